import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdown, diagnosticsOf, yaml, type Texts } from './content.js';

/** Three valid entries with rising audiences. The cases change `ask`. */
const VALID: Texts = {
  'open/entry.yaml': yaml({ audience: 'public' }),
  'open/en.md': markdown('Text.\n\n## Here {#here}\n\nText.'),
  'ask/entry.yaml': yaml(),
  'ask/en.md': markdown('Text.'),
  'boss/entry.yaml': yaml({ audience: 'superadmin' }),
  'boss/en.md': markdown('Text.\n\n## Hidden {#hidden}\n\nText.'),
};

interface Case {
  readonly name: string;
  readonly files: Texts;
  /** All diagnostics, as `file:line: message`; `*` matches any text. */
  readonly finds: readonly string[];
  /** Matches every suggestion. */
  readonly suggestion?: RegExp;
}

const metadata = (name: string, text: string, finds: string[], suggestion?: RegExp): Case => ({
  name,
  files: { 'ask/entry.yaml': text },
  finds: finds.map((found) => `ask/entry.yaml:${found}`),
  ...(suggestion ? { suggestion } : {}),
});

/** A case for the body, whose first line is line 6 of the file. */
const body = (name: string, text: string, finds: string[], suggestion?: RegExp): Case => ({
  name,
  files: { 'ask/en.md': markdown(text) },
  finds: finds.map((found) => `ask/en.md:${found}`),
  ...(suggestion ? { suggestion } : {}),
});

const text = (
  name: string,
  whole: string | Uint8Array,
  finds: string[],
  suggestion?: RegExp,
): Case => ({
  name,
  files: { 'ask/en.md': whole },
  finds: finds.map((found) => `ask/en.md:${found}`),
  ...(suggestion ? { suggestion } : {}),
});

const FOLDERS: readonly Case[] = [
  {
    name: 'a missing entry.yaml',
    files: { 'ask/entry.yaml': null },
    finds: ['ask/entry.yaml:1: missing file'],
  },
  {
    name: 'a missing English text',
    files: { 'ask/en.md': null, 'ask/ko.md': markdown('글') },
    finds: ['ask/en.md:1: missing file'],
  },
  {
    name: 'an empty folder',
    files: { 'empty/': '' },
    finds: ['empty/en.md:1: missing file', 'empty/entry.yaml:1: missing file'],
  },
  {
    name: 'a folder name that is not a valid id',
    files: { 'My_Entry/entry.yaml': yaml(), 'My_Entry/en.md': markdown('Text.') },
    finds: ['My_Entry:1: invalid entry id "My_Entry"'],
    suggestion: /lower-case letters/,
  },
  {
    name: 'an unknown file',
    files: { 'ask/kr.md': 'x' },
    finds: ['ask/kr.md:1: unexpected file "kr.md"'],
    suggestion:
      /^Did you mean "\w\w\.md"\? .*entry\.yaml, questions\.yaml, pictures such as my-picture\.svg, and <language>\.md for: en ko/,
  },
  {
    name: 'a folder in an entry folder',
    files: { 'ask/images/': '' },
    finds: ['ask/images/:1: unexpected file "images/"'],
  },
  {
    name: 'a file outside an entry folder',
    files: { 'notes.md': 'x' },
    finds: ['notes.md:1: unexpected file outside an entry folder'],
  },
  text(
    'a file that is not UTF-8',
    new Uint8Array([...new TextEncoder().encode('---\ntitle: caf'), 0xe9, 0x0a, 0x61]),
    ['2: file is not UTF-8'],
  ),
];

