import { pickLanguage } from '../model/language.js';
import en from './en.js';
import type { Words } from './words.js';

type Load = () => Promise<{ default: Words }>;

/** The languages that the drawer speaks: those of Web-UI. English is always there. */
const LANGUAGES: Readonly<Record<string, Load>> = {
  en: () => Promise.resolve({ default: en }),
  ko: () => import('./ko.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  mn: () => import('./mn.js'),
  ms: () => import('./ms.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-BR': () => import('./pt-BR.js'),
  ru: () => import('./ru.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  vi: () => import('./vi.js'),
  'zh-CN': () => import('./zh-CN.js'),
  'zh-TW': () => import('./zh-TW.js'),
};

export const WORD_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The language of the drawer's own words for somebody who wants these, the most wanted first. */
export const pickWords = (languages: readonly string[]): string =>
  pickLanguage(languages, WORD_LANGUAGES);

/** The words of a language, or the English where they cannot be loaded. */
export async function loadWords(language: string): Promise<Words> {
  try {
    return (await (LANGUAGES[language] ?? LANGUAGES['en'])?.())?.default ?? en;
  } catch {
    return en;
  }
}
