/** The separators of words in every language: white space, punctuation, symbols, controls. */
const SEPARATORS = /[\p{Z}\p{P}\p{S}\p{C}]+/u;

/**
 * Matches letters of scripts without reliable spaces: Han, kana, Thai and Hangul. Browsers disagree
 * on word boundaries in these scripts, so their texts are split into overlapping groups of letters.
 */
const UNSEGMENTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]/u;
const UNSEGMENTED_RUN = new RegExp(`${UNSEGMENTED.source}+`, 'gu');

/** Matches a letter with its combining marks, which are separate characters in Thai. */
const LETTER = /\P{M}\p{M}*/gu;

/** The borders within names of code: `serviceUnavailable`, `HTTPError`, `cuda11`, `11gb`. */
const CODE_BORDER =
  /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/;

/** Removes differences of letter case, width and composition. */
export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Splits a text, or a query, into the terms of the index. */
export function tokenize(text: string): string[] {
  return wordsOf(text).flatMap(termsOfWord);
}

/** Splits a text into words, composed and with their letter case. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').split(SEPARATORS).filter(Boolean);

/** Splits `jupyter를` into `jupyter` and `를`, and `세션이` into `세션` and `션이`. */
export function termsOfWord(word: string): string[] {
  return runsOf(word).flatMap((run) => (isUnsegmented(run) ? gramsOf(run) : termsOfName(run)));
}

/** Splits a word where its script changes. */
export function runsOf(word: string): string[] {
  const runs: string[] = [];
  let last = 0;
  for (const { 0: run, index } of word.matchAll(UNSEGMENTED_RUN)) {
    if (index > last) runs.push(word.slice(last, index));
    runs.push(run);
    last = index + run.length;
  }
  if (last < word.length) runs.push(word.slice(last));
  return runs;
}

/** Splits `serviceUnavailable` into itself, `service` and `unavailable`. */
function termsOfName(name: string): string[] {
  const parts = name.split(CODE_BORDER);
  const whole = stem(name.toLowerCase());
  return parts.length < 2 ? [whole] : [whole, ...parts.map((part) => stem(part.toLowerCase()))];
}

/** Splits a run into its letters, each with its marks. */
export const lettersOf = (run: string): string[] => run.match(LETTER) ?? [run];

/** A part of a run, with the positions of its letters. */
export interface Gram {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Matches letters that stand for a sound. Two of them are no word. */
const PHONETIC = /^[\p{Script=Thai}\p{Script=Katakana}ー]/u;

/** Splits a run into overlapping bigrams, and phonetic letters also into trigrams. */
export function grams(letters: readonly string[]): Gram[] {
  if (letters.length < 2) return [{ term: letters.join(''), start: 0, end: letters.length }];
  return letters.flatMap((_, start) => {
    const lengths = letters.slice(start, start + 3).every(isPhonetic) ? [2, 3] : [2];
    return lengths.flatMap((length) => {
      const end = start + length;
      return end > letters.length ? [] : [{ term: letters.slice(start, end).join(''), start, end }];
    });
  });
}

const isPhonetic = (letter: string): boolean => PHONETIC.test(letter);

const gramsOf = (run: string): string[] => grams(lettersOf(normalize(run))).map(({ term }) => term);

/** The longest English word, in letters. Browsers need seconds to take a longer run apart. */
export const MAX_WORD_LENGTH = 45;

/** Removes the endings of English plurals and verbs. */
export function stem(word: string): string {
  if (word.length < 4 || word.length > MAX_WORD_LENGTH || !/^[a-z]+$/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const verb = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '');
  if (verb.length < 3 || verb === singular) return singular.replace(/(?<=...)e$/, '');
  return verb.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=...)e$/, '');
}

/** Whether a term is a group of letters. Groups match exactly, without prefixes or typos. */
export const isUnsegmented = (term: string): boolean => UNSEGMENTED.test(term);
