import ts from 'typescript';
import { replaceNode, type Change } from '../edit.js';
import { descendants, innermost, mentions, onlyOne, type Words } from '../nodes.js';

/** Replaces an operator between two operands, as `<=` by `>=`. The words are in the operands. */
export const swapOperator =
  (from: string, to: string, words: Words = []): Change =>
  (symbol) => {
    const all = descendants(symbol).filter(ts.isBinaryExpression);
    const found = all.filter(
      (each) => each.operatorToken.getText() === from && mentions([each], words),
    );
    const one = onlyOne(innermost(found), { what: `operator "${from}"`, words, all });
    return replaceNode(one.operatorToken, to);
  };
