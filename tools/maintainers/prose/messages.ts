import ts from 'typescript';
import { maskInline } from './inline.js';
import { literalOf } from './literals.js';
import { nodesIn } from './nodes.js';
import type { Passage } from './passage.js';

/** Which strings of a file are messages. */
export type MessageScope = 'every string' | 'errors and console';

/** Three words in a row. Shorter strings are names, selectors or options. */
const THREE_WORDS = /\p{L}{2,}[,;:]? \p{L}+[,;:]? \p{L}{2,}/u;

/** Finds the strings that commands, errors and log lines print. */
export const messagesIn = (file: ts.SourceFile, scope: MessageScope): readonly Passage[] =>
  nodesIn(file).flatMap((node) => {
    const literal = literalOf(node, file);
    if (!literal || isTagged(node)) return [];
    if (scope === 'errors and console' && !isReported(node)) return [];
    const text = maskInline(literal.text);
    return THREE_WORDS.test(text) ? [{ kind: 'message' as const, start: literal.start, text }] : [];
  });

const isTagged = ({ parent }: ts.Node): boolean => ts.isTaggedTemplateExpression(parent);

/** Whether a literal, or the expression around it, goes to an error or the console. */
function isReported({ parent }: ts.Node): boolean {
  if (ts.isThrowStatement(parent)) return true;
  if (ts.isNewExpression(parent)) return parent.expression.getText().endsWith('Error');
  if (ts.isCallExpression(parent)) return parent.expression.getText().startsWith('console.');
  return (
    (ts.isBinaryExpression(parent) ||
      ts.isConditionalExpression(parent) ||
      ts.isParenthesizedExpression(parent)) &&
    isReported(parent)
  );
}
