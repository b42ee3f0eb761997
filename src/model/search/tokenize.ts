/** What separates words in every language: white space, punctuation, symbols. */
const SEPARATORS = /[\p{Z}\p{P}\p{S}\p{C}]+/u;

/**
 * Runs of scripts that are written without spaces (Han, kana, Thai), or with spaces that people put
 * as they like (Hangul). Browsers do not agree on where words end in them, so nothing is asked of
 * the browser: such runs are cut into overlapping pairs of letters.
 */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]+/gu;

/** A letter with the marks that stand on it, which in Thai are characters of their own. */
const LETTER = /\P{M}\p{M}*/gu;

/** Letter case, width and composition do not matter to those who search. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The terms that a text is found by, and a query is looked up by. */
export function tokenize(text: string): string[] {
  return fold(text).split(SEPARATORS).filter(Boolean).flatMap(termsOfWord);
}

/** `jupyter를` is `jupyter` and `를`; `세션이` is `세션` and `션이`. */
function termsOfWord(word: string): string[] {
  const terms: string[] = [];
  let last = 0;
  for (const { 0: run, index } of word.matchAll(DENSE)) {
    if (index > last) terms.push(word.slice(last, index));
    terms.push(...pairs(run));
    last = index + run.length;
  }
  if (last < word.length) terms.push(word.slice(last));
  return terms;
}

function pairs(run: string): string[] {
  const letters = run.match(LETTER) ?? [run];
  if (letters.length < 2) return [run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Whether a term is of a script that is cut into pairs: those are neither cut short nor misspelt. */
export const isDense = (term: string): boolean => new RegExp(DENSE.source, 'u').test(term);
