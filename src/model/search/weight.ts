import { isDense } from './tokenize.js';

/** About three pairs of letters make up a word, and together say as much as one. */
const PAIRS_IN_WORD = 3;

/** The share of what is asked for that an answer has. */
const ANSWERED = 0.5;

/** A pair that two words happen to share says nothing, unless it is all that is asked for. */
const TELLING = 2;

/** How much a term says, as a share of what a word says. */
export const weightOf = (term: string): number => pairsIn(term) / PAIRS_IN_WORD;

/** Whether something that has these of the terms that are asked for answers the question. */
export function answers(matched: readonly string[], asked: readonly string[]): boolean {
  const whole = sum(asked);
  return sum(matched) >= Math.max(whole * ANSWERED, Math.min(whole, TELLING));
}

const pairsIn = (term: string): number => (isDense(term) ? 1 : PAIRS_IN_WORD);

const sum = (terms: readonly string[]): number =>
  terms.reduce((total, term) => total + pairsIn(term), 0);
