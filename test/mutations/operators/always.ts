import ts from 'typescript';
import { replaceExpression, type Change } from '../edit.js';
import { descendants, innermost, isLogical, mentions, onlyOne, type Words } from '../nodes.js';

interface Narrowing {
  /** A word in the branch for a true condition. */
  readonly then?: string;
  /** The operator of the condition, as `!==`. */
  readonly operator?: string;
}

/** Makes the smallest condition that has these words always true. */
export const alwaysTrue = (words: Words, narrowing?: Narrowing): Change =>
  always('true', words, narrowing);

/** Makes the smallest condition that has these words always false. */
export const alwaysFalse = (words: Words, narrowing?: Narrowing): Change =>
  always('false', words, narrowing);

const always =
  (value: string, words: Words, { then, operator }: Narrowing = {}): Change =>
  (symbol) => {
    const all = descendants(symbol).filter(isCondition);
    const found = all.filter(
      (condition) =>
        mentions([condition], words) &&
        (then === undefined || leadsTo(condition, then)) &&
        (operator === undefined || hasOperator(condition, operator)),
    );
    const wanted = {
      what: 'condition',
      words: [words, then ?? [], operator ?? []].flat(),
      all: innermost(all),
    };
    return replaceExpression(onlyOne(innermost(found), wanted), value);
  };

/** A test, a part of `&&` or `||`, a comparison or a negation. */
function isCondition(node: ts.Node): node is ts.Expression {
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind)) return true;
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return isLogical(parent) && parent.operatorToken !== node;
  return testOf(parent) === node;
}

function testOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isConditionalExpression(node) || ts.isForStatement(node)) return node.condition;
  const hasTest = ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node);
  return hasTest ? node.expression : undefined;
}

function leadsTo({ parent }: ts.Node, word: string): boolean {
  if (ts.isConditionalExpression(parent)) return mentions([parent.whenTrue], word);
  return ts.isIfStatement(parent) && mentions([parent.thenStatement], word);
}

const hasOperator = (node: ts.Node, operator: string): boolean =>
  ts.isBinaryExpression(node) && node.operatorToken.getText() === operator;

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.InstanceOfKeyword,
  ts.SyntaxKind.InKeyword,
]);
