import { STOP_WORDS } from '../../src/model/search/stop-words.js';
import { tokenize } from '../../src/model/search/tokenize.js';

/** The terms a text is compared by: those of the search, without endings and empty words. */
export const termsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter((term) => !STOP_WORDS.has(term))
    .map(stem);

/** English endings that a rewording changes: refresh, refreshes, refreshing. */
const stem = (term: string): string =>
  /^[a-z]{5,}$/.test(term) ? term.replace(/(?:ing|ed|es|s|e|ly)$/, '') : term;
