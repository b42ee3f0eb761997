import type { VersionRange } from '../../src/model/versions.js';
import type { EntryText } from '../content/content.js';
import { readFrontMatter } from '../content/front-matter.js';
import { readHeadings, type ParsedHeading } from '../content/headings.js';
import { keysIn, LABEL } from '../content/label-syntax.js';
import { locateTokens, type FoundLink } from '../content/markdown.js';
import { plainText, type EntryToken, type LocatedToken } from '../content/walk.js';
import { countWords } from './text-size.js';

/** A part of a text with its line in the file. */
export interface Excerpt {
  readonly text: string;
  readonly line: number;
}

/** A label of Web-UI with the versions whose readers see it. */
export interface NamedLabel {
  readonly keys: readonly string[];
  readonly ranges: readonly VersionRange[];
  readonly line: number;
}

/** A link with the text that readers see. */
export interface ShownLink extends FoundLink {
  readonly text: string;
}

/** An item of a list, without the items inside. */
export interface Item {
  readonly labels: readonly NamedLabel[];
  /** The targets of its links. */
  readonly hrefs: readonly string[];
  readonly line: number;
}

/** A heading with its line. */
export interface FoundHeading extends ParsedHeading {
  readonly line: number;
}

/** The elements that a translation has as often as the English text. */
export const COUNTED = ['step', 'bullet', 'code block', 'callout', 'table'] as const;
export type Counted = (typeof COUNTED)[number];

/** The elements below one heading. The first section has the heading ''. */
export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly counts: Readonly<Record<Counted, number>>;
}

/** The parts of a text that the checks look at. */
export interface Outline {
  /** The length in English words, without code blocks. */
  readonly words: number;
  readonly sections: readonly Section[];
  readonly headings: readonly FoundHeading[];
  readonly links: readonly ShownLink[];
  /** The bold texts. Labels of Web-UI have a key instead. */
  readonly labels: readonly Excerpt[];
  readonly namedLabels: readonly NamedLabel[];
  readonly items: readonly Item[];
  /** The texts that readers see, without code and labels. */
  readonly passages: readonly Excerpt[];
  /** The items of numbered lists, without code blocks. */
  readonly steps: readonly Excerpt[];
  /** Returns the line of a front matter key. */
  readonly lineOf: (key: string) => number;
}

/** Returns the outline of a text. */
export function outlineOf({ file, title, summary }: EntryText): Outline {
  const { root, hints, body = '', bodyLine } = readFrontMatter(file.text);
  const lineOf = (key: string) => root?.at(key).line ?? 1;
  const hintTexts = [...hints.values()].map(({ text, warning = '' }): Excerpt => ({
    text: `${text} ${warning}`,
    line: lineOf('hints'),
  }));
  const located = locateTokens(body, bodyLine);
  const headings = headingsOf(located);
  return {
    words: located.reduce((sum, { token }) => sum + wordsOf(token), 0),
    sections: sectionsOf(located, headings, bodyLine),
    headings: [...headings.values()],
    links: located.flatMap(({ token, line }) =>
      token.type === 'link' ? { href: token.href, text: plainText(token.tokens), line } : [],
    ),
    labels: located
      .flatMap(({ token, line }) =>
        token.type === 'strong' ? { text: plainText(token.tokens), line } : [],
      )
      .concat(
        hintTexts.flatMap(({ text, line }) => boldIn(text).map((bold) => ({ text: bold, line }))),
      ),
    namedLabels: [
      ...labelsIn(located),
      ...hintTexts.flatMap(({ text, line }) =>
        keysIn(text).map((keys): NamedLabel => ({ keys, ranges: [], line })),
      ),
    ],
    items: itemsOf(located),
    passages: [
      { text: title, line: lineOf('title') },
      { text: summary, line: lineOf('summary') },
      ...hintTexts.map(({ text, line }) => ({ text: withoutLabels(text), line })),
      ...located.flatMap(({ token, line }) =>
        token.type === 'text' && !token.tokens ? { text: token.text, line } : [],
      ),
    ],
    steps: stepsOf(located),
    lineOf,
  };
}

const labelsIn = (located: readonly LocatedToken[]): readonly NamedLabel[] =>
  located.flatMap(({ token, ranges, line }) =>
    token.type === 'label' && token.keys.length > 0 ? { keys: token.keys, ranges, line } : [],
  );

function itemsOf(located: readonly LocatedToken[]): readonly Item[] {
  const starts = located.flatMap(({ token, line }) =>
    token.type === 'list_item' ? { line, end: line + token.raw.trimEnd().split('\n').length } : [],
  );
  const itemAt = (at: number) => starts.findLast(({ line, end }) => line <= at && at < end)?.line;
  return starts.map(({ line }) => {
    const own = located.filter((each) => itemAt(each.line) === line);
    return {
      labels: labelsIn(own),
      hrefs: own.flatMap(({ token }) => (token.type === 'link' ? token.href : [])),
      line,
    };
  });
}

/** Returns the bold parts of a text without HTML. */
const boldIn = (text: string): readonly string[] =>
  text.split('**').filter((_, index) => index % 2 === 1);

const withoutLabels = (text: string): string => text.replace(new RegExp(LABEL, 'g'), ' ');

/** Counts only the innermost tokens, which contain every word once. */
const wordsOf = (token: EntryToken): number =>
  (token.type === 'text' && !token.tokens) || token.type === 'codespan'
    ? countWords(token.text)
    : 0;

function stepsOf(located: readonly LocatedToken[]): readonly Excerpt[] {
  const numbered = new Set<EntryToken>(
    located.flatMap(({ token }) => (token.type === 'list' && token.ordered ? token.items : [])),
  );
  return located.flatMap(({ token, line }) =>
    token.type === 'list_item' && numbered.has(token)
      ? { text: plainText(token.tokens.filter(({ type }) => type !== 'code')), line }
      : [],
  );
}

function headingsOf(located: readonly LocatedToken[]): ReadonlyMap<EntryToken, FoundHeading> {
  const parsed = new Map<EntryToken, ParsedHeading>(readHeadings(located));
  const headings = new Map<EntryToken, FoundHeading>();
  for (const { token, line } of located) {
    const heading = parsed.get(token);
    if (heading) headings.set(token, { ...heading, line });
  }
  return headings;
}

function sectionsOf(
  located: readonly LocatedToken[],
  headings: ReadonlyMap<EntryToken, FoundHeading>,
  firstLine: number,
): readonly Section[] {
  let section = emptySection('', firstLine);
  const sections = [section];
  for (const { token, line } of located) {
    if (token.type === 'heading') {
      section = emptySection(headings.get(token)?.id ?? '', line);
      sections.push(section);
    }
    const { counts } = section;
    if (token.type === 'list') counts[token.ordered ? 'step' : 'bullet'] += token.items.length;
    if (token.type === 'code') counts['code block']++;
    if (token.type === 'callout') counts.callout++;
    if (token.type === 'table') counts.table++;
  }
  return sections;
}

const emptySection = (heading: string, line: number) => ({
  heading,
  line,
  counts: { step: 0, bullet: 0, 'code block': 0, callout: 0, table: 0 },
});
