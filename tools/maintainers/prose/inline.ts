import { CODE, MARKUP, mask } from './mask.js';

/** The inline markup of Markdown and JSDoc, in the order in which it is masked. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  // Code spans.
  [/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, CODE],
  // JSDoc links.
  [/\{@\w+[^}]*\}/g, CODE],
  // The target of a link, then the bracket that opens its text.
  [/\]\((?:[^()]|\([^()]*\))*\)|\]\[[^\]]*\]/g, MARKUP],
  [/!?\[(?=[^[\]]*\u2060)/g, MARKUP],
  // Bare addresses, then tags.
  [/https?:\/\/\S*[^\s.,;:!?)\]"'>]/g, CODE],
  [/<\/?[a-z][^<>]*>/gi, CODE],
  // Emphasis.
  [/\*\*|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, MARKUP],
];

/** Masks code, links and emphasis. */
export const maskInline = (text: string): string =>
  INLINE.reduce((masked, [pattern, character]) => mask(masked, pattern, character), text);
