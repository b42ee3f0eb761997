import { expect } from '@open-wc/testing';
import en from '../../src/words/en.js';
import { WORD_LANGUAGES, loadWords, pickWords } from '../../src/words/load.js';
import { count, fill } from '../../src/words/say.js';
import type { Words } from '../../src/words/words.js';

/** The languages that Web-UI speaks. */
const WEB_UI = [
  ...['en', 'ko', 'de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'mn', 'ms', 'pl', 'pt'],
  ...['pt-BR', 'ru', 'th', 'tr', 'vi', 'zh-CN', 'zh-TW'],
];

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the drawer’s own words', () => {
  it('are there in all languages of Web-UI', () => {
    expect([...WORD_LANGUAGES].sort()).to.deep.equal([...WEB_UI].sort());
  });

  for (const language of WEB_UI) {
    describe(`in ${language}`, () => {
      let words: Words;

      before(async () => {
        words = await loadWords(language);
      });

      it('are all there, each with what is filled into it', () => {
        expect(Object.keys(words)).to.deep.equal(Object.keys(en));
        for (const [name, english] of Object.entries(en)) {
          const word: unknown = words[name as keyof Words];
          if (typeof english !== 'string') continue;
          if (typeof word !== 'string') expect.fail(`${name} is missing`);
          expect(word, name).to.match(/\S/);
          expect(placeholders(word), name).to.deep.equal(placeholders(english));
        }
      });

      it('are not the English', () => {
        if (language === 'en') return;
        const same = Object.entries(en).filter(
          ([name, english]) => words[name as keyof Words] === english,
        );
        expect(same.length).to.be.below(6);
      });

      it('have a form for every number', () => {
        for (const name of ['results', 'stepsDone'] as const) {
          const forms = words[name] as Record<string, string>;
          const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
          for (const category of pluralCategories) {
            const form = forms[category] ?? forms['other'] ?? '';
            expect(form, `${name}.${category}`).to.match(/\S/);
          }
          for (const n of [0, 1, 2, 5, 21]) {
            expect(count(words[name], n, language)).to.match(/\p{N}/u);
          }
        }
      });
    });
  }

  it('are English where there is no better', () => {
    expect(pickWords(['xx', 'ko-KR'])).to.equal('ko');
    expect(pickWords(['pt-PT'])).to.equal('pt');
    expect(pickWords(['zh-TW'])).to.equal('zh-TW');
    expect(pickWords(['xx'])).to.equal('en');
  });

  it('are English where those of a language cannot be loaded', async () => {
    expect(await loadWords('xx')).to.equal(en);
  });

  it('have names filled in, and keep those that nothing is given for', () => {
    expect(fill('{a} and {b}', { a: 'x{b}' })).to.equal('x{b} and {b}');
  });
});
