import { normalize, isUnsegmented, stem } from './tokenize.js';

/** A part of a text, either matching the search terms or not. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Matches a letter with its combining marks, which are normalized together. */
const LETTER = /\P{M}\p{M}*/gu;

/** How far a cut may move to the end of a word, in characters. */
const MAX_CUT_SHIFT = 20;

/** Splits a text into matching and other segments. Joined, they are the text. */
export function highlight(text: string, terms: Iterable<string>): readonly Segment[] {
  const letters = text.match(LETTER) ?? [];
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const [start, end] of matches(letters.map(normalize), new Set(terms))) {
    hit.fill(true, start, end);
  }
  return join(letters, hit);
}

/** Cuts a passage of about `length` characters around the first hit, between words. */
export function excerpt(text: string, terms: Iterable<string>, length = 120): readonly Segment[] {
  const segments = highlight(text, terms);
  const first = segments.findIndex(({ hit }) => hit);
  if (first < 0) return [];
  const at = segments.slice(0, first).reduce((sum, segment) => sum + segment.text.length, 0);
  const start = at < length / 3 ? 0 : wordStart(text, at - Math.floor(length / 3));
  const end = text.length - start <= length ? text.length : wordEnd(text, start + length);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...highlight(text.slice(start, end), terms),
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** Finds the words and bigrams that are terms, as ranges of letters. */
function matches(letters: readonly string[], terms: ReadonlySet<string>): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (let end = 1; end <= letters.length; end += 1) {
    const bigram = (letters[end - 2] ?? '') + (letters[end - 1] ?? '');
    if (end > 1 && terms.has(bigram) && isUnsegmented(bigram)) ranges.push([end - 2, end]);
    if (end < letters.length && isWordLetter(letters[end]) && isWordLetter(letters[end - 1])) {
      continue;
    }
    const word = letters.slice(start, end).join('');
    if (terms.has(word) || terms.has(stem(word))) ranges.push([start, end]);
    start = end;
  }
  return ranges;
}

/** Whether a letter belongs to a word that is one term. */
const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /^[\p{L}\p{N}]/u.test(letter) && !isUnsegmented(letter);

function join(letters: readonly string[], hits: readonly boolean[]): readonly Segment[] {
  const segments: { text: string; hit: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = segments.at(-1);
    const hit = hits[index] ?? false;
    if (last?.hit === hit) last.text += letter;
    else segments.push({ text: letter, hit });
  });
  return segments;
}

const wordStart = (text: string, from: number): number => {
  const space = text.lastIndexOf(' ', from);
  return from - space < MAX_CUT_SHIFT && space > 0 ? space + 1 : from;
};

const wordEnd = (text: string, to: number): number => {
  const space = text.indexOf(' ', to);
  return space >= 0 && space - to < MAX_CUT_SHIFT ? space : to;
};
