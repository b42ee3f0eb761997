import type { EntryText } from '../content/content.js';
import type { Report } from '../content/diagnostic.js';

/** The scripts of the languages that are not written in Latin letters. */
const SCRIPTS = {
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Thai: /\p{Script=Thai}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Han: /\p{Script=Han}/gu,
} as const;
type Script = keyof typeof SCRIPTS;

const SCRIPT_OF: Readonly<Partial<Record<string, Script>>> = {
  ko: 'Hangul',
  ja: 'Kana',
  th: 'Thai',
  ru: 'Cyrillic',
  mn: 'Cyrillic',
  el: 'Greek',
  'zh-CN': 'Han',
  'zh-TW': 'Han',
};

/** Reports a text in the script of another language, such as an untranslated copy. */
export function checkScript({ lang, file }: EntryText, report: Report): void {
  const count = (script: Script) => file.text.match(SCRIPTS[script])?.length ?? 0;
  const expected = SCRIPT_OF[lang];
  const own = expected ? count(expected) : 0;
  if (expected && own === 0) {
    report(1, `no letter of ${lang} is in this text`, `Translate the text, or remove ${lang}.md`);
    return;
  }
  const scripts = Object.keys(SCRIPTS) as Script[];
  // Japanese is written in Han too.
  const others = scripts.filter((script) => !(lang === 'ja' && script === 'Han'));
  const other = others.find((script) => script !== expected && count(script) > own);
  if (other === undefined) return;
  report(1, `most letters are ${other}, which is not ${lang}`, 'Move the text to its language');
}
