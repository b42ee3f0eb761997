import ts from 'typescript';
import { replaceExpression, replaceNode, type Change } from '../edit.js';
import { MutationError } from '../mutation-error.js';
import { valueOf } from './set-value.js';

/** Has a function, a method or a getter return this code and do nothing else. */
export const returns =
  (code: string): Change =>
  (symbol) => {
    const body = bodyOf(symbol);
    if (!body) throw new MutationError('no function. Use setValue, or correct the symbol.');
    return ts.isBlock(body)
      ? replaceNode(body, `{ return ${code}; }`)
      : replaceExpression(body, code);
  };

function bodyOf(symbol: ts.Node): ts.ConciseBody | undefined {
  const holder = valueOf(symbol) ?? symbol;
  return ts.isFunctionLike(holder) && 'body' in holder ? holder.body : undefined;
}
