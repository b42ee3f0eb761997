import { createHash } from 'node:crypto';
import { readFrontMatter } from '../content/front-matter.js';

/** The parts of a text that a translation depends on, without its line breaks. */
export interface NormalizedText {
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** Undefined if there are none. */
  readonly hints: unknown;
  /** With its line breaks, for git-history.ts. */
  readonly body: string;
}

/** Matches a "show me" without words, which needs no translation. Its absence has its own warning. */
const SHOW_ME = /[ \t]*\[\]\(show:[^()\s]*\)/g;

/** Normalizes a `<lang>.md`; undefined if its front matter is invalid. */
export function normalizedText(text: string): NormalizedText | undefined {
  const { frontMatter, body } = readFrontMatter(text);
  if (!frontMatter || body === undefined) return undefined;
  const { title, summary, keywords, hints } = frontMatter;
  return {
    title: collapseSpaces(title),
    summary: collapseSpaces(summary),
    keywords: keywords.map(collapseSpaces),
    hints,
    body: body.replace(SHOW_ME, ''),
  };
}

/** Returns eight hex digits that change with the text, but not with its layout. */
export const sourceHashOf = ({ title, summary, keywords, hints, body }: NormalizedText): string =>
  createHash('sha256')
    .update(
      JSON.stringify([title, summary, keywords, collapseSpaces(body), ...(hints ? [hints] : [])]),
    )
    .digest('hex')
    .slice(0, 8);

export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
