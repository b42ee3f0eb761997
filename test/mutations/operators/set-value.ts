import ts from 'typescript';
import { replaceExpression, type Change } from '../edit.js';
import { MutationError } from '../mutation-error.js';
import { unwrap } from '../nodes.js';

/** Replaces the value of a variable, field or property. */
export const setValue =
  (code: string | ((now: string) => string)): Change =>
  (symbol) => {
    const value = valueOf(symbol);
    if (!value) throw new MutationError('has no value. Use returns, or correct the symbol.');
    return replaceExpression(value, typeof code === 'string' ? code : code(value.getText()));
  };

/** The initial value of a variable, field or property. */
export function valueOf(symbol: ts.Node): ts.Expression | undefined {
  const hasValue =
    ts.isVariableDeclaration(symbol) ||
    ts.isPropertyDeclaration(symbol) ||
    ts.isPropertyAssignment(symbol);
  return hasValue && symbol.initializer ? unwrap(symbol.initializer) : undefined;
}
