import { Marked, type TokensList } from 'marked';
import type { Heading } from '../../src/model/entry.js';
import { isMarkup, MAX_SIZE, type MarkupNode } from '../../src/model/markup.js';
import { calloutExtension } from './callouts.js';
import { checkPictures, pictureLabels, type Pictures } from './check-pictures.js';
import type { Report } from './diagnostic.js';
import { readHeadings } from './headings.js';
import { labelExtension, type LabelText } from './label-syntax.js';
import { checkToken } from './markdown-rules.js';
import { parseHtml } from './parse-html.js';
import { rendererFor } from './render.js';
import { markOfItem, versionMarkExtension } from './version-mark.js';
import { walk, type LocatedToken } from './walk.js';

/** A link in a text, which check-links.ts checks. */
export interface FoundLink {
  readonly href: string;
  readonly line: number;
}

/** A label in a text, which labels.ts checks. */
export interface FoundLabel {
  readonly keys: readonly string[];
  readonly line: number;
}

/** A rendered text. */
export interface RenderedText {
  readonly markup: readonly MarkupNode[];
  readonly headings: readonly Heading[];
  readonly links: readonly FoundLink[];
  readonly labels: readonly FoundLabel[];
  /** Whether parts of the text are for some versions only. */
  readonly variesByVersion: boolean;
}

/** The longest text that is parsed, in characters. marked needs minutes for some longer ones. */
const MAX_MARKDOWN = 2 * MAX_SIZE;

const SPLIT = 'Split it into several entries that link to each other';

export const EMPTY_TEXT: RenderedText = {
  markup: [],
  headings: [],
  links: [],
  labels: [],
  variesByVersion: false,
};

/** The parts of an entry that its texts contain. */
export interface TextParts {
  /** Returns the texts of labels. */
  readonly textOf: LabelText;
  readonly pictures: Pictures;
  /** The translations of the words in the pictures. */
  readonly words: Readonly<Record<string, string>>;
}

const NO_PARTS: TextParts = { textOf: () => undefined, pictures: new Map(), words: {} };

/** Checks and renders the markdown of an entry, which begins in `firstLine` of its file. */
export function readMarkdown(
  text: string,
  firstLine: number,
  report: Report = () => undefined,
  parts = NO_PARTS,
): RenderedText {
  if (text.length > MAX_MARKDOWN) {
    report(firstLine, `text is too long: more than ${MAX_MARKDOWN} characters`, SPLIT);
    return EMPTY_TEXT;
  }
  try {
    return render(lex(text, parts.textOf), firstLine, report, parts);
  } catch (error) {
    // marked overflows the stack for thousands of nested quotes.
    const reason = error instanceof Error ? error.message : String(error);
    report(firstLine, `text cannot be parsed: ${reason}`, 'Simplify the text');
    return EMPTY_TEXT;
  }
}

/** Returns every token of a text with its line. */
export const locateTokens = (text: string, firstLine: number): readonly LocatedToken[] => [
  ...walk(lex(text), firstLine),
];

const lex = (text: string, textOf: LabelText = () => undefined): TokensList =>
  new Marked({ extensions: extensionsFor(textOf) }).lexer(text);

const extensionsFor = (textOf: LabelText) => [
  calloutExtension,
  labelExtension(textOf),
  versionMarkExtension,
];

function render(
  tokens: TokensList,
  firstLine: number,
  report: Report,
  parts: TextParts,
): RenderedText {
  const located = [...walk(tokens, firstLine)];
  const headings = readHeadings(located, report);
  const marked = new Marked({
    extensions: extensionsFor(parts.textOf),
    renderer: rendererFor(headings, parts),
  });
  const html = marked.parser(tokens);
  const markup = parseHtml(html);
  if (!located.some(({ token }) => CONTENT.has(token.type))) {
    report(firstLine, 'no text below the front matter', 'Write what the reader should know and do');
  }
  if (html.length > MAX_SIZE) {
    report(firstLine, `text is too long: more than ${MAX_SIZE} characters of HTML`, SPLIT);
  } else if (!isMarkup(markup)) {
    report(firstLine, 'text is nested too deep', 'Write fewer lists and quotes inside each other');
  }
  const marks = new Set(
    located.flatMap(({ token }) => (token.type === 'list_item' ? (markOfItem(token) ?? []) : [])),
  );
  for (const token of located) checkToken(token, report, marks);
  checkPictures(located, parts.pictures, firstLine, report);
  return {
    markup,
    headings: [...headings.values()].map(({ id, text, level }) => ({ id, text, level })),
    links: located.flatMap(({ token, line }) =>
      token.type === 'link' ? { href: token.href, line } : [],
    ),
    labels: [
      ...located.flatMap(({ token, line }) =>
        token.type === 'label' && token.keys.length > 0 ? { keys: token.keys, line } : [],
      ),
      ...pictureLabels(located, parts.pictures),
    ],
    variesByVersion: located.some(({ ranges }) => ranges.length > 0),
  };
}

/** Headings and callouts alone are no content. */
const CONTENT: ReadonlySet<string> = new Set(
  'paragraph list code table blockquote html'.split(' '),
);
