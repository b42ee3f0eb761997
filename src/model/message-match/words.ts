import { isUnsegmented, normalize } from '../search/tokenize.js';

/** Marks a name of one installation, such as a path or an id. */
export const GAP = '';

/** Matches one letter of a script without spaces, or a word of another script. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]\p{M}*|[A-Za-z\d_./:@%+~-]+|[\p{L}\p{M}\p{N}]+/gu;

/** Splits a text into words, with a gap for each name of one installation. Takes linear time. */
export function messageWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [run] of normalize(text).matchAll(WORD)) {
    if (isUnsegmented(run)) words.push(run);
    else if (isName(run)) words.push(GAP);
    else words.push(...run.split(/[_./:@%+~-]+/).filter(Boolean));
  }
  return words;
}

/** Whether a run of letters is a path, an address, an id or a number. */
function isName(run: string): boolean {
  const digits = countOf(run, /\d/g);
  return (
    run.includes('@') || countOf(run, /\//g) > 1 || digits > 3 || (digits > 0 && run.length > 7)
  );
}

const countOf = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;
