import { UI_LANGUAGES, pickLanguage, type UiLanguage } from '../../model/languages.js';
import type { CheckMessages } from './check-messages.js';
import en from './en-checks.js';

type Load = () => Promise<{ readonly default: CheckMessages }>;

/** English comes with the checks, as the fallback for the other languages. */
const LOADERS: Readonly<Record<UiLanguage, Load>> = {
  en: () => Promise.resolve({ default: en }),
  ko: () => import('./ko-checks.js'),
  de: () => import('./de-checks.js'),
  el: () => import('./el-checks.js'),
  es: () => import('./es-checks.js'),
  fi: () => import('./fi-checks.js'),
  fr: () => import('./fr-checks.js'),
  id: () => import('./id-checks.js'),
  it: () => import('./it-checks.js'),
  ja: () => import('./ja-checks.js'),
  mn: () => import('./mn-checks.js'),
  ms: () => import('./ms-checks.js'),
  pl: () => import('./pl-checks.js'),
  pt: () => import('./pt-checks.js'),
  'pt-BR': () => import('./pt-BR-checks.js'),
  ru: () => import('./ru-checks.js'),
  th: () => import('./th-checks.js'),
  tr: () => import('./tr-checks.js'),
  vi: () => import('./vi-checks.js'),
  'zh-CN': () => import('./zh-CN-checks.js'),
  'zh-TW': () => import('./zh-TW-checks.js'),
};

/**
 * Loads the messages of the checks. Falls back to English if they fail to load.
 *
 * @param language the language of the drawer's messages
 */
export async function loadCheckMessages(language: string): Promise<CheckMessages> {
  try {
    return (await LOADERS[pickLanguage([language], UI_LANGUAGES)]()).default;
  } catch {
    return en;
  }
}
