import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isMarkup } from '../../src/model/markup.js';
import type { Compiled } from '../../tools/content/compile.js';
import { CLASSES } from '../hostile/vectors/index.js';
import { fuzz } from '../support/fuzz.js';
import { htmlOf } from '../support/html.js';
import { compileTexts, markdown, yaml, type Texts } from './content.js';
import { scraps } from './scraps.js';

/** Matches every tag that the compiler writes. */
const WRITTEN =
  /^<(?:\/?(?:h[3-6]|p|br|hr|blockquote|ul|ol|li|div|pre|code|strong|em|del|a|table|thead|tbody|tr|th|td))(?: (?:data-heading|data-language|data-tone|data-platform|class|tabindex|start|align|href|title)="[^"<>]*")*>/;

/** Asserts that content has only tags of the compiler, or diagnostics with file and line. */
function assertSafe(compiled: Compiled, texts: Texts): 'compiled' | 'rejected' {
  if (!compiled.ok) {
    assert.ok(compiled.diagnostics.length > 0);
    for (const { file = '', line, message, suggestion } of compiled.diagnostics) {
      const text = texts[file];
      const lines = typeof text === 'string' ? text.split(/\r\n?|\n/).length : 1;
      assert.ok(
        Number.isInteger(line) && line >= 1 && line <= lines,
        `${file}:${line} of ${lines}`,
      );
      assert.ok(
        file !== '' && message !== '' && suggestion !== '',
        JSON.stringify({ file, message, suggestion }),
      );
    }
    return 'rejected';
  }
  for (const { markup } of compiled.content.flatMap((article) => [...article.texts.values()])) {
    assert.ok(isMarkup(markup));
    const html = htmlOf(markup);
    for (const { index } of html.matchAll(/</g)) {
      assert.match(html.slice(index, index + 2000), WRITTEN, html);
    }
  }
  return 'compiled';
}

describe('any content', () => {
  it('compiler: compiles any text, or rejects it with a file and a line', () => {
    const seen = { compiled: 0, rejected: 0 };
    const content = fc.oneof(
      fc.record({ metadata: scraps, front: scraps, body: scraps }),
      fc.record({ metadata: fc.constant(''), front: fc.constant(''), body: scraps }),
    );
    fc.assert(
      fc.property(content, ({ metadata, front, body }) => {
        const texts = {
          'a/entry.yaml': yaml() + metadata,
          'a/en.md': markdown(body).replace('title', `${front}\ntitle`),
          'a/ko.md': markdown(`Text.\n\n${body}`),
        };
        seen[assertSafe(compileTexts(texts), texts)] += 1;
      }),
      fuzz(100, 2000),
    );
    assert.ok(seen.compiled > 20 && seen.rejected > 20, JSON.stringify(seen));
  });

  it('compiler: compiles any front matter, or rejects it with a file and a line', () => {
    const value = fc.oneof(fc.json(), scraps, fc.string({ unit: 'binary', maxLength: 12 }));
    const field = fc.constantFrom('title', 'summary', 'keywords', 'hints', 'source', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 6 }), (fields) => {
        const front = fields.map(([name, value]) => `${name}: ${value}`).join('\n');
        const texts = { 'a/entry.yaml': yaml(), 'a/en.md': `---\n${front}\n---\nText.\n` };
        assertSafe(compileTexts(texts), texts);
      }),
      fuzz(100, 2000),
    );
  });
});

describe('hostile content', () => {
  for (const { title, html = {}, markdown: texts = {} } of CLASSES) {
    it(`compiler: rejects hostile content of the class "${title}", or compiles it to inert HTML`, () => {
      for (const text of [...Object.values(html), ...Object.values(texts)]) {
        for (const body of [text, `Text ${text}`, `- ${text}`, `:::note\n${text}\n:::`]) {
          const files = { 'a/entry.yaml': yaml(), 'a/en.md': markdown(body) };
          assertSafe(compileTexts(files), files);
        }
      }
    });
  }
});
