import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../tools/commands/check.js';
import { countWords, textWidth } from '../../tools/lint/text-size.js';
import { labelsOf, type Labels } from '../../tools/lint/labels.js';
import { lint } from '../../tools/lint/lint.js';
import { contentOf, hashOf, markdown, NOW, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

const OPTIONS = { now: NOW, staleAfter: 365 };

interface Options {
  readonly staleAfter?: number;
  readonly labels?: ReadonlyMap<string, Labels>;
}

/** Returns all warnings about an entry `ask`, as `file:line: message`. */
function warnings(texts: Texts, options: Options = {}): readonly string[] {
  const content = contentOf({ 'ask/entry.yaml': yaml(), 'ask/en.md': markdown('Text.'), ...texts });
  return lint(content, { ...OPTIONS, ...options }).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );
}

/** Returns a translation with the source hash of an English text. */
const translated = (english: string, body: string, title = '제목'): string =>
  markdown(body, title).replace('title', `source: ${hashOf(english)}\ntitle`);

const ENGLISH = `Cause.

## What to do {#steps}

1. Open the [page](page:session).
2. Click **Go**.

   \`\`\`shell
   ls
   \`\`\`

## Else {#else}

- Ask.

:::note
Text.
:::`;

describe('lint', () => {
  it('lint: reports nothing for an entry and a translation without faults', () => {
    const english = markdown(ENGLISH);
    assert.deepEqual(
      warnings({ 'ask/en.md': english, 'ask/ko.md': translated(english, ENGLISH) }),
      [],
    );
  });

  it('lint: reports the age of a review that is older than the limit', () => {
    const reviewed = (day: string) => ({ 'ask/entry.yaml': yaml().replace('2026-01-02', day) });
    assert.deepEqual(warnings(reviewed('2025-06-15')), []);
    assert.deepEqual(warnings(reviewed('2025-06-14')), [
      'ask/entry.yaml:5: last review was 366 days ago',
    ]);
    assert.deepEqual(warnings(reviewed('2026-06-01'), { staleAfter: 13 }), [
      'ask/entry.yaml:5: last review was 14 days ago',
    ]);
  });

  it('lint: reports a missing translation to a language of other entries', () => {
    const english = markdown('Text.');
    const other: Texts = {
      'other/entry.yaml': yaml(),
      'other/en.md': english,
      'other/th.md': translated(english, 'ข้อความ'),
    };
    assert.deepEqual(warnings(other), [
      'ask/th.md:1: missing translation: readers see the English text',
    ]);
  });

  it('lint: reports the first TODO of each file', () => {
    const todo = {
      'ask/entry.yaml': yaml({ more: 'sources:\n  - TODO' }),
      'ask/en.md': markdown('A\n\nTODO: b'),
    };
    assert.deepEqual(warnings(todo), [
      'ask/en.md:8: unfinished: there is a TODO',
      'ask/entry.yaml:7: unfinished: there is a TODO',
    ]);
    assert.deepEqual(warnings({ 'ask/en.md': markdown('A TODOLIST') }), []);
  });

  it('lint: reports links to pages that some readers of the entry cannot open', () => {
    const linked = (audience: string, link: string) =>
      warnings({
        'ask/entry.yaml': yaml({ audience }),
        'ask/en.md': markdown(`[x](${link})`),
      }).map((warning) => warning.split(', but')[0]);
    assert.deepEqual(linked('user', 'page:session'), []);
    assert.deepEqual(linked('public', 'page:login'), []);
    assert.deepEqual(linked('superadmin', 'page:maintenance'), []);
    assert.deepEqual(linked('public', 'page:session'), [
      'ask/en.md:6: page session needs the role user',
    ]);
    assert.deepEqual(linked('admin', 'page:settings'), [
      'ask/en.md:6: page settings needs the role superadmin',
    ]);
  });
});