const METADATA: readonly Case[] = [
  metadata(
    'an unknown audience',
    yaml({ audience: 'admn' }),
    ['1: invalid value for "audience": "admn"'],
    /Did you mean "admin"\? Use one of: public, user, admin, superadmin/,
  ),
  metadata(
    'a missing audience',
    yaml().replace(/^audience.*\n/, ''),
    ['1: missing key "audience"'],
    /public/,
  ),
  metadata('an empty audience', yaml({ audience: '' }), ['1: missing key "audience"']),
  metadata('a list of audiences', yaml({ audience: '[user, admin]' }), [
    '1: invalid value for "audience": ["user","admin"]',
  ]),
  metadata(
    'an unknown kind',
    yaml({ kind: 'faq' }),
    ['2: invalid value for "kind": "faq"'],
    /problem, question, guide/,
  ),
  metadata('an unknown moment', yaml().replace('moment: general', 'moment: runing'), [
    '7: invalid value for "moment": "runing"',
  ]),
  metadata('a missing kind', yaml().replace(/kind.*\n/, ''), ['1: missing key "kind"']),
  metadata(
    'missing pages',
    yaml().replace(/pages.*\n/, ''),
    ['1: missing key "pages"'],
    /everywhere/,
  ),
  metadata(
    'an empty list of pages',
    yaml({ pages: '[]' }),
    ['3: invalid value for "pages": []'],
    /everywhere/,
  ),
  metadata('a single page that is not a list', yaml({ pages: 'session' }), [
    '3: invalid value for "pages": "session"',
  ]),
  metadata(
    'an unknown page',
    yaml({ pages: '\n  - session\n  - maintenence' }),
    ['5: unknown page "maintenence"'],
    /^Did you mean "maintenance"\? Pages: login, /,
  ),
  metadata(
    'a page with its former menu key',
    yaml({ pages: '[job]' }),
    ['3: unknown page "job"'],
    /^Did you mean "session"\?/,
  ),
  metadata('the page of the drawer itself', yaml({ pages: '[help]' }), ['3: unknown page "help"']),
  metadata('a rule that is a number', yaml({ pages: '[404]' }), ['3: unknown page 404']),
  metadata('a rule without a page', yaml({ pages: '[{ weight: 2 }]' }), ['3: missing key "page"']),
  metadata(
    'an unknown tab',
    yaml({ pages: '\n  - page: environment\n    tab: registries' }),
    ['5: page environment has no tab "registries"'],
    /image, preset, registry/,
  ),
  metadata(
    'a tab of a page without tabs',
    yaml({ pages: '[{ page: chat, tab: x }]' }),
    ['3: page chat has no tab "x"'],
    /this page has no tabs/,
  ),
  metadata(
    'an unknown scope',
    yaml({ pages: '\n  - { page: session, scope: amdin }' }),
    ['4: invalid value for "scope": "amdin"'],
    /project, project-admin, admin/,
  ),
  metadata(
    'a scope that the page does not have',
    yaml({ pages: '[{ page: maintenance, scope: project }]' }),
    ['3: page maintenance does not exist in scope project'],
    /Scopes of this page: admin$/,
  ),
  metadata('an unknown platform', yaml({ pages: '[{ page: data, platform: ios }]' }), [
    '3: invalid value for "platform": "ios"',
  ]),
  metadata(
    'an unknown key of a rule',
    yaml({ pages: '[{ page: data, tabs: x }]' }),
    ['3: unknown key "tabs"'],
    /^Did you mean "tab"\?/,
  ),
  ...['0', '-1', '3.5', '"2"', '.inf', '.nan'].map((weight) =>
    metadata(`the weight ${weight}`, yaml({ pages: `[{ page: data, weight: ${weight} }]` }), [
      '3: invalid value for "weight": *',
    ]),
  ),
  metadata(
    'several invalid values of one rule',
    yaml({ pages: '[{ page: dat, weight: 9, scope: x }]' }),
    [
      '3: invalid value for "scope": "x"',
      '3: invalid value for "weight": 9',
      '3: unknown page "dat"',
    ],
  ),
  metadata('an unknown platform in a list', yaml({ more: 'platforms:\n  - web\n  - phone' }), [
    '8: invalid value for "platforms", item 2: "phone"',
  ]),
  metadata('an empty list of platforms', yaml({ more: 'platforms: []' }), [
    '6: invalid value for "platforms": []',
  ]),
  metadata(
    'an unknown key',
    yaml({ more: 'audiance: admin' }),
    ['6: unknown key "audiance"'],
    /^Did you mean "audience"\? Known keys: audience, /,
  ),
  metadata('a missing review date', yaml().replace(/reviewed.*\n/, ''), [
    '1: missing key "reviewed"',
  ]),
  ...['yesterday', '2026-02-30', '2026-2-3', '20260203', '"2026-01-02 "'].map((day) =>
    metadata(`the review date ${day}`, yaml().replace('2026-01-02', day), [
      '5: invalid value for "reviewed": *',
    ]),
  ),
  metadata('a review date in the future', yaml().replace('2026-01-02', '2026-06-17'), [
    '5: review date 2026-06-17 is in the future',
  ]),
  metadata('invalid YAML in entry.yaml', 'audience: user\nkind: [problem\npages: x\n', [
    '3: invalid YAML*',
  ]),
  metadata('a duplicate key', yaml({ more: 'kind: guide' }), ['6: invalid YAML: *unique']),
  metadata('an unknown YAML tag', yaml({ kind: '!x problem' }), ['2: invalid YAML: *!x']),
  metadata('a YAML alias', yaml({ kind: '*k' }), ['2: YAML alias "*k" is not supported']),
  metadata('an empty entry.yaml', '', ['1: expected "key: value" lines']),
  metadata('an entry.yaml that is a list', '\n- user\n', ['2: expected "key: value" lines']),
  metadata(
    'an unknown related entry',
    yaml({ related: '\n  - open\n  - opne' }),
    ['6: unknown entry "opne"'],
    /^Did you mean "open"\?/,
  ),
  metadata('an entry that is related to itself', yaml({ related: '[ask]' }), [
    '4: entry is related to itself',
  ]),
  metadata('a duplicate related entry', yaml({ related: '[open, open]' }), [
    '4: duplicate related entry "open"',
  ]),
  metadata(
    'a related entry for a higher audience',
    yaml({ related: '[boss]' }),
    ['4: "boss" is for superadmin, but this entry is for user: the link would reveal its title'],
    /administrator/,
  ),
  metadata(
    'a related entry for a higher audience beside an invalid value',
    yaml({ kind: 'x', related: '[boss]' }),
    ['2: invalid value for "kind": "x"', '4: "boss" is for superadmin*'],
  ),
];

