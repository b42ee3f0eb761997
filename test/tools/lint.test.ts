import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../tools/commands/check.js';
import { readAnchors } from '../../tools/content/anchors.js';
import { countWords, textWidth } from '../../tools/lint/text-size.js';
import type { LabelTable } from '../../tools/content/label-table.js';
import { lint, lintWording } from '../../tools/lint/lint.js';
import { contentOf, hashOf, markdown, NOW, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

const OPTIONS = { now: NOW, staleAfter: 365 };

interface Options {
  readonly staleAfter?: number;
  readonly table?: LabelTable;
}

/** Returns all warnings about an entry `ask`, as `file:line: message`. */
function warnings(texts: Texts, options: Options = {}): readonly string[] {
  const content = contentOf({ 'ask/entry.yaml': yaml(), 'ask/en.md': markdown('Text.'), ...texts });
  return lint(content, { ...OPTIONS, ...options }).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );
}

/** Returns the problems of wording in an entry `ask`, as `file:line: message`. */
const wordingProblems = (texts: Texts): readonly string[] =>
  lintWording(contentOf({ 'ask/entry.yaml': yaml(), ...texts })).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );

/** Returns a translation with the source hash of an English text. */
const translated = (english: string, body: string, title = '제목'): string =>
  markdown(body, title).replace('title', `source: ${hashOf(english)}\ntitle`);

const ENGLISH = `Cause.

## What to do {#steps}

1. Open the [page](page:session).
2. Click Go.

   \`\`\`shell
   ls
   \`\`\`

## Else {#else}

- Ask.

:::note
Text.
:::`;

