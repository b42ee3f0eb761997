import { functionLetters, isFunctionWord } from './function-words.js';
import type { InvertedIndex, Variant } from './inverted-index.js';
import { hangulOf, keysOf } from './keyboard.js';
import { offTopicWords } from './off-topic.js';
import { errorLines, isPasted, withoutNames } from './pasted-text.js';
import { synonymsOf } from './synonyms.js';
import {
  grams,
  isUnsegmented,
  lettersOf,
  MAX_WORD_LENGTH,
  normalize,
  runsOf,
  termsOfWord,
  tokenize,
  wordsOf,
} from './tokenize.js';

/** A term of a query with the terms of the index that it may mean. */
export interface QueryTerm {
  readonly term: string;
  /** The importance within the query: rare terms have more, function words little. */
  readonly weight: number;
  /** The best first; empty if no entry contains the term. */
  readonly variants: readonly Variant[];
}

/** The part of an index that the analysis of a query needs. */
type Vocabulary = Pick<InvertedIndex<string>, 'has' | 'rarity' | 'withPrefix' | 'withTypos'>;

/** Knows the terms that entries are about. */
interface TopicVocabulary extends Vocabulary {
  /** Whether the title, a keyword or a question of an entry contains the term. */
  readonly isNamed: (term: string) => boolean;
}

/** The limits of a query, since a pasted log must not block the page. */
const MAX_CHARACTERS = 20_000;
const MAX_TERMS = 40;

/** The share of the weight that a function word has. */
const FUNCTION_WEIGHT = 0.08;

/** The weights of groups of letters, as shares of the weight of a word. */
const PAIR_WEIGHT = 0.4;
const PHONETIC_PAIR_WEIGHT = 0.06;
const TRIPLE_WEIGHT = 0.25;

/** The weight of a word of another topic. An unknown word has 1. */
const OFF_TOPIC_WEIGHT = 3;

/** The weight of unknown terms in a pasted text, which names much of one installation. */
const UNKNOWN_SHARE = 0.2;

/** The weight of terms outside the lines of a pasted text that name an error. */
const CONTEXT_WEIGHT = 0.15;

/** How much a synonym counts. */
const SYNONYM_SIMILARITY = 0.4;

/** Splits a query into its distinct terms and finds their variants in the index. */
export function analyzeQuery(query: string, vocabulary: TopicVocabulary): readonly QueryTerm[] {
  const text = ends(query);
  if (!isPasted(text)) {
    const own = withoutNames(text);
    return [...termsOf(own, vocabulary, 1), ...offTopicTerms(own, vocabulary)];
  }
  const errors = errorLines(text);
  const terms = termsOf(errors, vocabulary, 1).map((term) =>
    term.variants.length > 0 ? term : { ...term, weight: term.weight * UNKNOWN_SHARE },
  );
  const known = new Set(terms.map(({ term }) => term));
  const context = knownTerms(text, vocabulary).filter(({ term }) => !known.has(term));
  return [...terms, ...context].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
}

/** Returns unknown terms for the words of topics that no entry is about. */
function offTopicTerms(text: string, { rarity, isNamed }: TopicVocabulary): readonly QueryTerm[] {
  const weight = OFF_TOPIC_WEIGHT * rarity('');
  return wordsOf(normalize(text))
    .flatMap(runsOf)
    .flatMap(offTopicWords)
    .filter((word) => !termsOfWord(word).every(isNamed))
    .map((word) => ({ term: `\u0000${word}`, weight, variants: [] }));
}

/** Weighs the terms of a phrase of an entry, which the index contains. */
export function weighPhrase(
  phrase: string,
  { has, rarity }: Pick<Vocabulary, 'has' | 'rarity'>,
): readonly QueryTerm[] {
  return termsOf(phrase, { has, rarity, withPrefix: () => [], withTypos: () => [] }, 1);
}

/** Returns the beginning and the end of a long text. The last line of a log often names the error. */
export const ends = (text: string): string =>
  text.length <= MAX_CHARACTERS
    ? text
    : `${text.slice(0, MAX_CHARACTERS / 2)}\n${text.slice(-MAX_CHARACTERS / 2)}`;

/** Returns the terms of a long text that are in the index. */
function knownTerms(text: string, vocabulary: Vocabulary): readonly QueryTerm[] {
  return [...new Set(tokenize(withoutNames(text)))]
    .filter((term) => vocabulary.has(term) && !isFunctionWord(term))
    .map((term) => ({
      term,
      weight: CONTEXT_WEIGHT * vocabulary.rarity(term),
      variants: [{ term, similarity: 1 }],
    }));
}