const FRONT = '---\ntitle: T\nsummary: S\nkeywords: [k]\n---\n';

const TEXTS: readonly Case[] = [
  text('a missing front matter', 'Text.\n', ['1: missing front matter']),
  text('an empty text file', '', ['1: missing front matter', '1: no text below the front matter']),
  text('a front matter that is not closed', '---\ntitle: T\n\nText.\n', [
    '1: front matter is not closed',
  ]),
  text('a missing title', `${FRONT.replace(/title.*\n/, '')}Text.`, ['2: missing key "title"']),
  text('an empty title', `${FRONT.replace('title: T', 'title:')}Text.`, [
    '2: invalid value for "title": ""',
  ]),
  text('a missing summary', `${FRONT.replace(/summary.*\n/, '')}Text.`, [
    '2: missing key "summary"',
  ]),
  text('missing keywords', `${FRONT.replace(/keywords.*\n/, '')}Text.`, [
    '2: missing key "keywords"',
  ]),
  text('keywords that are not a list', `${FRONT.replace('[k]', 'k, l')}Text.`, [
    '4: invalid value for "keywords": "k, l"',
  ]),
  text('an empty list of keywords', `${FRONT.replace('[k]', '[]')}Text.`, [
    '4: invalid value for "keywords": []',
  ]),
  text('an empty keyword', `${FRONT.replace('[k]', '\n  - k\n  - ""')}Text.`, [
    '6: invalid value for "keywords", item 2: ""',
  ]),
  text('an empty front matter', '---\n---\nText.', [
    '2: missing key "title"',
    '2: missing key "summary"',
    '2: missing key "keywords"',
  ]),
  text(
    'an unknown front matter key',
    `${FRONT.replace('title', 'titel: T\ntitle')}Text.`,
    ['2: unknown key "titel"'],
    /^Did you mean "title"\? Known keys: title, summary, keywords, hints, pictureWords, source/,
  ),
  text(
    'an audience in the front matter',
    `${FRONT.replace('title', 'audience: user\ntitle')}Text.`,
    ['2: unknown key "audience"'],
  ),
  text('invalid YAML in front matter', `${FRONT.replace('S\n', 'S: t\n')}Text.`, [
    '3: invalid YAML*',
  ]),
  text('a source that is not a hash', `${FRONT.replace('title', 'source: 12345\ntitle')}Text.`, [
    '2: invalid value for "source": "12345"',
  ]),
  text('an empty body', FRONT, ['6: no text below the front matter']),
  text('a body with headings only', `${FRONT}\n## What to do\n`, [
    '6: no text below the front matter',
  ]),
  body(
    'a text that is too long',
    'Text.\n\n'.repeat(4000),
    ['6: text is too long*'],
    /several entries/,
  ),
  body(
    'a text that is too long to parse',
    'x'.repeat(100_000),
    ['6: text is too long: more than 80000 characters'],
    /several entries/,
  ),
  body('a heading of level 1', 'Text.\n\n# Title\n', ['8: heading "#" is not allowed']),
  body('an underlined heading of level 1', 'Text.\n\nTitle\n=====\n', [
    '8: heading "#" is not allowed',
  ]),
  body(
    'a skipped heading level',
    'Text.\n\n## A\n\n#### B\n',
    ['10: heading "####" skips a level'],
    /"###"/,
  ),
  body(
    'a skipped heading level at the start',
    'Text.\n\n### A\n',
    ['8: heading "###" skips a level'],
    /"##"$/,
  ),
  body('a heading that is too deep', 'T.\n## A\n### B\n#### C\n##### D\n###### E\n', [
    '11: heading "######" is too deep',
  ]),
  body('a heading without text', 'Text.\n\n## {#id}\n', ['8: heading has no text']),
  body(
    'a heading without letters',
    'Text.\n\n## ???\n',
    ['8: heading "???" has no letter or digit for an id'],
    /\{#cpp\}/,
  ),
  body('a heading with an invalid id', 'Text.\n\n## A {#a b}\n', [
    '8: invalid heading id "{#a b}"',
  ]),
  body('two headings with the same id', 'Text.\n\n## A {#x}\n\n## B {#x}\n', [
    '10: duplicate heading id "x", first used in line 8',
  ]),
  body('two headings with the same text', 'Text.\n\n## A b!\n\n## A B\n', [
    '10: duplicate heading id "a-b", first used in line 8',
  ]),
  body('a block of raw HTML', 'Text.\n\n<div>\n<b>x</b>\n</div>\n', [
    '8: raw HTML is not allowed: "<div>"',
  ]),
  body('raw HTML in a sentence', '- one\n- two <br> three', ['7: raw HTML is not allowed: "<br>"']),
  body(
    'an HTML comment',
    'Text <!-- todo -->',
    ['6: raw HTML is not allowed: "<!-- todo -->"'],
    /backticks/,
  ),
  body('raw HTML in a heading', 'Text.\n\n## A <i>b</i> {#a}', [
    '8: raw HTML is not allowed: "<i>"',
    '8: raw HTML is not allowed: "</i>"',
  ]),
  body('raw HTML in a table', '| a |\n|---|\n| b |\n| <u> |', [
    '9: raw HTML is not allowed: "<u>"',
  ]),
  body('an image of a website', 'Text.\n\n> ![a small picture](https://x.org/y.png)', [
    '8: unknown picture "https://x.org/y.png"',
  ]),
  body('a note in the syntax of GitHub', 'Text.\n\n> [!NOTE]\n> Text.', [
    '8: "> [!NOTE]" is no callout here',
  ]),
  body('a code block that is not closed', 'Text.\n\n```shell\nls\n\n## Next {#next}', [
    '8: code block is not closed, so that the rest of the text is code',
  ]),
  body('a check box', '- [ ] do it', ['6: check boxes are not allowed']),
  body('a callout that is not closed', 'Text.\n\n:::note\nText.\n', [
    '8: callout ":::note" is not closed',
  ]),
  body(
    'an unknown callout',
    'Text.\n\n:::warnng\nText.\n:::\n',
    ['8: unknown callout ":::warnng"'],
    /^Did you mean "warning"\?/,
  ),
  body('a callout with a title', ':::note Mind\nText.\n:::', ['6: unknown callout ":::note Mind"']),
  body('nested callouts', ':::note\nText.\n\n:::warning\nText.\n:::\n\n:::\n', [
    '9: callout inside another callout',
  ]),
  body('a closing mark without a callout', 'Text.\n\n:::\n', ['8: ":::" closes no callout']),
  body('an empty callout', 'Text.\n\n:::note\n\n:::\n', ['8: callout is empty']),
  body('a callout without blank lines around it', 'Text\n    :::note\n    Text\n    :::', [
    '7: ":::note" is part of the text around it',
    '9: ":::" is part of the text around it',
  ]),
  body('a callout directly below a table', '| a |\n|---|\n| b |\n:::note\nText.', [
    '9: ":::note" is part of the text around it',
  ]),
  body('a link without text', 'Text [](entry:open).', ['6: link to "entry:open" has no text']),
  body('a link with only spaces as its text', 'Text [ ](entry:open).', [
    '6: link to "entry:open" has no text',
  ]),
];

const LINKS: readonly Case[] = [
  body(
    'a link to an unknown entry',
    'Text.\n\n1. one\n2. [x](entry:opn)',
    ['9: unknown entry "opn"'],
    /"open"/,
  ),
  body('a link to an invalid entry id', '[x](entry:Open)', ['6: invalid link "entry:Open"']),
  body(
    'a link to an unknown heading of another entry',
    '[x](entry:open#her)',
    ['6: unknown heading "#her" in open/en.md'],
    /^Did you mean "here"\? Headings: here$/,
  ),
  body('a link to an unknown heading of the same entry', '[x](#her)', [
    '6: unknown heading "#her" in ask/en.md',
  ]),
  body('a link to an empty heading id', '[x](#)', ['6: unknown heading "#" in ask/en.md']),
  {
    name: 'a link to a heading that is missing in the translation',
    files: { 'open/ko.md': markdown('글'), 'ask/ko.md': markdown('글\n\n[x](entry:open#here)') },
    finds: ['ask/ko.md:8: unknown heading "#here" in open/ko.md'],
  },
  {
    name: 'a link to a heading that is missing in the English fallback',
    files: { 'ask/ko.md': markdown('글 [x](entry:open#there)') },
    finds: ['ask/ko.md:6: unknown heading "#there" in open/en.md'],
  },
  body(
    'a link to an unknown page',
    '[x](page:maintenence)',
    ['6: unknown page "maintenence" in "page:maintenence"'],
    /^Did you mean "maintenance"\?/,
  ),
  body('a link to an unknown tab', '[x](page:environment?tab=x)', [
    '6: page environment has no "?tab=x"',
  ]),
  body('a link with an unknown query', '[x](page:environment?x=image)', [
    '6: page environment has no "?x=image"',
  ]),
  body('a link to the help itself', '[x](page:help)', ['6: "page:help" is the help itself']),
  body(
    'a link to an unknown manual page',
    '[x](manual:session_all)',
    ['6: unknown manual page "session_all"'],
    /^Did you mean "sessions_all"\?/,
  ),
  body('a link to an empty manual page', '[x](manual:)', ['6: invalid link "manual:"']),
  ...[
    'http://x.org',
    'javascript:alert(1)',
    'data:text/html,x',
    '/session',
    '../open',
    '',
    '//x.org',
  ].map((href) => body(`a link to "${href}"`, `[x](${href})`, [`6: unsupported link "${href}"`])),
  body('an encoded javascript: link', '[x](java&#115;cript:alert(1))', ['6: unsupported link *']),
  body('an incomplete web address', '[x](https:/x.org)', ['6: invalid web address "https:/x.org"']),
  body('an invalid web address', '[x](https://[x])', ['6: invalid web address "https://[x]"']),
  body(
    'a plain http address',
    'Text www.x.org',
    ['6: unsupported link "http://www.x.org"'],
    /https/,
  ),
  body(
    'a plain mail address',
    'Text a@x.org',
    ['6: unsupported link "mailto:a@x.org"'],
    /backticks/,
  ),
  body('a reference link to an unknown entry', 'Text [x][r].\n\n[r]: entry:opn', [
    '6: unknown entry "opn"',
  ]),
  body(
    'a link to an entry for a higher audience',
    'Text.\n\n:::note\nAsk\nthe [boss](entry:boss).\n:::',
    ['10: "boss" is for superadmin, but this entry is for user: the link would reveal its title'],
    /without naming the entry/,
  ),
  body('a link to a heading of an entry for a higher audience', '[x](entry:boss#hidden)', [
    '6: "boss" is for superadmin*',
  ]),
  {
    name: 'a link to an entry for a higher audience in a translation only',
    files: { 'open/ko.md': markdown('글\n\n[x](entry:ask)') },
    finds: ['open/ko.md:8: "ask" is for user, but this entry is for public: *'],
  },
];

const messagesOf = (files: Texts): readonly string[] =>
  diagnosticsOf(files).map(({ file, line, message }) => `${file}:${line}: ${message}`);

function fits(pattern: string, actual: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's').test(actual);
}

