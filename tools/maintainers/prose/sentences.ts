import { CODE, MARKUP } from './mask.js';

/** A sentence and its offset in the passage. */
export interface Sentence {
  readonly offset: number;
  readonly text: string;
}

/** The end of a sentence: punctuation, white space, then a capital, a digit or code. */
const END = new RegExp(
  `[.!?…]["'”’)\\]${MARKUP}]*\\s+(?=["“'‘(\\[${MARKUP}]*[\\p{Lu}\\p{N}${CODE}])`,
  'gu',
);
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|approx|no|fig)$/i;

/** Splits a passage into sentences. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(END)]
    .filter(({ index }) => !ABBREVIATION.test(text.slice(0, index)))
    .map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts.flatMap((start, index) => {
    const raw = text.slice(start, starts[index + 1] ?? text.length);
    const sentence = raw.trim();
    return sentence === '' ? [] : [{ offset: start + raw.indexOf(sentence), text: sentence }];
  });
}

/** Counts the words of a sentence. A code span is one word, a lone dash is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => WORD.test(word)).length;

const WORD = new RegExp(`[\\p{L}\\p{N}${CODE}]`, 'u');
