import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { slug } from '../../tools/content/headings.js';
import { readMarkdown } from '../../tools/content/markdown.js';
import { fuzz } from '../support/fuzz.js';
import { htmlOf } from '../support/html.js';

const html = (text: string): string => htmlOf(readMarkdown(text, 1).markup).trim();

describe('markdown', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'a heading one level below the title of the entry': [
      '## What to *do* {#steps}',
      '<h3 data-heading="steps" tabindex="-1">What to <em>do</em></h3>',
    ],
    'a heading one level deeper': [
      '## A {#a}\n### B & C',
      '<h3 data-heading="a" tabindex="-1">A</h3><h4 data-heading="b-c" tabindex="-1">B &amp; C</h4>',
    ],
    'a heading whose text ends in code that looks like an id': [
      '## A `{#b}`',
      '<h3 data-heading="a-b" tabindex="-1">A <code>{#b}</code></h3>',
    ],
    'code in a language': [
      '```shell -x\na < "b"\n```',
      '<pre><code data-language="shell">a &lt; &quot;b&quot;\n</code></pre>',
    ],
    'code without a language': ['```\na\n```', '<pre><code>a\n</code></pre>'],
    'a note with blocks in it': [
      ':::note\nText\n\n- a\n:::',
      '<div class="callout" data-tone="note"><p>Text</p><ul><li>a</li></ul></div>',
    ],
    'a warning directly below a paragraph': [
      'Text\n:::warning\nMind\n:::\nText',
      '<p>Text</p><div class="callout" data-tone="warning"><p>Mind</p></div><p>Text</p>',
    ],
    'a platform block with a callout': [
      ':::app\n4. a\n\n:::note\nb\n:::\n:::',
      '<div class="platform" data-platform="app"><ol start="4"><li>a</li></ol><div class="callout" data-tone="note"><p>b</p></div></div>',
    ],
    'a callout in a list with its paragraphs': [
      '1. a\n\n   :::note\n   b\n   :::',
      '<ol><li><p>a</p><div class="callout" data-tone="note"><p>b</p></div></li></ol>',
    ],
    'a callout whose code contains callout marks': [
      ':::note\n```text\n:::\n:::note\n```\n:::',
      '<div class="callout" data-tone="note"><pre><code data-language="text">:::\n:::note\n</code></pre></div>',
    ],
    'a text below a callout in a tight list': [
      '- a\n  :::note\n  b\n  :::\n  c',
      '<ul><li>a<div class="callout" data-tone="note"><p>b</p></div>\nc</li></ul>',
    ],
    'a callout whose code contains a shorter fence': [
      ':::note\n````text\n```\n:::\n````\n:::',
      '<div class="callout" data-tone="note"><pre><code data-language="text">```\n:::\n</code></pre></div>',
    ],
    'colons inside a paragraph as text': ['a:::b ::: c', '<p>a:::b ::: c</p>'],
    'entry, page and heading links unchanged': [
      '[a](entry:b#가) [c](page:environment?tab=registry "t<") [d](#마)',
      '<p><a href="entry:b#가">a</a> <a href="page:environment?tab=registry" title="t&lt;">c</a> <a href="#마">d</a></p>',
    ],
    'web links percent-encoded': [
      '[a](https://x.org/가?b=1&c=2)',
      '<p><a href="https://x.org/%EA%B0%80?b=1&amp;c=2">a</a></p>',
    ],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(`markdown: renders ${name}`, () => {
      assert.equal(html(text), expected);
    });
  }

  it('markdown: escapes raw HTML', () => {
    assert.equal(html('a <img src=x onerror=y>'), '<p>a &lt;img src=x onerror=y&gt;</p>');
    assert.equal(html('<script>x</script>'), '&lt;script&gt;x&lt;/script&gt;');
  });
});

describe('headings', () => {
  it('headings: are listed in order, also from callouts and quotes', () => {
    const text = 'T\n\n## A {#one}\n\n:::note\n### B & C\n:::\n\n> ## D `e`';
    assert.deepEqual(readMarkdown(text, 1).headings, [
      { id: 'one', text: 'A', level: 2 },
      { id: 'b-c', text: 'B & C', level: 3 },
      { id: 'd-e', text: 'D e', level: 2 },
    ]);
  });

  it('headings: get ids from the letters of any script', () => {
    assert.equal(slug('  What to do?! '), 'what-to-do');
    assert.equal(slug('다음 단계'), '다음-단계');
    assert.equal(slug('ขั้นตอนต่อไป'), 'ขั้นตอนต่อไป');
    assert.equal(slug('Cafe\u0301'), 'café');
  });
});

describe('nesting', () => {
  for (const [depth, problem] of [
    [30_000, 'text cannot be parsed'],
    [50_000, 'text is too long'],
  ] as const) {
    it(`markdown: reports ${depth} levels of nesting instead of crashing`, () => {
      const reported: string[] = [];
      readMarkdown('> '.repeat(depth) + 'x', 7, (line, message) => {
        reported.push(`${line}: ${message.split(':', 1)[0] ?? ''}`);
      });
      assert.deepEqual(reported, [`7: ${problem}`]);
    });
  }
});

/** Random nested markdown blocks with distinct links. */
const blocks = fc.letrec<{ block: string; blocks: string }>((tie) => {
  const indent = (by: string) => (text: string) =>
    text
      .split('\n')
      .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(by.length) + line))
      .join('\n');
  const link = fc.constantFrom(
    '[x](LINK)',
    'some *[x](LINK)* text',
    'two\nlines [of\ntext](LINK) and\nmore',
  );
  const leaf = fc.oneof(
    link,
    fc.constantFrom(
      '## H [x](LINK)',
      'H [x](LINK)\n---',
      '| a | [x](LINK) |\n|---|---|\n| c | [x](LINK) |\n| d | [x](LINK) |',
    ),
    fc.constantFrom(
      '```text\ncode\n\n[x](no)\n```',
      'Text<br>\\\nmore  \nand [x](LINK)',
      '***',
      '[ref]: https://x.org',
    ),
  );
  const nested = tie('blocks');
  const list = (mark: string) =>
    fc
      .array(nested, { minLength: 1, maxLength: 3 })
      .chain((items) =>
        fc
          .constantFrom('\n', '\n\n')
          .map((gap) => items.map((item) => mark + indent(mark)(item)).join(gap)),
      );
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.oneof(list('- '), list('1. '), list('10. ')),
      nested.map((text) =>
        text
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())
          .join('\n'),
      ),
      nested.map((text) => `:::note\n${text}\n:::`),
    ),
    blocks: fc
      .array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n\n\n')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) =>
        parts
          .map(([text, gap]) => text + gap)
          .join('')
          .trimEnd(),
      ),
  };
}).blocks;

describe('line numbers', () => {
  it('markdown: reports the right line for links at any depth', () => {
    let seen = 0;
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 9 }), (template, firstLine) => {
        let next = 0;
        const text = template.replace(/LINK/g, () => `entry:e${next++}`);
        const lines = text.split('\n');
        for (const { href, line } of readMarkdown(text, firstLine).links) {
          const written = lines.findIndex((source) => source.includes(`(${href})`));
          // A link whose text spans two lines begins above its address.
          const begins = lines[written]?.includes('text](') ? written - 1 : written;
          assert.equal(line, begins + firstLine, `${href} in:\n${text}`);
          seen++;
        }
      }),
      fuzz(100, 5000),
    );
    assert.ok(seen > 500, `only ${seen} links were looked at`);
  });
});