describe('valid content', () => {
  it('check: reports nothing for valid entries', () => {
    assert.deepEqual(messagesOf(VALID), []);
  });
});

for (const [about, cases] of Object.entries({ FOLDERS, METADATA, TEXTS, LINKS })) {
  describe(`broken content: ${about.toLowerCase()}`, () => {
    for (const { name, files, finds, suggestion } of cases) {
      it(`check: reports ${name} with its file and line`, () => {
        const diagnostics = diagnosticsOf({ ...VALID, ...files });
        const actual = messagesOf({ ...VALID, ...files });
        const asExpected =
          actual.length === finds.length &&
          finds.every((pattern, index) => fits(pattern, actual[index] ?? ''));
        if (!asExpected) assert.deepEqual(actual, finds);
        for (const diagnostic of diagnostics)
          assert.match(diagnostic.suggestion, suggestion ?? /\S/);
      });
    }
  });
}

describe('several problems', () => {
  it('check: reports all problems in one run, by file and line', () => {
    const files = {
      ...VALID,
      'boss/entry.yaml': yaml({ audience: 'root', pages: '[nowhere]' }),
      'ask/en.md': markdown('<b>\n\n# A\n\n[x](entry:none)'),
      'stray.txt': '',
    };
    assert.deepEqual(
      messagesOf(files).map((line) => line.split(': ', 1)[0]),
      [
        'ask/en.md:6',
        'ask/en.md:8',
        'ask/en.md:10',
        'boss/entry.yaml:1',
        'boss/entry.yaml:3',
        'stray.txt:1',
      ],
    );
  });
});

