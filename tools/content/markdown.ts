import { Marked, type Tokens } from 'marked';
import { LONGEST_HTML, type Heading } from '../../src/model/entry.js';
import { calloutExtension } from './callouts.js';
import { readHeadings, type ReadHeading } from './headings.js';
import { markdownFlaws } from './markdown-rules.js';
import type { Flaw } from './problem.js';
import { rendererFor } from './render.js';
import { walk, type Located } from './walk.js';

export interface FoundLink {
  readonly href: string;
  readonly line: number;
}

/** What a text says and holds. Links are found here and followed by check-links.ts. */
export interface Markdown {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly links: readonly FoundLink[];
  readonly flaws: readonly Flaw[];
}

/** Reads and renders the markdown of an entry, which begins in `firstLine` of its file. */
export function readMarkdown(text: string, firstLine: number): Markdown {
  try {
    return read(text, firstLine);
  } catch (error) {
    // Thousands of nested quotes and the like: marked, or the stack, gives up.
    const problem = `the text cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    const flaw = { line: firstLine, problem, fix: 'Make it simpler' };
    return { html: '', headings: [], links: [], flaws: [flaw] };
  }
}

/** Every token of a text with its line, for tools that look closer than at what is read of it. */
export const locate = (text: string, firstLine: number): readonly Located[] => [
  ...walk(new Marked({ extensions: [calloutExtension] }).lexer(text), firstLine),
];

function read(text: string, firstLine: number): Markdown {
  const shown = new Map<Tokens.Heading, ReadHeading>();
  const marked = new Marked({ extensions: [calloutExtension], renderer: rendererFor(shown) });
  const tokens = marked.lexer(text);
  const located = [...walk(tokens, firstLine)];
  const { headings, flaws } = readHeadings(located);
  for (const [token, heading] of headings) shown.set(token, heading);
  const html = marked.parser(tokens);
  return {
    html,
    headings: [...headings.values()].map(({ id, text, level }) => ({ id, text, level })),
    links: located.flatMap(linkIn),
    flaws: [
      ...(saysSomething(located) ? [] : [emptyBody(firstLine)]),
      ...(html.length > LONGEST_HTML ? [tooLong(firstLine)] : []),
      ...flaws,
      ...markdownFlaws(located),
    ],
  };
}

const linkIn = ({ token, line }: Located): readonly FoundLink[] =>
  token.type === 'link' ? [{ href: token.href, line }] : [];

/** Headings and callout frames announce something; they say nothing themselves. */
const saysSomething = (located: readonly Located[]): boolean =>
  located.some(({ token: { type } }) => SAYING.some((saying) => saying === type));

const SAYING = ['paragraph', 'list', 'code', 'table', 'blockquote', 'html'] as const;

const emptyBody = (line: number): Flaw => ({
  line,
  problem: 'there is no text below the front matter',
  fix: 'Write what the reader should know and do',
});

const tooLong = (line: number): Flaw => ({
  line,
  problem: `the text is too long: more than ${LONGEST_HTML} characters of HTML, which no reader is shown`,
  fix: 'Make it several entries, and link from one to the next',
});
