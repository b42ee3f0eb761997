/**
 * How many letters of a script say as much as one English word, measured on the first four dozen
 * entries and their translations. Thai vowel signs and tone marks are no letters of their own.
 */
const LETTERS_TO_A_WORD: readonly (readonly [script: RegExp, letters: number])[] = [
  [/\p{Script=Hangul}/gu, 2.2],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 2.7],
  [/(?!\p{M})\p{Script=Thai}/gu, 3.4],
];

const DENSE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]+/gu;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’._-]*[\p{L}\p{M}\p{N}])?/gu;

const numberOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** How much there is to read, in English words, whatever the language. */
export function wordsIn(text: string): number {
  const spaced = numberOf(WORD, text.replace(DENSE, ' '));
  const dense = LETTERS_TO_A_WORD.map(([script, letters]) => numberOf(script, text) / letters);
  return Math.round(dense.reduce((sum, words) => sum + words, spaced));
}

const WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」（）]/gu;

/** How much room a line takes, in Latin letters: wide letters count two, marks above others none. */
export const widthOf = (text: string): number => numberOf(/\P{M}/gu, text) + numberOf(WIDE, text);