function termsOf(text: string, vocabulary: Vocabulary, share: number): readonly QueryTerm[] {
  const runs = wordsOf(text)
    .flatMap(runsOf)
    .slice(0, 4 * MAX_TERMS);
  const terms = new Map<string, QueryTerm>();
  const add = (term: string, importance: number, variants: readonly Variant[]) => {
    const [best] = variants;
    const rarity = vocabulary.rarity(best?.term ?? term);
    const weight = share * importance * rarity;
    if ((terms.get(term)?.weight ?? 0) < weight) terms.set(term, { term, weight, variants });
  };
  for (const [at, run] of runs.entries()) {
    if (isUnsegmented(run)) addGrams(run, vocabulary, add);
    else addWord(run, { next: runs[at + 1], isLast: at === runs.length - 1 }, vocabulary, add);
  }
  return [...terms.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
}

type Add = (term: string, importance: number, variants: readonly Variant[]) => void;

function addWord(
  word: string,
  { next, isLast }: { readonly next: string | undefined; readonly isLast: boolean },
  vocabulary: Vocabulary,
  add: Add,
): void {
  const parts = termsOfWord(word);
  const plain = normalize(word);
  const hangul = hangulOf(word);
  if (hangul !== undefined && isRepair(plain, hangul, vocabulary)) {
    addGrams(hangul, vocabulary, add);
    return;
  }
  // Of `cuda11` and its parts, only the parts count unless the whole is known.
  const [whole = '', ...rest] = parts;
  const terms = rest.length > 0 && !vocabulary.has(whole) ? rest : [whole];
  for (const term of terms) {
    const isFunction = isFunctionWord(plain) || isFunctionWord(term);
    add(term, isFunction ? FUNCTION_WEIGHT : 1, variantsOf(term, { next, isLast }, vocabulary));
  }
}

function variantsOf(
  term: string,
  { next, isLast }: { readonly next: string | undefined; readonly isLast: boolean },
  vocabulary: Vocabulary,
): readonly Variant[] {
  const exact = vocabulary.has(term) ? [{ term, similarity: 1 }] : [];
  // `file browser` also means `filebrowser`.
  const [joined] = next === undefined || isUnsegmented(next) ? [] : termsOfWord(`${term}${next}`);
  const compound =
    joined !== undefined && vocabulary.has(joined) ? [{ term: joined, similarity: 1 }] : [];
  // A reader may still be typing the last word.
  const prefixes = isLast || exact.length === 0 ? vocabulary.withPrefix(term) : [];
  const close = [...exact, ...compound, ...prefixes];
  const synonyms = synonymsOf(term)
    .filter(vocabulary.has)
    .map((term): Variant => ({ term, similarity: SYNONYM_SIMILARITY, isSynonym: true }));
  if (close.length + synonyms.length > 0) return [...close, ...synonyms];
  const halves = splitCompound(term, vocabulary);
  return halves.length > 0 ? halves : vocabulary.withTypos(term);
}

/** Splits an unknown word into two known words. */
function splitCompound(word: string, vocabulary: Vocabulary): readonly Variant[] {
  if (word.length > MAX_WORD_LENGTH) return [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), ...termsOfWord(word.slice(at))];
    if (halves.every((half) => vocabulary.has(half) && !isFunctionWord(half))) {
      return halves.map((term) => ({ term, similarity: 0.6 }));
    }
  }
  return [];
}

function addGrams(run: string, vocabulary: Vocabulary, add: Add): void {
  const letters = lettersOf(normalize(run));
  const found = grams(letters);
  const keys = /[\uac00-\ud7a3]/.test(run) ? keysOf(run) : '';
  if (keys.length > 2 && !found.some(({ term }) => vocabulary.has(term))) {
    const [typed = ''] = termsOfWord(keys.toLowerCase());
    if (vocabulary.has(typed)) {
      add(typed, 1, [{ term: typed, similarity: 1 }]);
      return;
    }
  }
  const marks = functionLetters(letters);
  const isPhonetic = found.some(({ start, end }) => end - start > 2);
  for (const { term, start, end } of found) {
    const marked = marks.slice(start, end).filter(Boolean).length / (end - start);
    const importance = marked === 1 ? FUNCTION_WEIGHT : 1 - marked;
    const size = isPhonetic
      ? end - start > 2
        ? TRIPLE_WEIGHT
        : PHONETIC_PAIR_WEIGHT
      : PAIR_WEIGHT;
    const variants = vocabulary.has(term) ? [{ term, similarity: 1 }] : [];
    add(term, importance * size, variants);
  }
}

/** Whether a Latin word is a Hangul word that was typed in the other layout. */
function isRepair(word: string, hangul: string, vocabulary: Vocabulary): boolean {
  if (word.length < 4 || termsOfWord(word).some((term) => vocabulary.has(term))) return false;
  const terms = grams(lettersOf(hangul)).map(({ term }) => term);
  return terms.filter((term) => vocabulary.has(term)).length * 2 >= terms.length;
}
