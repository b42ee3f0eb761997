import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { ROLES, reaches } from '../../src/model/audience.js';
import { MENU_KEYS } from '../../src/model/menu.js';
import { parsePage } from '../../src/model/page.js';
import { tokenize } from '../../src/model/search/tokenize.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolder } from '../../tools/content/compile.js';
import { bodyIn, entriesIn, type Content } from '../../tools/content/content.js';

const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

/** How many questions are asked of each role. */
const QUESTIONS = 10_000;

function content(): Content {
  const compiled = compileFolder('docs-content');
  assert.ok(compiled.ok);
  return compiled.content;
}

describe('ask', () => {
  const all = content();

  for (const role of ROLES) {
    it(`finds nothing above ${role}, whatever is asked`, () => {
      const searches = LANGUAGES.map((lang) => searchFor(all, { lang, role }));
      // Words of every entry, those above the role first of all: what would find them if it could.
      const words = LANGUAGES.flatMap((lang) =>
        all.flatMap((article) => {
          const { title, summary, keywords } = article.texts.get(lang) ?? article.english;
          return tokenize([title, summary, ...keywords, article.id].join(' '));
        }),
      );
      const query = fc.oneof(
        fc
          .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
          .map((some) => some.join(' ')),
        fc.constantFrom(...all.map(({ id }) => id)),
        fc.string({ unit: 'grapheme' }),
      );
      const question = fc.record({
        query,
        search: fc.constantFrom(...searches),
        page: fc.constantFrom(...MENU_KEYS),
      });
      let asked = 0;
      let answered = 0;
      fc.assert(
        fc.property(question, ({ query: text, search, page }) => {
          const { found } = search.search(text, parsePage(`/${page}`, { role, platform: 'web' }));
          asked += 1;
          answered += Number(found.length > 0);
          return found.every(({ entry }) => reaches(role, entry.audience));
        }),
        { numRuns: QUESTIONS },
      );
      assert.equal(asked, QUESTIONS);
      assert.ok(
        answered > QUESTIONS / 4,
        'most questions must find something, or nothing is shown',
      );
    });
  }

  it('knows nothing of entries above the role, not even their words', () => {
    const secret = entriesIn(all, 'en').find(({ audience }) => audience === 'superadmin');
    assert.ok(secret);
    const article = all.find(({ id }) => id === secret.id);
    assert.ok(article);
    const { found } = searchFor(all, { lang: 'en', role: 'user' }).search(
      `${secret.title} ${bodyIn(article, 'en').html}`,
    );
    assert.ok(found.every(({ entry }) => entry.id !== secret.id));
  });
});
