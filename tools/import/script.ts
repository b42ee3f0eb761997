/** The languages of Web-UI's manual, and so of the pages that can be imported. */
export const MANUAL_LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;
export type ManualLanguage = (typeof MANUAL_LANGUAGES)[number];

const SCRIPTS = {
  ko: /\p{Script=Hangul}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  th: /\p{Script=Thai}/gu,
} as const;

const NAMES = { en: 'English', ko: 'Korean', ja: 'Japanese', th: 'Thai' } as const;

/**
 * How much of a text has to be in a script for the text to be in its language. Low, since pages
 * quote much English and some have English paragraphs that nobody has translated yet.
 */
const SHARE = 0.1;
/** Below this many letters nobody can tell. */
const ENOUGH = 40;

/** What speaks against a text being in a language, by its letters; undefined where nothing does. */
export function notIn(lang: ManualLanguage, text: string): string | undefined {
  const letters = numberOf(/\p{L}/gu, text);
  if (letters < ENOUGH) return undefined;
  const shares = (['ko', 'ja', 'th'] as const)
    .map((known) => ({ known, share: numberOf(SCRIPTS[known], text) / letters }))
    .sort((a, b) => b.share - a.share);
  const [most] = shares;
  const latin = numberOf(/\p{Script=Latin}/gu, text) / letters;
  const seems: ManualLanguage | undefined =
    most && most.share >= SHARE ? most.known : latin > 1 - SHARE ? 'en' : undefined;
  if (seems === lang) return undefined;
  const looks = seems === undefined ? 'some other language' : NAMES[seems];
  return `the text looks like ${looks}, not like ${NAMES[lang]}`;
}

const numberOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
