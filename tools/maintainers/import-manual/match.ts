import { isFunctionWord } from '../../../src/model/search/function-words.js';
import { textOf } from '../../../src/model/search/text.js';
import { tokenize } from '../../../src/model/search/tokenize.js';
import type { CompiledEntry, Content, EntryText } from '../../content/content.js';
import { locateTokens } from '../../content/markdown.js';
import type { ManualSection } from './manual-page.js';

/** The entry that is most similar to a section. */
export interface SectionMatch {
  readonly status: 'known' | 'doubtful' | 'new';
  readonly entry: CompiledEntry | undefined;
  /** The similarity from 0 to 1. */
  readonly score: number;
}

/** At or above this score, the entry clearly covers the section. */
const MIN_KNOWN_SCORE = 0.35;
/** Sections that no entry covers score at most 0.16 with the shipped entries. */
const MIN_DOUBTFUL_SCORE = 0.17;

/** Keywords count little, since the manual does not use the words of search queries. */
const WEIGHTS = { title: 4, keywords: 0.5, summary: 2, body: 1 } as const;

type Vector = ReadonlyMap<string, number>;

/** Returns a function that finds the entry for a section by TF-IDF similarity. */
export function createMatcher(
  content: Content,
  lang: string,
): (section: ManualSection) => SectionMatch {
  const entries = content.map((entry) => ({ entry, counts: countsOf(entry, lang) }));
  const idf = inverseFrequencies(entries.flatMap(({ counts }) => counts));
  const vectors = entries.map(({ entry, counts }) => ({
    entry,
    vectors: counts.map((count) => weigh(count, idf)),
  }));
  return ({ title, markdown, anchors }) => {
    const texts = [
      [title, WEIGHTS.title],
      [plainProse(markdown), WEIGHTS.body],
    ] as const;
    const vector = weigh(countTerms(texts), idf);
    const scores = vectors.map((candidate) => ({
      entry: candidate.entry,
      score: Math.max(...candidate.vectors.map((other) => dotProduct(vector, other))),
    }));
    const named = scores.find(({ entry }) => anchors.map(idOf).includes(entry.id));
    if (named) return { ...named, status: 'known' };
    const [closest = { entry: undefined, score: 0 }] = scores.sort((a, b) => b.score - a.score);
    return { ...closest, status: statusOf(closest.score) };
  };
}

const statusOf = (score: number): SectionMatch['status'] =>
  score >= MIN_KNOWN_SCORE ? 'known' : score >= MIN_DOUBTFUL_SCORE ? 'doubtful' : 'new';

/** Turns an anchor or a title into the form of an entry id. */
export const idOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Returns the text in a language and the English text: some pages are half translated. */
export const textsIn = ({ texts, english }: CompiledEntry, lang: string): readonly EntryText[] => [
  ...new Set([texts.get(lang) ?? english, english]),
];

/** Counts the terms of each text, and of all texts together. */
function countsOf(entry: CompiledEntry, lang: string): readonly Vector[] {
  const texts = textsIn(entry, lang).map(({ title, keywords, summary, markup }) => [
    [title, WEIGHTS.title] as const,
    [keywords.join('\n'), WEIGHTS.keywords] as const,
    [summary, WEIGHTS.summary] as const,
    [textOf(markup), WEIGHTS.body] as const,
  ]);
  return (texts.length > 1 ? [...texts, texts.flat()] : texts).map(countTerms);
}

function countTerms(texts: readonly (readonly [text: string, weight: number])[]): Vector {
  const counts = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}

/** Returns the terms of the search, without stop words and English endings. */
export const termsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter((term) => !isFunctionWord(term))
    .map((term) => (/^[a-z]{5,}$/.test(term) ? term.replace(/(?:ing|ed|es|s|e|ly)$/, '') : term));

/** Returns a function for the weight of a term. Rare terms weigh more. */
function inverseFrequencies(texts: readonly Vector[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const term of texts.flatMap((counts) => [...counts.keys()])) {
    frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + texts.length / (frequency.get(term) ?? 1));
}

/** Returns a vector of length 1. */
function weigh(counts: Vector, idf: (term: string) => number): Vector {
  const weights = [...counts].map(
    ([term, count]) => [term, Math.log1p(count) * idf(term)] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

function dotProduct(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** Returns the text of markdown, code included, without link targets. */
const plainProse = (markdown: string): string =>
  locateTokens(markdown, 1)
    .flatMap(({ token }) =>
      token.type === 'codespan' || token.type === 'code' || (token.type === 'text' && !token.tokens)
        ? token.text
        : [],
    )
    .join(' ');
