/** The separators of words in every language: white space, punctuation, symbols, controls. */
const SEPARATORS = /[\p{Z}\p{P}\p{S}\p{C}]+/u;

/**
 * Matches letters of scripts without reliable spaces: Han, kana, Thai and Hangul. Browsers disagree
 * on word boundaries in these scripts, so their texts are split into overlapping bigrams.
 */
const UNSEGMENTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]/u;
const UNSEGMENTED_RUN = new RegExp(`${UNSEGMENTED.source}+`, 'gu');

/** Matches a letter with its combining marks, which are separate characters in Thai. */
const LETTER = /\P{M}\p{M}*/gu;

/** Removes differences of letter case, width and composition. */
export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Splits a text, or a query, into the terms of the index. */
export function tokenize(text: string): string[] {
  return normalize(text).split(SEPARATORS).filter(Boolean).flatMap(termsOfWord);
}

/** Splits `jupyter를` into `jupyter` and `를`, and `세션이` into `세션` and `션이`. */
function termsOfWord(word: string): string[] {
  const terms: string[] = [];
  let last = 0;
  for (const { 0: run, index } of word.matchAll(UNSEGMENTED_RUN)) {
    if (index > last) terms.push(word.slice(last, index));
    terms.push(...bigrams(run));
    last = index + run.length;
  }
  if (last < word.length) terms.push(word.slice(last));
  return terms;
}

function bigrams(run: string): string[] {
  const letters = run.match(LETTER) ?? [run];
  if (letters.length < 2) return [run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Whether a term is a bigram. Bigrams match exactly, without prefixes or typos. */
export const isUnsegmented = (term: string): boolean => UNSEGMENTED.test(term);
