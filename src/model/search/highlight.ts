import { fold, isDense } from './tokenize.js';

/** A stretch of a text that was searched for, or one that was not. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Letters with their marks, so that no letter is cut and each can be folded by itself. */
const LETTER = /\P{M}\p{M}*/gu;

/** A text in stretches, those that hold the terms apart from the others. Joined, it is the text. */
export function highlight(text: string, terms: Iterable<string>): readonly Segment[] {
  const letters = text.match(LETTER) ?? [];
  const folded = letters.map(fold);
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const [start, end] of stretches(folded, new Set(terms))) hit.fill(true, start, end);
  return joined(letters, hit);
}

/** A stretch around the first hit, about so many letters long, that begins and ends between words. */
export function excerpt(text: string, terms: Iterable<string>, length = 120): readonly Segment[] {
  const segments = highlight(text, terms);
  const first = segments.findIndex(({ hit }) => hit);
  if (first < 0) return [];
  const at = segments.slice(0, first).reduce((sum, segment) => sum + segment.text.length, 0);
  const start = at < length / 3 ? 0 : wordStart(text, at - Math.floor(length / 3));
  const end = text.length - start <= length ? text.length : wordEnd(text, start + length);
  const cut = highlight(text.slice(start, end), terms);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** Where words that are terms stand, and pairs of letters that are, by the letters' places. */
function stretches(folded: readonly string[], terms: ReadonlySet<string>): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let end = 1; end <= folded.length; end += 1) {
    const pair = (folded[end - 2] ?? '') + (folded[end - 1] ?? '');
    if (end > 1 && terms.has(pair) && isDense(pair)) found.push([end - 2, end]);
    if (end < folded.length && isWord(folded[end]) && isWord(folded[end - 1])) continue;
    const word = folded.slice(start, end).join('');
    if (terms.has(word)) found.push([start, end]);
    start = end;
  }
  return found;
}

/** Whether a letter belongs to a word that is searched as a whole. */
const isWord = (letter: string | undefined): boolean =>
  letter !== undefined && /^[\p{L}\p{N}]/u.test(letter) && !isDense(letter);

function joined(letters: readonly string[], hit: readonly boolean[]): readonly Segment[] {
  const segments: { text: string; hit: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = segments.at(-1);
    const isHit = hit[index] ?? false;
    if (last?.hit === isHit) last.text += letter;
    else segments.push({ text: letter, hit: isHit });
  });
  return segments;
}

const wordStart = (text: string, from: number): number => {
  const space = text.lastIndexOf(' ', from);
  return from - space < 20 && space > 0 ? space + 1 : from;
};

const wordEnd = (text: string, to: number): number => {
  const space = text.indexOf(' ', to);
  return space >= 0 && space - to < 20 ? space : to;
};
