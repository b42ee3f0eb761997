import { transformSync } from 'esbuild';
import ts from 'typescript';
import { MutationError } from './mutation-error.js';
import { descendants } from './nodes.js';
import { parse } from './source-tree.js';

/** A part of a file's text, and what to write there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the edit that breaks a declaration. */
export type Change = (symbol: ts.Node) => Edit;

export const replaceNode = (node: ts.Node, text: string): Edit => ({
  start: node.getStart(),
  end: node.end,
  text,
});

/** Replaces an expression, in parentheses wherever the code around could tear it apart. */
export const replaceExpression = (node: ts.Expression, code: string): Edit =>
  replaceNode(node, ts.isExpressionStatement(node.parent) ? code : `(${code})`);

/** @throws MutationError if the file would be the same, or would fail for a reason of its own */
export function applyEdit(source: ts.SourceFile, { start, end, text }: Edit): string {
  const before = source.text;
  const after = before.slice(0, start) + text + before.slice(end);
  if (normalize(before) === normalize(after)) {
    throw new MutationError('the change changes nothing. Choose another change or remove it.');
  }
  const unknown = [...namesIn(parse(source.fileName, after))].filter(
    (name) => !namesIn(source).has(name),
  );
  if (unknown.length > 0) {
    const names = unknown.map((name) => `"${name}"`).join(' and ');
    throw new MutationError(
      `the new code uses ${names}, which ${source.fileName} does not have. Correct the code.`,
    );
  }
  return after;
}

const GLOBAL_NAMES = new Set(Object.getOwnPropertyNames(globalThis));

/** Properties of what is built in. */
const BUILT_IN = [Array, Map, Object, Promise, RegExp, Set, String];
const BUILT_IN_PROPERTIES = new Set(
  BUILT_IN.flatMap((each) => [
    ...Object.getOwnPropertyNames(each),
    ...Object.getOwnPropertyNames(each.prototype),
  ]),
);

/**
 * The names that code uses. Code with a name that was renamed elsewhere would throw, and any suite
 * would notice: that proves nothing.
 */
function namesIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = descendants(source).filter(
    (node): node is ts.Identifier | ts.PrivateIdentifier =>
      (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && !isBuiltIn(node) && !isKey(node),
  );
  return new Set(names.map(({ text }) => text));
}

const isBuiltIn = (node: ts.Node & { readonly text: string }): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
    ? BUILT_IN_PROPERTIES.has(node.text)
    : GLOBAL_NAMES.has(node.text);

const isKey = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** Code without types and comments, in one way of writing it. */
function normalize(code: string): string {
  try {
    return transformSync(code, {
      loader: 'ts',
      minifySyntax: true,
      minifyWhitespace: true,
      logLevel: 'silent',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    }).code;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MutationError(`the new code is not valid. Correct the code. ${reason}`);
  }
}
