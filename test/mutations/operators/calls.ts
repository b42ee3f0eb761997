import ts from 'typescript';
import { replaceExpression, type Change } from '../edit.js';
import { MutationError } from '../mutation-error.js';
import { descendants, innermost, isLogical, mentions, onlyOne, type Words } from '../nodes.js';

type Call = ts.CallExpression | ts.NewExpression;

/**
 * Removes the call of a function or a method. The words are in its arguments, and needed only if
 * there are several such calls.
 */
export const dropCall =
  (callee: string, words: Words = []): Change =>
  (symbol) => {
    const call = findCall(symbol, callee, words);
    if (isUsed(call)) {
      throw new MutationError(`the result of "${callee}" is used. Use replaceCall to replace it.`);
    }
    return replaceExpression(call, 'undefined');
  };

/** Replaces a call by other code, which may contain the call. */
export const replaceCall =
  (callee: string, code: (call: string) => string, words: Words = []): Change =>
  (symbol) => {
    const call = findCall(symbol, callee, words);
    return replaceExpression(call, code(call.getText()));
  };

/** Replaces one argument of a call or of a `new`, counted from 0. */
export const setArgument =
  (callee: string, index: number, code: string, words: Words = []): Change =>
  (symbol) => {
    const argument = findCall(symbol, callee, words).arguments?.[index];
    if (!argument) {
      throw new MutationError(`"${callee}" has no argument ${index}. Correct the index.`);
    }
    return replaceExpression(argument, code);
  };

function findCall(symbol: ts.Node, callee: string, words: Words): Call {
  const all = descendants(symbol).filter((node) => isCall(node));
  const found = all.filter(
    (call) => nameOf(call.expression) === callee && mentions(call.arguments ?? [], words),
  );
  return onlyOne(innermost(found), { what: `call of "${callee}"`, words, all: innermost(all) });
}

const isCall = (node: ts.Node): node is Call =>
  ts.isCallExpression(node) || ts.isNewExpression(node);

/** The last name of `f`, `a.f`, `a?.f` and `this.#f`. */
function nameOf(callee: ts.Expression): string | undefined {
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text : undefined;
}

/** Whether code goes on with what an expression results in. */
function isUsed(node: ts.Node): boolean {
  const { parent } = node;
  const passesOn =
    ts.isAwaitExpression(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.right === node && isLogical(parent)) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node);
  if (passesOn) return isUsed(parent);
  return !ts.isExpressionStatement(parent) && !ts.isArrowFunction(parent);
}
