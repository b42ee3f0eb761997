import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stamp } from '../../tools/commands/stamp.js';
import { withSourceHash } from '../../tools/lint/write-source-hash.js';
import { hashOf, markdown, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

const stamped = (text: string, value = '0123abcd'): string | undefined =>
  withSourceHash(Buffer.from(text), value)?.toString();

describe('source hash', () => {
  const text = markdown('One two.\n\n- Three.');

  it('source hash: is eight hex digits and ignores the layout of the text', () => {
    assert.match(hashOf(text), /^[0-9a-f]{8}$/);
    for (const same of [
      text.replace('One two', 'One\n  two'),
      text.replace('[one, two]', '\n  - one\n  - "two"'),
      text.replace('title: A title', "title:   'A title'  # comment"),
      text.replace('\n---\n', '\nsource: 0123abcd\n---\n'),
      `${text}\n\n`,
    ]) {
      assert.equal(hashOf(same), hashOf(text), same);
    }
  });

  it('source hash: changes with the title, the summary, the keywords and the body', () => {
    const others = ['A title', 'A summary', 'one', 'Three', '- '].map((part) =>
      hashOf(text.replace(part, `${part}x `)),
    );
    assert.equal(new Set([hashOf(text), ...others]).size, others.length + 1);
  });

  const layouts: Readonly<Record<string, readonly [string, string]>> = {
    'adds the hash below the other keys': [
      '---\ntitle: A\nsummary: B\nkeywords: [c]\n---\nText.',
      '---\ntitle: A\nsummary: B\nkeywords: [c]\nsource: 0123abcd\n---\nText.',
    ],
    'replaces a former hash': [
      '---\nsource: ffffffff\ntitle: A\nsummary: B\nkeywords: [c]\n---\nText.',
      '---\nsource: 0123abcd\ntitle: A\nsummary: B\nkeywords: [c]\n---\nText.',
    ],
    'keeps a quoted key and a comment': [
      '---\n"source" : "ffffffff"  # by me\ntitle: A\nsummary: B\nkeywords: [c]\n---\nsource: x\n',
      '---\n"source" : 0123abcd  # by me\ntitle: A\nsummary: B\nkeywords: [c]\n---\nsource: x\n',
    ],
    'keeps byte order mark, line ends and blank lines': [
      '\uFEFF---\r\ntitle: 가 \r\nsummary: B\r\n\r\nkeywords: [c]\r\n--- \r\nText.\r\n\r\n',
      '\uFEFF---\r\ntitle: 가 \r\nsummary: B\r\n\r\nkeywords: [c]\r\nsource: 0123abcd\r\n--- \r\nText.\r\n\r\n',
    ],
  };
  for (const [name, [before, after]] of Object.entries(layouts)) {
    it(`source hash: ${name}`, () => assert.equal(stamped(before), after));
  }

  it('source hash: is not written into front matter that is missing or has an unusual form', () => {
    for (const odd of [
      '---\n{ title: A, summary: B, keywords: [c] }\n---\nText.',
      '---\ntitle: A\nsummary: B\nkeywords: [c]\nText.',
      'Text.',
      '',
    ]) {
      assert.equal(stamped(odd), undefined, odd);
    }
  });

  it('source hash: writing it changes no other line of any file', () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((value) => value.replace(/[\r\n\uFEFF]/g, ''));
    const body = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\r\n'));
    fc.assert(
      fc.property(line, body, fc.constantFrom('\n', '\r\n'), (title, rest, end) => {
        const front = [
          '---',
          `title: ${JSON.stringify(`t${title}`)}`,
          'summary: B',
          'keywords: [c]',
        ];
        const before = [...front, '---', rest].join(end);
        const once = stamped(before);
        // Some texts are no YAML, and are then left alone.
        if (once === undefined) return;
        assert.equal(once, [...front, 'source: 0123abcd', '---', rest].join(end));
        assert.equal(
          stamped(once, 'ffffffff'),
          once.replace('source: 0123abcd', 'source: ffffffff'),
        );
      }),
    );
  });
});

describe('stamp', () => {
  const TEXTS: Texts = {
    'one/entry.yaml': yaml(),
    'one/en.md': markdown('One.'),
    'one/ko.md': markdown('하나.'),
    'one/ja.md': markdown('一つ。').replace('title', `source: ${hashOf(markdown('One.'))}\ntitle`),
    'two/entry.yaml': yaml(),
    'two/en.md': markdown('Two.'),
    'two/ko.md': markdown('둘.').replace('title', 'source: 00000000\ntitle'),
    'two/th.md': markdown('สอง'),
  };
  const ran = (...args: readonly string[]) =>
    inFolder((dir) => {
      write(dir, TEXTS);
      const result = runCommand(stamp, ...args, '--content', dir);
      const changed = Object.keys(TEXTS).filter(
        (path) => readFileSync(join(dir, path), 'utf8') !== TEXTS[path],
      );
      return { ...result, changed };
    });

  it('stamp: updates all translations and no English text', async () => {
    const { status, stdout, changed } = await ran();
    assert.equal(status, 0);
    assert.deepEqual(changed, ['one/ko.md', 'two/ko.md', 'two/th.md']);
    assert.match(stdout, /\n3 translations updated, 1 unchanged\n$/);
  });

  it('stamp: updates only the given entries and language', async () => {
    assert.deepEqual((await ran('two')).changed, ['two/ko.md', 'two/th.md']);
    assert.deepEqual((await ran('--lang', 'ko')).changed, ['one/ko.md', 'two/ko.md']);
    assert.deepEqual((await ran('two', 'one', '--lang', 'th')).changed, ['two/th.md']);
  });

  it('stamp: changes nothing in the second run', () =>
    inFolder((dir) => {
      write(dir, TEXTS);
      runCommand(stamp, '--content', dir);
      assert.equal(
        runCommand(stamp, '--content', dir).stdout,
        '0 translations updated, 4 unchanged\n',
      );
    }));

  it('stamp: rejects unknown entries, languages, options and folders', async () => {
    const cases = [
      [['on'], /^unknown entry "on"\. Did you mean "one"\?\n$/],
      [['--lang', 'en'], /invalid --lang "en"; use one of: ko, de/],
      [['--lang', 'xx'], /invalid --lang "xx"/],
      [['--language', 'ko'], /--language/],
    ] as const;
    for (const [args, message] of cases) {
      const { status, stderr, changed } = await ran(...args);
      assert.deepEqual([status, changed], [2, []]);
      assert.match(stderr, message);
    }
    assert.equal(runCommand(stamp, '--content', '/no/such/folder').status, 2);
  });

  it('stamp: names a file that it cannot edit and updates the others', () =>
    inFolder((dir) => {
      write(dir, TEXTS);
      writeFileSync(join(dir, 'one/ko.md'), '---\n{title: A, summary: B, keywords: [c]}\n---\n글.');
      const { status, stdout, stderr } = runCommand(stamp, 'one', 'two', '--content', dir);
      assert.equal(status, 1);
      assert.match(stdout, /2 translations updated, 1 unchanged\n$/);
      assert.match(
        stderr,
        /one\/ko\.md:1: cannot edit the front matter\. Write source: [0-9a-f]{8} in/,
      );
    }));
});
