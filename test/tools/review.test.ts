import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../tools/commands/check.js';
import { widthOf, wordsIn } from '../../tools/review/measure.js';
import { labelsOf, type Labels } from '../../tools/review/labels.js';
import { review } from '../../tools/review/review.js';
import { meaningOf, stampOf } from '../../tools/review/stamp.js';
import { contentOf, markdown, NOW, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

const OPTIONS = { now: NOW, staleAfter: 365 };

interface Options {
  readonly staleAfter?: number;
  readonly words?: ReadonlyMap<string, Labels>;
}

/** All warnings about an entry `ask`, as `file:line: what`. */
function warnings(texts: Texts, options: Options = {}): readonly string[] {
  const content = contentOf({ 'ask/entry.yaml': yaml(), 'ask/en.md': markdown('Text.'), ...texts });
  return review(content, { ...OPTIONS, ...options }).map(
    ({ file, line, problem }) => `${file}:${line}: ${problem}`,
  );
}

const stampFor = (text: string): string => {
  const meaning = meaningOf({ file: '', text });
  assert.ok(meaning);
  return stampOf(meaning);
};

/** A translation that says that it was made from this English. */
const translated = (english: string, body: string, title = '제목'): string =>
  markdown(body, title).replace('title', `source: ${stampFor(english)}\ntitle`);

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

describe('review', () => {
  it('has nothing to say of good content', () => {
    const english = markdown(ENGLISH);
    assert.deepEqual(
      warnings({ 'ask/en.md': english, 'ask/ko.md': translated(english, ENGLISH) }),
      [],
    );
  });

  it('counts the days since somebody reviewed an entry', () => {
    const reviewed = (day: string) => ({ 'ask/entry.yaml': yaml().replace('2026-01-02', day) });
    assert.deepEqual(warnings(reviewed('2025-06-15')), []);
    assert.deepEqual(warnings(reviewed('2025-06-14')), [
      'ask/entry.yaml:5: nobody has reviewed this for 366 days',
    ]);
    assert.deepEqual(warnings(reviewed('2026-06-01'), { staleAfter: 13 }), [
      'ask/entry.yaml:5: nobody has reviewed this for 14 days',
    ]);
  });

  it('misses translations to the languages of other entries', () => {
    const english = markdown('Text.');
    const other: Texts = {
      'other/entry.yaml': yaml(),
      'other/en.md': english,
      'other/th.md': translated(english, 'ข้อความ'),
    };
    assert.deepEqual(warnings(other), [
      'ask/th.md:1: there is no translation, so its readers see the English',
    ]);
  });

  it('tells where something is still to be written', () => {
    const todo = {
      'ask/entry.yaml': yaml({ more: 'sources:\n  - TODO' }),
      'ask/en.md': markdown('A\n\nTODO: b'),
    };
    assert.deepEqual(warnings(todo), [
      'ask/en.md:8: something is still to be written here',
      'ask/entry.yaml:7: something is still to be written here',
    ]);
    assert.deepEqual(warnings({ 'ask/en.md': markdown('A TODOLIST') }), []);
  });

  it('tells of links to pages that the audience cannot open', () => {
    const linked = (audience: string, link: string) =>
      warnings({
        'ask/entry.yaml': yaml({ audience }),
        'ask/en.md': markdown(`[x](${link})`),
      }).map((warning) => warning.split(', ')[0]);
    assert.deepEqual(linked('user', 'page:session'), []);
    assert.deepEqual(linked('public', 'page:login'), []);
    assert.deepEqual(linked('superadmin', 'page:maintenance'), []);
    assert.deepEqual(linked('public', 'page:session'), [
      'ask/en.md:6: the page session opens for user and above',
    ]);
    assert.deepEqual(linked('admin', 'page:settings'), [
      'ask/en.md:6: the page settings opens for superadmin and above',
    ]);
  });
});

describe('what is too long', () => {
  const long: Readonly<Record<string, readonly [Texts, readonly string[]]>> = {
    'a body of 350 words is not': [{ 'ask/en.md': markdown('word '.repeat(350)) }, []],
    'a body of 351 words': [
      { 'ask/en.md': markdown('word '.repeat(351)) },
      ['ask/en.md:6: the text is as long as 351 English words; more than 350 are too many'],
    ],
    'code does not count': [
      { 'ask/en.md': markdown(`Text.\n\n\`\`\`text\n${'word '.repeat(400)}\n\`\`\``) },
      [],
    ],
    'a step of 61 words': [
      { 'ask/en.md': markdown(`1. One.\n2. ${'word '.repeat(61)}`) },
      ['ask/en.md:7: the step is as long as 61 English words; more than 60 are too many'],
    ],
    'a point may be longer': [{ 'ask/en.md': markdown(`- ${'word '.repeat(61)}`) }, []],
    'a summary of 141 letters': [
      { 'ask/en.md': markdown('Text.').replace('A summary', 'x'.repeat(141)) },
      ['ask/en.md:3: the summary is 141 letters wide; more than 140 are too many'],
    ],
  };
  for (const [name, [texts, expected]] of Object.entries(long)) {
    it(name, () => assert.deepEqual(warnings(texts), expected));
  }

  it('is measured in the other languages by what their letters hold', () => {
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

  it('grows with what is added, in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const both = `${a} ${b}`;
        assert.ok(wordsIn(both) >= wordsIn(a) && widthOf(both) >= widthOf(a));
      }),
    );
  });
});

