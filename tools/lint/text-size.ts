/**
 * The number of letters per English word by script, measured on the translated entries.
 * Thai vowel signs and tone marks do not count.
 */
const LETTERS_PER_WORD: readonly (readonly [script: RegExp, letters: number])[] = [
  [/\p{Script=Hangul}/gu, 2.2],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 2.7],
  [/(?!\p{M})\p{Script=Thai}/gu, 3.4],
];

const UNSEGMENTED =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]+/gu;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’._-]*[\p{L}\p{M}\p{N}])?/gu;

const countMatches = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Returns the length of a text in English words, for every language. */
export function countWords(text: string): number {
  const words = countMatches(WORD, text.replace(UNSEGMENTED, ' '));
  return Math.round(
    LETTERS_PER_WORD.reduce(
      (sum, [script, letters]) => sum + countMatches(script, text) / letters,
      words,
    ),
  );
}

const WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」（）]/gu;

/** Returns the width of a line in Latin letters. Wide letters count as 2. */
export const textWidth = (text: string): number =>
  countMatches(/\P{M}/gu, text) + countMatches(WIDE, text);
