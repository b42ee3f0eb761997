import { shownText } from '../labels.js';
import { namesIn, nameOf } from '../message-match/entry-messages.js';
import { GAP, messageWords } from '../message-match/words.js';
import { isUnsegmented } from '../search/tokenize.js';
import type { Announcement } from './announcement.js';

/** The fewest words of a message that counts. */
const MIN_PART_WORDS = 3;
const MIN_LINE_WORDS = 2;

/** Matches a file, a path or a code. */
const CODE = /^[\w./:-]+$/;

/** How many letters of a script without spaces count as a word. */
const LETTERS_OF_WORD = 2;

/**
 * Returns the index of the quoted message that an announcement shows or names. The longest one wins.
 *
 * @param quotes the labels, messages and codes in the text of an entry
 */
export function announcedQuote(
  { text, errorType = '', errorCode = '' }: Announcement,
  quotes: readonly string[],
): number | undefined {
  const names = new Set(namesIn([errorType, errorCode, text].join('\n')));
  const lines = [...new Set([text, ...text.split('\n')])].map(spaced);
  let best: { readonly index: number; readonly score: number } | undefined;
  quotes.forEach((quote, index) => {
    const score = names.has(nameOf(quote) ?? '') ? Infinity : scoreOf(quote, lines);
    if (score > (best?.score ?? 0)) best = { index, score };
  });
  return best?.index;
}

/** Returns the size of a message in words; 0 if no line has it. */
function scoreOf(quote: string, lines: readonly string[]): number {
  if (CODE.test(quote)) return 0;
  const parts = shownText(quote).split('…').map(spaced);
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  if (size >= MIN_PART_WORDS && lines.some((line) => isMessageOf(line, parts))) return size;
  return size >= MIN_LINE_WORDS && lines.includes(parts.join('')) ? size : 0;
}

/** Whether a line begins with a message, or is mostly that message. A button is neither. */
const isMessageOf = (line: string, parts: readonly string[]): boolean =>
  (line.startsWith(parts[0] ?? '') || parts.join('').length * 2 > line.length) &&
  hasInOrder(line, parts);

/** Whether a text contains the parts one after the other. */
function hasInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    // Two parts share the space between them.
    from = at + part.length - 1;
    return at >= 0;
  });
}

/** Returns the words of a text with a space around each. */
const spaced = (text: string): string =>
  ['', ...messageWords(text).filter((word) => word !== GAP), ''].join(' ');

function sizeOf(words: string): number {
  const all = words.split(' ').filter(Boolean);
  const letters = all.filter(isUnsegmented).length;
  return all.length - letters + letters / LETTERS_OF_WORD;
}