describe('unusual content', () => {
  it('check: accepts a byte order mark and Windows line ends and counts lines correctly', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const files = (link: string): Texts => ({
      ...VALID,
      'ask/entry.yaml': windows(yaml()),
      'ask/en.md': windows(markdown(`Text.\n\n- a\n- [x](${link})`)),
    });
    assert.deepEqual(messagesOf(files('entry:open')), []);
    assert.deepEqual(messagesOf(files('entry:none')), ['ask/en.md:9: unknown entry "none"']);
  });

  it('check: accepts every feature of entries', () => {
    const everything = [
      'Text with `<b>` and [one](entry:open#here), [two](#own), [three](page:environment?tab=registry),',
      '[four](manual:sessions_all#x), [five](https://x.org/?a=1&b=2) and <https://y.org>.',
      '## Own',
      ':::warning\n```text\n:::note\n<b>\n# no heading\n[x](nowhere)\n```\n\n- list\n:::',
      '1. one\n\n   :::note\n   two\n   :::\n\n2. three',
      '### Deeper {#deeper}',
      '| a | b |\n|---|---|\n| c | d |',
      '## 다음 단계',
    ].join('\n\n');
    const pages =
      '[session, { page: environment, tab: image, scope: admin, platform: app, weight: 0.5 }]';
    const more = 'platforms: [app]\nhints: []\nsources: ["Manual"]\n';
    assert.deepEqual(
      messagesOf({
        ...VALID,
        'ask/entry.yaml': yaml({ pages, related: '[open]', more }),
        'ask/en.md': markdown(everything, '"404: not found"'),
        'ask/pt-BR.md': markdown('Texto.', '404').replace('title', 'source: 0123abcd\ntitle'),
      }),
      [],
    );
  });

  it('check: accepts a review date that has begun in another time zone', () => {
    const on = (day: string): Texts => ({
      ...VALID,
      'ask/entry.yaml': yaml().replace('2026-01-02', day),
    });
    assert.deepEqual(messagesOf(on('2026-06-16')), []);
    assert.equal(messagesOf(on('2026-06-17')).length, 1);
  });
});
