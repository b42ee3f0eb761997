import { readLanguages } from './host/language.js';
import { pickLanguage } from './model/language.js';

/** Web-UI's own word for help in each of its languages: it reads the title before words can load. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'Help',
  ko: '도움말',
  de: 'Hilfe',
  el: 'Βοήθεια',
  es: 'Ayuda',
  fi: 'Apua',
  fr: 'Aide',
  id: 'Bantuan',
  it: 'Aiuto',
  ja: '案内(ヘルプ)',
  mn: 'Туслаач',
  ms: 'Tolonglah',
  pl: 'Wsparcie',
  pt: 'Ajuda',
  'pt-BR': 'Ajuda',
  ru: 'Справка',
  th: 'ช่วยเหลือ',
  tr: 'Yardım',
  vi: 'Cứu giúp',
  'zh-CN': '帮助',
  'zh-TW': '幫助',
};

/** What Web-UI's menu calls the help, in the reader's language. Never empty: that is a blank entry. */
export const menuItem = (): string =>
  TITLES[pickLanguage(readLanguages(), Object.keys(TITLES))] ?? 'Help';
