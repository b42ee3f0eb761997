import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIENCES } from '../../src/model/audience.js';
import { bodyIn, entriesIn, languagesOf } from '../../tools/content/content.js';
import { compileFolders } from '../../tools/content/compile.js';
import { compileTexts, contentOf, markdown, diagnosticsOf, yaml } from './content.js';
import { scraps } from './scraps.js';
import { fuzz } from '../support/fuzz.js';

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

  it('compiler: sorts the entries by id and lists their languages', () => {
    assert.deepEqual(
      content.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(languagesOf(content), ['en', 'ko']);
  });

  it('compiler: lists entries in a language, in English if the translation is missing', () => {
    assert.deepEqual(entriesIn(content, 'ko'), [
      {
        id: 'a',
        audience: 'public',
        kind: 'problem',
        moment: 'general',
        pages: 'everywhere',
        related: [],
        lang: 'en',
        title: 'A',
        summary: 'A summary',
      },
      {
        id: 'b',
        audience: 'admin',
        kind: 'guide',
        moment: 'general',
        pages: [
          { page: 'session', scope: 'admin', weight: 2 },
          { page: 'data', platform: 'app', weight: 1 },
        ],
        platforms: ['app'],
        related: ['a'],
        lang: 'ko',
        title: '비',
        summary: 'A summary',
      },
    ]);
  });

  it('compiler: renders bodies in the same languages as the entries', () => {
    const [a, b] = content;
    assert.ok(a && b);
    assert.deepEqual(bodyIn(a, 'ko'), {
      id: 'a',
      markup: [['p', {}, ['Text.']]],
      headings: [],
      keywords: ['one', 'two'],
      reviewed: '2026-01-02',
    });
    assert.deepEqual(bodyIn(b, 'ko').markup, [['p', {}, ['한국어.']]]);
    assert.deepEqual(bodyIn(b, 'th').headings, [{ id: 'then', text: 'Then', level: 2 }]);
  });

  it('compiler: keeps the source hash, the review date and the sources for the tools', () => {
    const second = content.find(({ id }) => id === 'b');
    assert.equal(second?.texts.get('ko')?.sourceHash, '0123abcd');
    assert.equal(second.metadata.reviewed, '2026-01-02');
    assert.deepEqual(second.metadata.sources, ['Manual']);
  });

  it('compiler: reports a content folder that does not exist', () => {
    const compiled = compileFolders(['/no/such/folder']);
    assert.ok(!compiled.ok);
    assert.deepEqual(
      compiled.diagnostics.map(({ message }) => message),
      ['folder not found'],
    );
  });
});

describe('compiler', () => {
  it('compiler: does not throw for any text', () => {
    fc.assert(
      fc.property(scraps, scraps, scraps, (metadata, front, body) => {
        const text = `---\ntitle: T\n${front}\n---\n${body}`;
        compileTexts({ 'a/entry.yaml': metadata, 'a/en.md': `${front}${body}` });
        compileTexts({
          'a/entry.yaml': yaml() + metadata,
          'a/en.md': text,
          'a/ko.md': markdown(body),
        });
      }),
      fuzz(100, 2000),
    );
  });

  it('compiler: does not throw for any bytes and file names', () => {
    const path = fc.array(fc.constantFrom('a', 'B!', '', 'en.md', 'entry.yaml', '..'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 40 }), (names, bytes) => {
        compileTexts({ [names.join('/')]: bytes, 'a/en.md': bytes, 'a/entry.yaml': bytes });
      }),
    );
  });

  it('compiler: reports exactly the links to entries for a higher audience', () => {
    const ids = ['a', 'b', 'c', 'd'] as const;
    // Half of the links are omitted, so that much of the content is valid.
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
    const seen = { valid: 0, invalid: 0 };
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
        const diagnostics = diagnosticsOf(texts);
        assert.equal(diagnostics.length, upward);
        assert.ok(diagnostics.every(({ message }) => message.includes('would reveal')));
        seen[upward === 0 ? 'valid' : 'invalid']++;
      }),
      fuzz(100, 2000),
    );
    assert.ok(seen.valid > 5 && seen.invalid > 5, JSON.stringify(seen));
  });
});
