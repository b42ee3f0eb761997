/**
 * The languages of Web-UI, with its own word for help. A new language starts here. Web-UI reads the word
 * before messages load.
 */
export const HELP_TITLES = {
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
} as const;
export type UiLanguage = keyof typeof HELP_TITLES;

/** The languages of Web-UI, named as its message files are. */
export const UI_LANGUAGES = Object.keys(HELP_TITLES) as readonly UiLanguage[];

/** The languages of Web-UI's manual. */
export const MANUAL_LANGUAGES = ['en', 'ko', 'ja', 'th'] as const satisfies readonly UiLanguage[];
export type ManualLanguage = (typeof MANUAL_LANGUAGES)[number];

/** The language that every entry exists in. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * Picks the first wanted language that is available; English by default. Matches exactly (`zh-TW`)
 * or by base language (`pt-BR` → `pt`), without regard to case.
 */
export function pickLanguage<Language extends string>(
  wanted: readonly (string | null | undefined)[],
  available: readonly Language[],
): Language | typeof FALLBACK_LANGUAGE {
  for (const tag of wanted) {
    const match = matchLanguage(tag, available);
    if (match !== undefined) return match;
  }
  return FALLBACK_LANGUAGE;
}

/** Returns the available language that a tag names exactly or by base language. */
export function matchLanguage<Language extends string>(
  tag: string | null | undefined,
  available: readonly Language[],
): Language | undefined {
  const exact = tag?.replaceAll('_', '-').toLowerCase() ?? '';
  for (const form of [exact, exact.split('-', 1)[0]]) {
    const match = available.find((known) => known.toLowerCase() === form);
    if (match !== undefined) return match;
  }
  return undefined;
}
