import { UI_LANGUAGES, pickLanguage, type UiLanguage } from '../model/languages.js';
import en from './en.js';
import type { Messages } from './messages.js';

type Load = () => Promise<{ readonly default: Messages }>;

/** English is bundled, as the fallback for the other languages. */
const LOADERS: Readonly<Record<UiLanguage, Load>> = {
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

/** Picks the language of the drawer's messages. */
export const pickMessageLanguage = (languages: readonly string[]): UiLanguage =>
  pickLanguage(languages, UI_LANGUAGES);

/** Loads the messages of a language. Falls back to English if they fail to load. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  try {
    return (await LOADERS[language]()).default;
  } catch {
    return en;
  }
}