describe('lint', () => {
  it('lint: reports an entry without a moment, which is listed under "General"', () => {
    assert.deepEqual(warnings({ 'ask/entry.yaml': yaml().replace(/moment.*\n/, '') }), [
      'ask/entry.yaml:2: missing key "moment": the entry is listed under "General"',
    ]);
  });

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
    const english = markdown('Text.', 'Another title');
    const other: Texts = {
      'other/entry.yaml': yaml(),
      'other/en.md': english,
      'other/th.md': translated(english, 'ข้อความ', 'ชื่อ'),
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

  it('lint: reports a heading of the English text without an id', () => {
    const body = '## Named {#named}\n\n## After *you* log in\n\nText.\n\n### Else {#else}\n\nText.';
    const english = markdown(body);
    assert.deepEqual(warnings({ 'ask/en.md': english }), [
      'ask/en.md:8: heading "After you log in" has no id',
    ]);
    const named = english.replace('log in', 'log in {#after-login}');
    assert.deepEqual(warnings({ 'ask/en.md': named }), []);
  });

  it('lint: reports links to pages that some readers of the entry cannot open', () => {
    const linked = (audience: string, link: string) =>
      warnings({
        'ask/entry.yaml': yaml({ audience, pages: '[data]' }),
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
    assert.deepEqual(
      warnings({
        'ask/entry.yaml': yaml({ audience: 'admin', pages: '[maintenance]' }),
        'ask/en.md': markdown('[x](page:maintenance)'),
      }),
      [],
    );
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
    const body = (lang: string, letters: string, times: number): readonly string[] =>
      warnings({
        'ask/en.md': english,
        [`ask/${lang}.md`]: translated(english, letters.repeat(times), letters),
      });
    for (const [lang, letters, times] of [
      ['ko', '가나다라 ', 190],
      ['ja', '読み方が', 230],
      ['th', 'ภาษาไทย', 165],
    ] as const) {
      assert.deepEqual(body(lang, letters, times), [], letters);
      assert.equal(body(lang, letters, times * 1.1).length, 1, letters);
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

describe('lint: links to entries', () => {
  const target: Texts = {
    'go/entry.yaml': yaml(),
    'go/en.md': markdown('## If it fails {#else}\n\nAsk.', 'How to go'),
  };
  const linked = (link: string) => warnings({ ...target, 'ask/en.md': markdown(link) });

  it('lint: a link to an entry has the title of the entry or the text of the heading', () => {
    assert.deepEqual(linked('[How to go](entry:go)'), []);
    assert.deepEqual(linked('[How to go](entry:go#else)'), []);
    assert.deepEqual(linked('[If it fails](entry:go#else)'), []);
    assert.deepEqual(linked('Text.\n\n[Help with going](entry:go)'), [
      'ask/en.md:8: link text "Help with going" is not the title of go',
    ]);
  });

  it('lint: a link in a translation has the title in its language, or else in English', () => {
    const english = markdown('[How to go](entry:go)');
    const inKorean = (link: string, more: Texts = {}) =>
      warnings({
        ...target,
        'ask/en.md': english,
        'ask/ko.md': translated(english, link),
        ...more,
      }).filter((warning) => warning.startsWith('ask/'));
    assert.deepEqual(inKorean('[How to go](entry:go)'), []);
    const translation = {
      'go/ko.md': markdown('## 안 되면 {#else}\n\n문의하세요.', '가는 방법'),
    };
    assert.deepEqual(inKorean('[가는 방법](entry:go)', translation), []);
    assert.deepEqual(inKorean('[How to go](entry:go)', translation), [
      'ask/ko.md:7: link text "How to go" is not the title of go',
    ]);
  });
});

describe('lint: mistakes of copies', () => {
  const of = (lang: string, text: string) =>
    warnings({ [`ask/${lang}.md`]: text }).filter((warning) => /letter/.test(warning));

  for (const [name, lang, text, expected] of [
    [
      'an English text in a Korean file',
      'ko',
      markdown('Text.'),
      'no letter of ko is in this text',
    ],
    [
      'a Thai text in a Japanese file',
      'ja',
      markdown('ข้อความ', 'の ชื่อ'),
      'most letters are Thai, which is not ja',
    ],
    [
      'a Korean text in a German file',
      'de',
      markdown('글.', '제목'),
      'most letters are Hangul, which is not de',
    ],
  ] as const) {
    it(`lint: reports ${name}`, () => {
      assert.deepEqual(of(lang, text), [`ask/${lang}.md:1: ${expected}`]);
    });
  }

  it('lint: accepts Japanese with many Chinese characters, and English names in it', () => {
    assert.deepEqual(
      of('ja', markdown('画像管理者設定 Jupyter Notebook を開く。', '起動失敗')),
      [],
    );
  });

  it('lint: reports a title that another entry has', () => {
    const found = warnings({
      'ask/en.md': markdown('Text.', 'How to go'),
      'copy/entry.yaml': yaml(),
      'copy/en.md': markdown('Other text.', 'How to go'),
    });
    assert.deepEqual(found, ['copy/en.md:2: title "How to go" is also that of ask']);
  });
});

describe('lint: show me', () => {
  const anchorsYaml = (audience: string, versions = '>=24.03') =>
    `go:\n  page: session\n  audience: ${audience}\n  versions: '${versions}'\n  labelKey: a.Old|a.Go\n  locators: [{ key: a.Go }]\n`;
  const anchors = (audience: string, versions?: string) =>
    readAnchors(anchorsYaml(audience, versions), () => undefined);
  const table = {
    releases: ['25.3.0', '26.4.0'],
    labels: { 'a.Go': { en: 'Go' }, 'a.Old': { en: 'Old' } },
  };
  const found = (body: string, known = anchors('user')) =>
    lint(
      contentOf({
        'anchors.yaml': anchorsYaml('user'),
        'labels.json': JSON.stringify(table),
        'ask/entry.yaml': yaml(),
        'ask/en.md': markdown(body),
      }),
      { ...OPTIONS, anchors: known, table },
    ).flatMap(({ line, message }) => (message.includes('show me') ? line : []));
  const first = 6;

  it('lint: a step or bullet that names a control has a "show me"', () => {
    const lines = found('1. Click {{a.Go}}.\n2. Wait.\n\n- Click {{a.Old}}.\n\n{{a.Go}} is blue.');
    assert.deepEqual(lines, [first, first + 3]);
    assert.deepEqual(found('1. Click {{a.Go}}. [](show:go)'), []);
  });

  it('lint: no "show me" is expected for a control that no reader of the step has', () => {
    assert.deepEqual(found('1. Click {{a.Go}}.', anchors('superadmin')), []);
    assert.deepEqual(found('1. {<26.1} Click {{a.Go}}.', anchors('user', '>=26.1')), []);
    assert.deepEqual(found('1. {>=26.1} Click {{a.Go}}.', anchors('user', '>=26.1')), [first]);
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

/** A table of two releases: `button.Go` is in the first, `button.Run` in both. */
const TABLE: LabelTable = {
  releases: ['24.09.0', '26.4.1'],
  labels: {
    'button.Go': { en: { '24.09.0': 'Go', '26.4.1': null }, ko: '가기' },
    'button.Run': { en: 'Run', ko: { '24.09.0': '실행', '26.4.1': '시작' } },
  },
};

describe('lint: Korean particles', () => {
  const anchor =
    'go:\n  page: session\n  audience: user\n  labelKey: a.b\n  locators: [{ testid: x }]\n';
  const inKorean = (body: string) =>
    warnings({
      'labels.json': JSON.stringify(TABLE),
      'anchors.yaml': anchor,
      'ask/ko.md': translated(markdown('Text.'), body),
    }).filter((warning) => warning.includes('particle'));

  it('lint: reports a particle that depends on the last sound of a label', () => {
    assert.deepEqual(inKorean('보세요.\n\n{{button.Run}}를 클릭하세요.'), [
      'ask/ko.md:9: particle "를" does not fit every label',
    ]);
    assert.deepEqual(inKorean('{{button.Run}}([보기](show:go))을 클릭하세요.'), [
      'ask/ko.md:7: particle "을" does not fit every label',
    ]);
    assert.deepEqual(inKorean('{{button.Run}}라는 메시지, {{button.Run}}으로 이동'), [
      'ask/ko.md:7: particle "라는" does not fit every label',
      'ask/ko.md:7: particle "으로" does not fit every label',
    ]);
  });

  it('lint: accepts a particle that fits every label, or that follows another word', () => {
    assert.deepEqual(
      inKorean('{{button.Run}} 버튼을 클릭하고 아이콘({{button.Run}})을 보세요.'),
      [],
    );
    assert.deepEqual(inKorean('{{button.Run}}에서 {{button.Run}}인지, {{button.Run}}입니다.'), []);
    assert.deepEqual(inKorean('{{"Safari"}}를 여세요.'), []);
  });
});

describe('lint: labels', () => {
  const labelWarnings = (body: string, more = '') =>
    warnings(
      {
        'labels.json': JSON.stringify(TABLE),
        'ask/entry.yaml': yaml({ more }),
        'ask/en.md': markdown(body),
      },
      { table: TABLE },
    );

  const labelProblems = (body: string) =>
    wordingProblems({ 'labels.json': JSON.stringify(TABLE), 'ask/en.md': markdown(body) });

  it('lint: bold and quoted text is a problem, and labels and other programs are not', () => {
    assert.deepEqual(
      labelProblems('Text\n**Go**\n\n- "Rescan", {{button.Run}}\n- `"a"`, {{"Safari"}}'),
      [
        'ask/en.md:7: bold text "Go" is no label',
        'ask/en.md:9: quoted text "\\"Rescan\\"" is no label',
      ],
    );
  });

  it('lint: bold text in a hint is a problem', () => {
    const text = markdown('Text.').replace('---\nText', 'hints:\n  x: Click **Go**.\n---\nText');
    const hints = 'hints: [{ id: x, page: session, anchors: [go] }]\n';
    const anchors =
      'go:\n  page: session\n  audience: user\n  labelKey: a.b\n  locators: [{ testid: x }]\n';
    assert.deepEqual(
      wordingProblems({
        'anchors.yaml': anchors,
        'ask/entry.yaml': yaml({ more: hints }),
        'ask/en.md': text,
      }),
      ['ask/en.md:5: bold text "Go" is no label'],
    );
  });

  it('lint: reports a label that a release lacks, unless its text is for other versions', () => {
    const missing = 'label {{button.Go}} is missing in 26.4.1';
    assert.deepEqual(labelWarnings('{{button.Go}}'), [`ask/en.md:6: ${missing}`]);
    assert.deepEqual(labelWarnings('{{button.Go | button.Run}}'), []);
    assert.deepEqual(labelWarnings('- {<26.4} {{button.Go}}'), []);
    assert.deepEqual(labelWarnings(':::versions <26.4\n{{button.Go}}\n:::'), []);
    assert.deepEqual(labelWarnings('{{button.Go}}', 'versions: "<26.4"\n'), []);
  });

  it('lint: versions that no reader can compare are a problem, in every language', () => {
    assert.deepEqual(labelProblems('In 26.x, newer versions have it. From 26.4 on.'), [
      'ask/en.md:6: vague version "26.x"',
      'ask/en.md:6: vague version "newer versions"',
    ]);
    for (const text of ['최신 버전에서는', '新しいバージョンでは', 'ในเวอร์ชันใหม่']) {
      assert.equal(labelProblems(text).length, 1, text);
    }
  });
});

describe('check: options', () => {
  it('check: rejects a --stale-after that is not a number of days', () => {
    for (const days of ['soon', '-1', '1.5', '']) {
      assert.equal(runCommand(check, `--stale-after=${days}`).status, 2);
    }
  });
});
