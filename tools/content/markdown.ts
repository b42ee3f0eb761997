import { Marked, type TokensList } from 'marked';
import { MAX_HTML_LENGTH, type Heading } from '../../src/model/entry.js';
import { calloutExtension } from './callouts.js';
import type { Report } from './diagnostic.js';
import { readHeadings } from './headings.js';
import { checkToken } from './markdown-rules.js';
import { rendererFor } from './render.js';
import { walk, type LocatedToken } from './walk.js';

/** A link in a text, which check-links.ts checks. */
export interface FoundLink {
  readonly href: string;
  readonly line: number;
}

/** A rendered text. */
export interface RenderedText {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly links: readonly FoundLink[];
}

/** Checks and renders the markdown of an entry, which begins in `firstLine` of its file. */
export function readMarkdown(
  text: string,
  firstLine: number,
  report: Report = () => undefined,
): RenderedText {
  try {
    return render(text, firstLine, report);
  } catch (error) {
    // marked overflows the stack for thousands of nested quotes.
    const reason = error instanceof Error ? error.message : String(error);
    report(firstLine, `text cannot be parsed: ${reason}`, 'Simplify the text');
    return { html: '', headings: [], links: [] };
  }
}

/** Returns every token of a text with its line. */
export const locateTokens = (text: string, firstLine: number): readonly LocatedToken[] => [
  ...walk(lex(text), firstLine),
];

const lex = (text: string): TokensList =>
  new Marked({ extensions: [calloutExtension] }).lexer(text);

function render(text: string, firstLine: number, report: Report): RenderedText {
  const tokens = lex(text);
  const located = [...walk(tokens, firstLine)];
  const headings = readHeadings(located, report);
  const marked = new Marked({ extensions: [calloutExtension], renderer: rendererFor(headings) });
  const html = marked.parser(tokens);
  if (!located.some(({ token }) => CONTENT.has(token.type))) {
    report(firstLine, 'no text below the front matter', 'Write what the reader should know and do');
  }
  if (html.length > MAX_HTML_LENGTH) {
    report(
      firstLine,
      `text is too long: more than ${MAX_HTML_LENGTH} characters of HTML`,
      'Split it into several entries that link to each other',
    );
  }
  for (const token of located) checkToken(token, report);
  return {
    html,
    headings: [...headings.values()].map(({ id, text, level }) => ({ id, text, level })),
    links: located.flatMap(({ token, line }) =>
      token.type === 'link' ? { href: token.href, line } : [],
    ),
  };
}

/** Headings and callouts alone are no content. */
const CONTENT: ReadonlySet<string> = new Set(
  'paragraph list code table blockquote html'.split(' '),
);
