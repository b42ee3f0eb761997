import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LONGEST_HTML } from '../../src/model/entry.js';
import type { Compiled } from '../../tools/content/compile.js';
import { CLASSES } from '../hostile/vectors/index.js';
import { fuzz } from '../support/fuzz.js';
import { compileTexts, markdown, yaml, type Texts } from './content.js';
import { scraps } from './scraps.js';

/** Every tag that the compiler writes, as it writes it. */
const WRITTEN =
  /^<(?:\/?(?:h[3-6]|p|br|hr|blockquote|ul|ol|li|div|pre|code|strong|em|del|a|table|thead|tbody|tr|th|td))(?: (?:data-heading|data-language|data-tone|data-platform|class|tabindex|start|align|href|title)="[^"<>]*")*>/;

/** Content that holds nothing but what the compiler writes, or problems that somebody can mend. */
function assertSound(compiled: Compiled, texts: Texts): 'compiled' | 'refused' {
  if (!compiled.ok) {
    assert.ok(compiled.problems.length > 0);
    for (const { file, line, problem, fix } of compiled.problems) {
      const text = texts[file];
      const lines = typeof text === 'string' ? text.split(/\r\n?|\n/).length : 1;
      assert.ok(
        Number.isInteger(line) && line >= 1 && line <= lines,
        `${file}:${line} of ${lines}`,
      );
      assert.ok(
        file !== '' && problem !== '' && fix !== '',
        JSON.stringify({ file, problem, fix }),
      );
    }
    return 'refused';
  }
  for (const { html } of compiled.content.flatMap((article) => [...article.texts.values()])) {
    assert.ok(html.length <= LONGEST_HTML);
    for (const { index } of html.matchAll(/</g)) {
      assert.match(html.slice(index, index + 2000), WRITTEN, html);
    }
  }
  return 'compiled';
}

describe('whatever an author writes', () => {
  it('is compiled, or refused with a file and a line', () => {
    const seen = { compiled: 0, refused: 0 };
    const content = fc.oneof(
      fc.record({ facts: scraps, front: scraps, body: scraps }),
      fc.record({ facts: fc.constant(''), front: fc.constant(''), body: scraps }),
    );
    fc.assert(
      fc.property(content, ({ facts, front, body }) => {
        const texts = {
          'a/entry.yaml': yaml() + facts,
          'a/en.md': markdown(body).replace('title', `${front}\ntitle`),
          'a/ko.md': markdown(`Text.\n\n${body}`),
        };
        seen[assertSound(compileTexts(texts), texts)] += 1;
      }),
      fuzz(400),
    );
    assert.ok(seen.compiled > 20 && seen.refused > 20, JSON.stringify(seen));
  });

  it('is refused with a file and a line where its front matter is of any YAML', () => {
    const value = fc.oneof(fc.json(), scraps, fc.string({ unit: 'binary', maxLength: 12 }));
    const field = fc.constantFrom('title', 'summary', 'keywords', 'hints', 'source', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 6 }), (fields) => {
        const front = fields.map(([name, value]) => `${name}: ${value}`).join('\n');
        const texts = { 'a/entry.yaml': yaml(), 'a/en.md': `---\n${front}\n---\nText.\n` };
        assertSound(compileTexts(texts), texts);
      }),
      fuzz(300),
    );
  });
});

describe('hostile content', () => {
  for (const { title, html = {}, markdown: texts = {} } of CLASSES) {
    it(`of the class ${title} is refused, or compiled to what is only read`, () => {
      for (const text of [...Object.values(html), ...Object.values(texts)]) {
        for (const body of [text, `Text ${text}`, `- ${text}`, `:::note\n${text}\n:::`]) {
          const files = { 'a/entry.yaml': yaml(), 'a/en.md': markdown(body) };
          assertSound(compileTexts(files), files);
        }
      }
    });
  }
});
