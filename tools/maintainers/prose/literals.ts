import ts from 'typescript';
import { CODE, MARKUP, blank, mask } from './mask.js';

/** A string or template literal, without its quotes. */
export interface Literal {
  readonly start: number;
  /** The source text. Escapes and `${…}` are masked. */
  readonly text: string;
}

/** Reads a node as a literal. Returns `undefined` for other expressions. */
export function literalOf(node: ts.Node, file: ts.SourceFile): Literal | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  const start = node.getStart(file) + 1;
  let text = file.text.slice(start, node.getEnd() - 1);
  if (ts.isTemplateExpression(node)) {
    for (const { expression, literal } of node.templateSpans) {
      // From the `${` before the expression to the `}` that starts the next literal.
      const from = expression.getFullStart() - 2 - start;
      const to = literal.getStart(file) + 1 - start;
      text = text.slice(0, from) + blank(text.slice(from, to), CODE) + text.slice(to);
    }
  }
  return { start, text: maskEscapes(text) };
}

/** Masks escaped line breaks as white space, and the backslash before any other character. */
const maskEscapes = (text: string): string =>
  mask(
    mask(mask(text, /\\[nrt]/g, ' '), /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2})/gi, CODE),
    /\\(?=.)/g,
    MARKUP,
  );
