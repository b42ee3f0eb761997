import ts from 'typescript';
import { maskInline } from './inline.js';
import { literalOf } from './literals.js';
import { nodesIn } from './nodes.js';
import type { Passage } from './passage.js';

const FUNCTIONS = new Set(['it', 'test', 'describe', 'suite']);
const VARIANTS = new Set([
  'only',
  'skip',
  'todo',
  'fixme',
  'fail',
  'describe',
  'serial',
  'parallel',
]);

/** Finds the titles of tests and suites, the first argument of `it`, `test` and `describe`. */
export const titlesIn = (file: ts.SourceFile): readonly Passage[] =>
  nodesIn(file).flatMap((node) => {
    if (!ts.isCallExpression(node) || !isTestFunction(node.expression)) return [];
    const [first] = node.arguments;
    const title = first && literalOf(first, file);
    return title
      ? [{ kind: 'title' as const, start: title.start, text: maskInline(title.text) }]
      : [];
  });

function isTestFunction(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return FUNCTIONS.has(callee.text);
  return (
    ts.isPropertyAccessExpression(callee) &&
    VARIANTS.has(callee.name.text) &&
    isTestFunction(callee.expression)
  );
}
