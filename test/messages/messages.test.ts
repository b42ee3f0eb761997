import { expect } from '@open-wc/testing';
import en from '../../src/messages/en.js';
import { loadMessages, pickMessageLanguage } from '../../src/messages/load-messages.js';
import { formatCount, format } from '../../src/messages/format.js';
import type { Messages } from '../../src/messages/messages.js';
import { UI_LANGUAGES, type UiLanguage } from '../../src/model/languages.js';

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('messages', () => {
  for (const language of UI_LANGUAGES) {
    describe(`in ${language}`, () => {
      let messages: Messages;

      before(async () => {
        messages = await loadMessages(language);
      });

      it('have all keys and placeholders of the English ones', () => {
        expect(Object.keys(messages).sort()).to.deep.equal(Object.keys(en).sort());
        for (const [name, english] of Object.entries(en)) {
          const message: unknown = messages[name as keyof Messages];
          if (typeof english !== 'string') continue;
          if (typeof message !== 'string') expect.fail(`${name} is missing`);
          expect(message, name).to.match(/\S/);
          expect(placeholders(message), name).to.deep.equal(placeholders(english));
        }
      });

      it('are translated', () => {
        if (language === 'en') return;
        const same = Object.entries(en).filter(
          ([name, english]) => messages[name as keyof Messages] === english,
        );
        expect(same.length).to.be.below(6);
      });

      it('are no copy of those in another language', async () => {
        for (const other of UI_LANGUAGES.filter((each) => each !== language)) {
          const theirs = await loadMessages(other);
          const texts = Object.entries(messages).filter(([, text]) => typeof text === 'string');
          const same = texts.filter(([name, text]) => theirs[name as keyof Messages] === text);
          // The closest are the two kinds of Portuguese, with six of ten.
          expect(same.length / texts.length, other).to.be.below(0.8);
        }
      });

      it('have every plural form of the language', () => {
        for (const name of ['results', 'stepsDone'] as const) {
          const forms = messages[name] as Record<string, string>;
          const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
          for (const category of pluralCategories) {
            const form = forms[category] ?? forms['other'] ?? '';
            expect(form, `${name}.${category}`).to.match(/\S/);
          }
          for (const n of [0, 1, 2, 5, 21]) {
            expect(formatCount(messages[name], n, language)).to.match(/\p{N}/u);
          }
        }
      });
    });
  }

  it('pickMessageLanguage: falls back to the base language, then to English', () => {
    expect(pickMessageLanguage(['xx', 'ko-KR'])).to.equal('ko');
    expect(pickMessageLanguage(['pt-PT'])).to.equal('pt');
    expect(pickMessageLanguage(['zh-TW'])).to.equal('zh-TW');
    expect(pickMessageLanguage(['xx'])).to.equal('en');
  });

  it('loadMessages: falls back to English where messages fail to load', async () => {
    expect(await loadMessages('xx' as UiLanguage)).to.equal(en);
  });

  it('format: fills in placeholders, and keeps those without a value', () => {
    expect(format('{a} and {b}', { a: 'x{b}' })).to.equal('x{b} and {b}');
  });
});
