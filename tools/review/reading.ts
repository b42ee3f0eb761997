import type { FoundLink } from '../content/markdown.js';
import type { Text } from '../content/content.js';
import { readFrontMatter } from '../content/front-matter.js';
import { readHeadings } from '../content/headings.js';
import { locate } from '../content/markdown.js';
import { plainText, type Known, type Located } from '../content/walk.js';
import { wordsIn } from './measure.js';

/** A piece of a text, and the line of its file that it begins in. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** What can be counted under a heading, and so compared between languages. */
export const COUNTED = ['step', 'point', 'code block', 'callout', 'table'] as const;
export type Counted = (typeof COUNTED)[number];

/** What stands under one heading; the first part stands under none, and its heading is ''. */
export interface Part {
  readonly heading: string;
  readonly line: number;
  readonly counts: Readonly<Record<Counted, number>>;
}

/** A text looked at closely: what it is made of, and where each thing stands. */
export interface Reading {
  /** In English words; code does not count, since nobody reads it word by word. */
  readonly words: number;
  readonly parts: readonly Part[];
  readonly links: readonly FoundLink[];
  /** What is printed bold, which only names of controls are. */
  readonly labels: readonly Piece[];
  /** Items of numbered lists, without the code in them. */
  readonly steps: readonly Piece[];
}

/** Looks closely at a text that has compiled. */
export function readingOf({ origin }: Pick<Text, 'origin'>): Reading {
  const { body = '', bodyLine } = readFrontMatter(origin);
  const located = locate(body, bodyLine);
  const of = <T extends Known['type']>(type: T): readonly (Located & { token: Of<T> })[] =>
    located.filter((one): one is Located & { token: Of<T> } => one.token.type === type);
  return {
    words: located.reduce((sum, { token }) => sum + wordsOf(token), 0),
    parts: partsOf(located, bodyLine),
    links: of('link').map(({ token: { href }, line }) => ({ href, line })),
    labels: of('strong').map(({ token, line }) => ({ text: plainText(token.tokens), line })),
    steps: stepsOf(located),
  };
}

type Of<T extends Known['type']> = Extract<Known, { type: T }>;

/** Only the innermost tokens, or words would be counted again for all that stands around them. */
const wordsOf = (token: Known): number =>
  (token.type === 'text' && !token.tokens) || token.type === 'codespan' ? wordsIn(token.text) : 0;

function stepsOf(located: readonly Located[]): readonly Piece[] {
  const numbered = new Set<Known>(
    located.flatMap(({ token }) => (token.type === 'list' && token.ordered ? token.items : [])),
  );
  return located.flatMap(({ token, line }) =>
    token.type === 'list_item' && numbered.has(token)
      ? { text: plainText(token.tokens.filter(({ type }) => type !== 'code')), line }
      : [],
  );
}

function partsOf(located: readonly Located[], firstLine: number): readonly Part[] {
  const { headings } = readHeadings(located);
  const parts = [emptyPart('', firstLine)];
  for (const { token, line } of located) {
    if (token.type === 'heading') parts.push(emptyPart(headings.get(token)?.id ?? '', line));
    const { counts } = parts.at(-1) ?? emptyPart('', firstLine);
    if (token.type === 'list') counts[token.ordered ? 'step' : 'point'] += token.items.length;
    if (token.type === 'code') counts['code block']++;
    if (token.type === 'callout') counts.callout++;
    if (token.type === 'table') counts.table++;
  }
  return parts;
}

const emptyPart = (heading: string, line: number) => ({
  heading,
  line,
  counts: { step: 0, point: 0, 'code block': 0, callout: 0, table: 0 },
});
