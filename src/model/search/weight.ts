import { isUnsegmented } from './tokenize.js';

/** The number of bigrams with the weight of one word. */
const BIGRAMS_PER_WORD = 3;

/** The share of a query that an answer has to match. */
const ANSWER_SHARE = 0.5;

/** The minimum of matching bigrams, since two words may share one by chance. */
const MIN_ANSWER_BIGRAMS = 2;

/** Weighs a term: 1 for a word, less for a bigram. */
export const weightOf = (term: string): number => bigramsIn(term) / BIGRAMS_PER_WORD;

/** Whether the matched terms of a query are enough for an answer. */
export function isAnswer(matched: readonly string[], query: readonly string[]): boolean {
  const total = sum(query);
  return sum(matched) >= Math.max(total * ANSWER_SHARE, Math.min(total, MIN_ANSWER_BIGRAMS));
}

/** Returns the first terms with the total weight of a number of words. */
export function firstWords(terms: readonly string[], words: number): string[] {
  let bigrams = 0;
  return terms.filter((term) => (bigrams += bigramsIn(term)) <= words * BIGRAMS_PER_WORD);
}

const bigramsIn = (term: string): number => (isUnsegmented(term) ? 1 : BIGRAMS_PER_WORD);

const sum = (terms: readonly string[]): number =>
  terms.reduce((total, term) => total + bigramsIn(term), 0);
