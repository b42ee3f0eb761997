/** Replaces a character of code. A run of it counts as one word. */
export const CODE = '\uFFFC';

/** Replaces a character of markup inside a word or beside it. It counts as no word. */
export const MARKUP = '\u2060';

/** Replaces every character of each match, except line breaks. */
export const mask = (text: string, pattern: RegExp, character: string): string =>
  text.replace(pattern, (match: string) => blank(match, character));

/** Replaces every character of a text, except line breaks. */
export const blank = (text: string, character = ' '): string => text.replace(/[^\n]/g, character);
