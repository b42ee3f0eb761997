import { purify } from '../../src/content/purify.js';
import { builtFrom, fragmentOf } from './markup.js';

/** The two barriers between any HTML and the page. Each one holds without the other. */
export const BARRIERS: Readonly<Record<string, (html: string) => DocumentFragment>> = {
  buildText: builtFrom,
  purify: (html) => purify(fragmentOf(html)),
};
