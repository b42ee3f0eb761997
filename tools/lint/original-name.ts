import { FALLBACK_LANGUAGE } from '../../src/model/languages.js';

/** Returns the name of the text that translations are made from, for diagnostics. */
export const originalName = (lang: string): string =>
  lang === FALLBACK_LANGUAGE ? 'the English text' : `${lang}.md`;
