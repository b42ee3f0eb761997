import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { ROLES, canRead } from '../../src/model/audience.js';
import { MENU_KEYS } from '../../src/model/menu.js';
import { parsePage } from '../../src/model/page.js';
import { tokenize } from '../../src/model/search/tokenize.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import { bodyIn, entriesIn, type Content } from '../../tools/content/content.js';
import { fuzz } from '../support/fuzz.js';

const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

/** The parameters of the property, with the number of queries per role. */
const QUERIES = fuzz(500, 10_000);
const QUERY_COUNT = QUERIES.numRuns;

function content(): Content {
  const compiled = compileFolders(['docs-content']);
  assert.ok(compiled.ok);
  return compiled.content;
}

describe('ask', () => {
  const all = content();

  for (const role of ROLES) {
    it(`ask: finds no entry above the role ${role} for any query`, () => {
      const searches = LANGUAGES.map((lang) => searchFor(all, { lang, role }));
      // The words of every entry, so that a leak would be found.
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
          const { hits } = search.search(text, parsePage(`/${page}`, { role, platform: 'web' }));
          asked += 1;
          answered += Number(hits.length > 0);
          return hits.every(({ entry }) => canRead(role, entry.audience));
        }),
        QUERIES,
      );
      assert.equal(asked, QUERY_COUNT);
      assert.ok(answered > QUERY_COUNT / 4, 'too few queries have results');
    });
  }

  it('ask: does not find an entry above the role by its own text', () => {
    const secret = entriesIn(all, 'en').find(({ audience }) => audience === 'superadmin');
    assert.ok(secret);
    const article = all.find(({ id }) => id === secret.id);
    assert.ok(article);
    const { hits } = searchFor(all, { lang: 'en', role: 'user' }).search(
      `${secret.title} ${JSON.stringify(bodyIn(article, 'en').markup)}`,
    );
    assert.ok(hits.every(({ entry }) => entry.id !== secret.id));
  });
});