describe('lint: lengths', () => {
  const long: Readonly<Record<string, readonly [Texts, readonly string[]]>> = {
    'accepts a body of 350 words': [{ 'ask/en.md': markdown('word '.repeat(350)) }, []],
    'reports a body of 351 words': [
      { 'ask/en.md': markdown('word '.repeat(351)) },
      ['ask/en.md:6: body is as long as 351 English words; the limit is 350'],
    ],
    'does not count the words of a code block': [
      { 'ask/en.md': markdown(`Text.\n\n\`\`\`text\n${'word '.repeat(400)}\n\`\`\``) },
      [],
    ],
    'reports a step of 61 words': [
      { 'ask/en.md': markdown(`1. One.\n2. ${'word '.repeat(61)}`) },
      ['ask/en.md:7: step is as long as 61 English words; the limit is 60'],
    ],
    'accepts a bullet of 61 words': [{ 'ask/en.md': markdown(`- ${'word '.repeat(61)}`) }, []],
    'reports a summary of 141 letters': [
      { 'ask/en.md': markdown('Text.').replace('A summary', 'x'.repeat(141)) },
      ['ask/en.md:3: summary is 141 letters wide; the limit is 140'],
    ],
  };
  for (const [name, [texts, expected]] of Object.entries(long)) {
    it(`lint: ${name}`, () => assert.deepEqual(warnings(texts), expected));
  }

  it('lint: measures Korean, Japanese and Thai in English words and Latin letters', () => {
    const english = markdown('Text.');
    const body = (letters: string, times: number): readonly string[] =>
      warnings({ 'ask/en.md': english, 'ask/ko.md': translated(english, letters.repeat(times)) });
    for (const [letters, times] of [
      ['가나다라 ', 190],
      ['読み方が', 230],
      ['ภาษาไทย', 165],
    ] as const) {
      assert.deepEqual(body(letters, times), [], letters);
      assert.equal(body(letters, times * 1.1).length, 1, letters);
    }
    const wide = translated(english, '글').replace('A summary', '가'.repeat(71));
    assert.match(
      warnings({ 'ask/en.md': english, 'ask/ko.md': wide })[0] ?? '',
      /142 letters wide/,
    );
  });

  it('lint: the measured length of a text grows with the text in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const both = `${a} ${b}`;
        assert.ok(countWords(both) >= countWords(a) && textWidth(both) >= textWidth(a));
      }),
    );
  });
});

describe('lint: structure of translations', () => {
  const english = markdown(ENGLISH);
  const built = (change: (body: string) => string): readonly string[] =>
    warnings({ 'ask/en.md': english, 'ask/ko.md': translated(english, change(ENGLISH)) });

  const cases: Readonly<Record<string, readonly [(body: string) => string, readonly string[]]>> = {
    'an extra step': [
      (body) => body.replace('2. Click', '2. New.\n3. Click'),
      ['ask/ko.md:9: 3 steps, but the English text has 2'],
    ],
    'a missing bullet': [
      (body) => body.replace('- Ask.', 'Ask.'),
      ['ask/ko.md:18: 0 bullets, but the English text has 1'],
    ],
    'a missing code block': [
      (body) => body.replace(/\n {3}```[^]*?```\n/, ''),
      ['ask/ko.md:9: 0 code blocks, but the English text has 1'],
    ],
    'a missing callout': [
      (body) => body.replace(/:::note\n|:::$/g, ''),
      ['ask/ko.md:18: 0 callouts, but the English text has 1'],
    ],
    'a missing link': [
      (body) => body.replace('[page](page:session)', 'page'),
      ['ask/ko.md:7: link page:session of the English text is missing'],
    ],
    'a different link': [
      (body) => body.replace('page:session', 'page:data'),
      [
        'ask/ko.md:7: link page:session of the English text is missing',
        'ask/ko.md:11: link page:data is not in the English text',
      ],
    ],
    'a repeated link': [
      (body) => body.replace('- Ask.', '- [Ask](page:session).'),
      ['ask/ko.md:20: link page:session is not in the English text'],
    ],
    'a different heading id': [
      (body) => body.replace('{#else}', '{#other}'),
      [
        'ask/ko.md:7: heading {#else} of the English text is missing',
        'ask/ko.md:18: heading {#other} is not in the English text',
      ],
    ],
    'only its first line': [
      () => '글.',
      [
        'ask/ko.md:7: heading {#steps} of the English text is missing',
        'ask/ko.md:7: heading {#else} of the English text is missing',
        'ask/ko.md:7: link page:session of the English text is missing',
      ],
    ],
  };
  for (const [name, [change, expected]] of Object.entries(cases)) {
    it(`lint: reports a translation with ${name}`, () => assert.deepEqual(built(change), expected));
  }
});

