import ts from 'typescript';
import { MutationError } from './mutation-error.js';

/** Identifiers or string literals that distinguish a piece of code. */
export type Words = string | readonly string[];

/** All nodes below a node, parents first. */
export function descendants(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    found.push(child, ...descendants(child));
  });
  return found;
}

/** The text of an identifier, a private name or a string literal. */
const wordOf = (node: ts.Node): string | undefined =>
  ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node)
    ? node.text
    : undefined;

/** Whether code has each word as an identifier, private name or string literal. */
export function mentions(nodes: readonly ts.Node[], words: Words): boolean {
  const found = new Set(nodes.flatMap((node) => [node, ...descendants(node)]).map(wordOf));
  return [words].flat().every((word) => found.has(word));
}

/** Leaves out the nodes that have another one inside. */
export const innermost = <N extends ts.Node>(nodes: readonly N[]): readonly N[] =>
  nodes.filter((node) => !nodes.some((other) => isInside(other, node)));

const isInside = (inner: ts.Node, outer: ts.Node): boolean =>
  inner !== outer && inner.pos >= outer.pos && inner.end <= outer.end;

/** Removes what has no effect at run time: parentheses, `as`, `satisfies` and `!`. */
export function unwrap(node: ts.Expression): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node);
  return isWrapper ? unwrap(node.expression) : node;
}

/** Whether an operator is `&&` or `||`. */
export const isLogical = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;

interface Wanted {
  /** As in `call of "load"`. */
  readonly what: string;
  readonly words: Words;
  /** All candidates, for the message if none matches. */
  readonly all: readonly ts.Node[];
}

/** @throws MutationError unless exactly one node was found */
export function onlyOne<N extends ts.Node>(found: readonly N[], wanted: Wanted): N {
  const { what, words, all } = wanted;
  const [first, second] = found;
  const about = [words].flat().map((word) => `"${word}"`);
  const named = about.length === 0 ? what : `${what} with ${about.join(' and ')}`;
  if (!first) {
    const there = all.length === 0 ? 'There is none at all.' : `There is: ${listed(all)}.`;
    throw new MutationError(`no ${named}. ${there} Correct the words or the symbol.`);
  }
  if (second) {
    throw new MutationError(
      `more than one ${named}: ${listed(found)}. Add a word that only one has, or narrow the symbol.`,
    );
  }
  return first;
}

const EXCERPT_LENGTH = 80;

/** The beginning of each node's code, on one line. */
const listed = (nodes: readonly ts.Node[]): string =>
  [...new Set(nodes.map((node) => node.getText().replaceAll(/\s+/g, ' ')))]
    .map((code) => (code.length > EXCERPT_LENGTH ? `${code.slice(0, EXCERPT_LENGTH)}…` : code))
    .map((code) => `\`${code}\``)
    .join(', ');
