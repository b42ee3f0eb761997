import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIENCES } from '../../src/model/audience.js';
import { bodyIn, entriesIn, languagesOf } from '../../tools/content/content.js';
import { compileFolder } from '../../tools/content/compile.js';
import { compileTexts, contentOf, markdown, problemsOf, yaml } from './content.js';
import { scraps } from './scraps.js';

describe('compiled content', () => {
  const content = contentOf({
    'b/entry.yaml': yaml({
      audience: 'admin',
      kind: 'guide',
      pages: '[{ page: session, scope: admin, weight: 2 }, { page: data, platform: app }]',
      related: '[a]',
      more: 'platforms: [app]\nsources: [Manual]\n',
    }),
    'b/en.md': markdown('English.\n\n## Then {#then}\n\nText.', 'B'),
    'b/ko.md': markdown('한국어.', '비').replace('title', 'source: 0123abcd\ntitle'),
    'a/entry.yaml': yaml({ audience: 'public', pages: 'everywhere' }),
    'a/en.md': markdown('Text.', 'A'),
  });

  it('is sorted by id and knows its languages', () => {
    assert.deepEqual(
      content.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(languagesOf(content), ['en', 'ko']);
  });

  it('lists entries as the model has them, in English where there is no translation', () => {
    assert.deepEqual(entriesIn(content, 'ko'), [
      {
        id: 'a',
        audience: 'public',
        kind: 'problem',
        pages: 'everywhere',
        related: [],
        lang: 'en',
        title: 'A',
        summary: 'A summary',
        keywords: ['one', 'two'],
      },
      {
        id: 'b',
        audience: 'admin',
        kind: 'guide',
        pages: [
          { page: 'session', scope: 'admin', weight: 2 },
          { page: 'data', platform: 'app', weight: 1 },
        ],
        platforms: ['app'],
        related: ['a'],
        lang: 'ko',
        title: '비',
        summary: 'A summary',
        keywords: ['one', 'two'],
      },
    ]);
  });

  it('has bodies in the same languages', () => {
    const [a, b] = content;
    assert.ok(a && b);
    assert.deepEqual(bodyIn(a, 'ko'), { id: 'a', html: '<p>Text.</p>\n', headings: [] });
    assert.equal(bodyIn(b, 'ko').html, '<p>한국어.</p>\n');
    assert.deepEqual(bodyIn(b, 'th').headings, [{ id: 'then', text: 'Then', level: 2 }]);
  });

  it('keeps what the tools need and the drawer does not', () => {
    const second = content.find(({ id }) => id === 'b');
    assert.equal(second?.texts.get('ko')?.source, '0123abcd');
    assert.equal(second.facts.reviewed, '2026-01-02');
    assert.deepEqual(second.facts.sources, ['Manual']);
  });

  it('a folder that is not there is a problem', () => {
    const compiled = compileFolder('/no/such/folder');
    assert.ok(!compiled.ok);
    assert.deepEqual(
      compiled.problems.map(({ problem }) => problem),
      ['there is no such folder'],
    );
  });
});

describe('the compiler', () => {
  it('throws for no text whatever', () => {
    fc.assert(
      fc.property(scraps, scraps, scraps, (facts, front, body) => {
        const text = `---\ntitle: T\n${front}\n---\n${body}`;
        compileTexts({ 'a/entry.yaml': facts, 'a/en.md': `${front}${body}` });
        compileTexts({
          'a/entry.yaml': yaml() + facts,
          'a/en.md': text,
          'a/ko.md': markdown(body),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('throws for no bytes and no names whatever', () => {
    const path = fc.array(fc.constantFrom('a', 'B!', '', 'en.md', 'entry.yaml', '..'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 40 }), (names, bytes) => {
        compileTexts({ [names.join('/')]: bytes, 'a/en.md': bytes, 'a/entry.yaml': bytes });
      }),
    );
  });

  it('finds a problem in links exactly where one leads upward', () => {
    const ids = ['a', 'b', 'c', 'd'] as const;
    // Half of the links are left out, or hardly any content would be sound.
    const maybe = fc.option(fc.constantFrom(...ids), { freq: 2 });
    const entry = fc.record({
      audience: fc.constantFrom(...AUDIENCES),
      related: maybe,
      link: maybe,
      korean: maybe,
      around: fc.constantFrom(
        'LINK',
        '- a\n- LINK',
        ':::note\nLINK\n:::',
        '> **LINK**',
        '| a |\n|---|\n| LINK |',
        '## LINK\n\nText',
      ),
    });
    const seen = { sound: 0, upward: 0 };
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry, entry), (entries) => {
        const level = (id: string): number =>
          AUDIENCES.indexOf(entries[ids.findIndex((known) => known === id)]?.audience ?? 'public');
        const texts: Record<string, string> = {};
        let upward = 0;
        for (const [index, id] of ids.entries()) {
          const { audience, link, korean, around, ...rest } = entries[index] ?? entries[0];
          const related = rest.related === id ? null : rest.related;
          const body = (to: string | null): string =>
            markdown(around.replace('LINK', to === null ? 'text' : `[x](entry:${to})`));
          texts[`${id}/entry.yaml`] = yaml({ audience, related: `[${related ?? ''}]` });
          texts[`${id}/en.md`] = body(link);
          texts[`${id}/ko.md`] = body(korean);
          upward += [related, link, korean].filter(
            (to) => to !== null && level(to) > level(id),
          ).length;
        }
        const problems = problemsOf(texts);
        assert.equal(problems.length, upward);
        assert.ok(problems.every(({ problem }) => problem.includes('would leak')));
        seen[upward === 0 ? 'sound' : 'upward']++;
      }),
      { numRuns: 200 },
    );
    assert.ok(seen.sound > 5 && seen.upward > 5, JSON.stringify(seen));
  });
});