describe('lint: source of translations', () => {
  it('lint: reports a translation without a source hash', () => {
    assert.deepEqual(warnings({ 'ask/ko.md': markdown('글.') }), [
      'ask/ko.md:1: translation does not name its English version',
    ]);
  });

  it('lint: reports a translation of a former English text', () => {
    const former = translated(markdown('Former.'), '글.');
    assert.deepEqual(warnings({ 'ask/ko.md': former }), [
      'ask/ko.md:2: English text has changed since the translation',
    ]);
  });

  it('lint: accepts a translation when only line breaks of the English text changed', () => {
    const english = markdown('One two\nthree.').replace('[one, two]', '\n  - one\n  - "two"');
    const stamped = translated(markdown('One\ntwo  three.'), '글.');
    assert.deepEqual(warnings({ 'ask/en.md': english, 'ask/ko.md': stamped }), []);
  });

  it('check: describes the changes of the English text from the git history', () =>
    inFolder((dir) => {
      const git = (...args: readonly string[]): void => {
        const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
        const { status, stderr } = spawnSync('git', [...identity, ...args], {
          cwd: dir,
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
      };
      const body = 'Cause.\n\n## What to do {#steps}\n\n1. Go.\n\n## Else {#else}\n\nAsk.';
      const former = markdown(body);
      write(dir, {
        'docs/ask/entry.yaml': yaml(),
        'docs/ask/en.md': former,
        'docs/ask/ko.md': translated(former, body),
      });
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'x');
      const now = body.replace('Go', 'Run').replace('Else', 'Otherwise');
      write(dir, { 'docs/ask/en.md': markdown(now, 'Another title') });
      git('commit', '-qam', 'y');
      const { stderr } = runCommand(
        check,
        '--stale-after',
        '99999',
        '--content',
        join(dir, 'docs'),
      );
      assert.match(
        stderr,
        /ko\.md:2: warning: English text has changed since the translation: title, section "What to do", new section "Otherwise", removed section "Else"\. Translate the changes, then run backend-ai-help stamp ask --lang ko\n/,
      );
    }));
});

describe('lint: labels', () => {
  const labels = new Map([
    ['en', labelsOf(['Rescan Images', 'Name:', 'Loading…', ' Apply '])],
    ['ko', labelsOf(['이미지 리스캔'])],
  ]);
  const fixes = (body: string, texts: Texts = {}): readonly string[] =>
    lint(contentOf({ 'ask/entry.yaml': yaml(), 'ask/en.md': markdown(body), ...texts }), {
      ...OPTIONS,
      labels,
    }).map(
      ({ line, message, suggestion }) =>
        `${line}: ${message}. ${suggestion.replace(/Write.*/, '')}`,
    );

  it('lint: compares labels without case, surrounding spaces, colon and ellipsis', () => {
    assert.deepEqual(fixes('**rescan images** **Name** **Loading...** **Apply:**'), []);
  });

  it('lint: reports an unknown label and suggests the closest one', () => {
    assert.deepEqual(fixes('Text\n**Rescan Imges**\n\n- **Rescan**\n- **Zzz**'), [
      '7: unknown label "Rescan Imges": Web-UI has none in this language. Did you mean "Rescan Images"? ',
      '9: unknown label "Rescan": Web-UI has none in this language. Did you mean "Rescan Images"? ',
      '10: unknown label "Zzz": Web-UI has none in this language. ',
    ]);
  });

  it('lint: looks up labels in the language of the text', () => {
    const english = markdown('**Apply**');
    const korean = (label: string) =>
      fixes('**Apply**', { 'ask/ko.md': translated(english, `**${label}**`) });
    assert.deepEqual(korean('이미지 리스캔'), []);
    assert.equal(korean('Apply').length, 1);
  });

  it('check: reads labels from nested and flat i18n files and rejects other files', () =>
    inFolder((dir) => {
      write(dir, {
        'docs/ask/entry.yaml': yaml(),
        'docs/ask/en.md': markdown('**Rescan Images** **Go**'),
        'nested/en.json': JSON.stringify({ a: { b: { c: 'Rescan Images' } }, d: 'Go' }),
        'flat/en.json': JSON.stringify({ 'a.b': 'Rescan Images', d: 'Stop' }),
        'broken/en.json': '{',
        'empty/de.json': '{"a": "x"}',
      });
      const ran = (i18n: string) =>
        runCommand(
          check,
          ...['--content', join(dir, 'docs'), '--i18n', join(dir, i18n), '--stale-after', '99999'],
        );
      assert.deepEqual(ran('nested'), {
        status: 0,
        stdout: '1 entry, 1 language, no problems\n',
        stderr: '',
      });
      assert.match(
        ran('flat').stderr,
        /en\.md:6: warning: unknown label "Go": Web-UI has none in this language/,
      );
      for (const [name, wrong] of [
        ['broken', /en\.json contains no texts of Web-UI\n$/],
        ['empty', /no <language>\.json in /],
        ['nowhere', /no <language>\.json in /],
      ] as const) {
        const { status, stdout, stderr } = ran(name);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, wrong);
      }
    }));
});

describe('check: options', () => {
  it('check: rejects a --stale-after that is not a number of days', () => {
    for (const days of ['soon', '-1', '1.5', '']) {
      assert.equal(runCommand(check, `--stale-after=${days}`).status, 2);
    }
  });
});