describe('a translation that is not built as the English', () => {
  const english = markdown(ENGLISH);
  const built = (change: (body: string) => string): readonly string[] =>
    warnings({ 'ask/en.md': english, 'ask/ko.md': translated(english, change(ENGLISH)) });

  const cases: Readonly<Record<string, readonly [(body: string) => string, readonly string[]]>> = {
    'a step more': [
      (body) => body.replace('2. Click', '2. New.\n3. Click'),
      ['ask/ko.md:9: 3 steps where the English has 2'],
    ],
    'a point less': [
      (body) => body.replace('- Ask.', 'Ask.'),
      ['ask/ko.md:18: 0 points where the English has 1'],
    ],
    'no code': [
      (body) => body.replace(/\n {3}```[^]*?```\n/, ''),
      ['ask/ko.md:9: 0 code blocks where the English has 1'],
    ],
    'no callout': [
      (body) => body.replace(/:::note\n|:::$/g, ''),
      ['ask/ko.md:18: 0 callouts where the English has 1'],
    ],
    'a link less': [
      (body) => body.replace('[page](page:session)', 'page'),
      ['ask/ko.md:7: the link page:session of the English is missing'],
    ],
    'another link': [
      (body) => body.replace('page:session', 'page:data'),
      [
        'ask/ko.md:7: the link page:session of the English is missing',
        'ask/ko.md:11: the link page:data is not in the English',
      ],
    ],
    'a link twice': [
      (body) => body.replace('- Ask.', '- [Ask](page:session).'),
      ['ask/ko.md:20: the link page:session is not in the English'],
    ],
    'another heading': [
      (body) => body.replace('{#else}', '{#other}'),
      [
        'ask/ko.md:7: the heading {#else} of the English is missing',
        'ask/ko.md:18: the heading {#other} is not in the English',
      ],
    ],
    'nothing but the first line': [
      () => '글.',
      [
        'ask/ko.md:7: the heading {#steps} of the English is missing',
        'ask/ko.md:7: the heading {#else} of the English is missing',
        'ask/ko.md:7: the link page:session of the English is missing',
      ],
    ],
  };
  for (const [name, [change, expected]] of Object.entries(cases)) {
    it(`has ${name}`, () => assert.deepEqual(built(change), expected));
  }
});

describe('a translation of another English', () => {
  it('does not say which', () => {
    assert.deepEqual(warnings({ 'ask/ko.md': markdown('글.') }), [
      'ask/ko.md:1: it does not say which English it was made from',
    ]);
  });

  it('says a former one', () => {
    const former = translated(markdown('Former.'), '글.');
    assert.deepEqual(warnings({ 'ask/ko.md': former }), [
      'ask/ko.md:2: the English has changed since',
    ]);
  });

  it('is not made by breaking lines elsewhere', () => {
    const english = markdown('One two\nthree.').replace('[one, two]', '\n  - one\n  - "two"');
    const stamped = translated(markdown('One\ntwo  three.'), '글.');
    assert.deepEqual(warnings({ 'ask/en.md': english, 'ask/ko.md': stamped }), []);
  });

  it('says what changed, where git knows', () =>
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
        /ko\.md:2: warning: the English has changed since: the title, the part "What to do", new: the part "Otherwise", gone: the part "Else"\. Translate what changed, then run backend-ai-help stamp ask --lang ko\n/,
      );
    }));
});

describe('labels', () => {
  const words = new Map([
    ['en', labelsOf(['Rescan Images', 'Name:', 'Loading…', ' Apply '])],
    ['ko', labelsOf(['이미지 리스캔'])],
  ]);
  const fixes = (body: string, texts: Texts = {}): readonly string[] =>
    review(contentOf({ 'ask/entry.yaml': yaml(), 'ask/en.md': markdown(body), ...texts }), {
      ...OPTIONS,
      words,
    }).map(({ line, problem, fix }) => `${line}: ${problem}. ${fix.replace(/Write.*/, '')}`);

  it('are compared without case, space around, colon and ellipsis', () => {
    assert.deepEqual(fixes('**rescan images** **Name** **Loading...** **Apply:**'), []);
  });

  it('that Web-UI has not are told with the nearest', () => {
    assert.deepEqual(fixes('Text\n**Rescan Imges**\n\n- **Rescan**\n- **Zzz**'), [
      '7: Web-UI has no "Rescan Imges" in this language. Did you mean "Rescan Images"? ',
      '9: Web-UI has no "Rescan" in this language. Did you mean "Rescan Images"? ',
      '10: Web-UI has no "Zzz" in this language. ',
    ]);
  });

  it('are looked for in the language of the text', () => {
    const english = markdown('**Apply**');
    const korean = (label: string) =>
      fixes('**Apply**', { 'ask/ko.md': translated(english, `**${label}**`) });
    assert.deepEqual(korean('이미지 리스캔'), []);
    assert.equal(korean('Apply').length, 1);
  });

  it('come from files in either shape', () =>
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
      assert.match(ran('flat').stderr, /en\.md:6: warning: Web-UI has no "Go" in this language/);
      for (const [name, wrong] of [
        ['broken', /en\.json holds no words of Web-UI\n$/],
        ['empty', /there is no <language>\.json in /],
        ['nowhere', /there is no <language>\.json in /],
      ] as const) {
        const { status, stdout, stderr } = ran(name);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, wrong);
      }
    }));
});

describe('check', () => {
  it('takes what is no number of days for a mistake', () => {
    for (const days of ['soon', '-1', '1.5', '']) {
      assert.equal(runCommand(check, `--stale-after=${days}`).status, 2);
    }
  });
});
