import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdown, problemsOf, yaml, type Texts } from './content.js';

/** Three sound entries, one above the other; `ask` is the one that the cases break. */
const SOUND: Texts = {
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
  /** All that is found, as `file:line: problem`; a `*` stands for any text. */
  readonly finds: readonly string[];
  /** What each fix has to say. */
  readonly fix?: RegExp;
}

const facts = (name: string, text: string, finds: string[], fix?: RegExp): Case => ({
  name,
  files: { 'ask/entry.yaml': text },
  finds: finds.map((found) => `ask/entry.yaml:${found}`),
  ...(fix ? { fix } : {}),
});

/** A case about what stands below the front matter: its first line is line 6 of the file. */
const body = (name: string, text: string, finds: string[], fix?: RegExp): Case => ({
  name,
  files: { 'ask/en.md': markdown(text) },
  finds: finds.map((found) => `ask/en.md:${found}`),
  ...(fix ? { fix } : {}),
});

const text = (name: string, whole: string | Uint8Array, finds: string[], fix?: RegExp): Case => ({
  name,
  files: { 'ask/en.md': whole },
  finds: finds.map((found) => `ask/en.md:${found}`),
  ...(fix ? { fix } : {}),
});

const FOLDERS: readonly Case[] = [
  {
    name: 'no entry.yaml',
    files: { 'ask/entry.yaml': null },
    finds: ['ask/entry.yaml:1: the file is missing'],
  },
  {
    name: 'no English',
    files: { 'ask/en.md': null, 'ask/ko.md': markdown('글') },
    finds: ['ask/en.md:1: the file is missing'],
  },
  {
    name: 'an empty folder',
    files: { 'empty/': '' },
    finds: ['empty/en.md:1: the file is missing', 'empty/entry.yaml:1: the file is missing'],
  },
  {
    name: 'a folder name that is no id',
    files: { 'My_Entry/entry.yaml': yaml(), 'My_Entry/en.md': markdown('Text.') },
    finds: ['My_Entry:1: "My_Entry" cannot be the id of an entry'],
    fix: /small letters/,
  },
  {
    name: 'an unknown file',
    files: { 'ask/kr.md': 'x' },
    finds: ['ask/kr.md:1: "kr.md" does not belong in the folder of an entry'],
    fix: /^Did you mean "\w\w\.md"\? .*entry\.yaml and <language>\.md for: en ko/,
  },
  {
    name: 'a folder in an entry',
    files: { 'ask/images/': '' },
    finds: ['ask/images/:1: "images/" does not belong in the folder of an entry'],
  },
  {
    name: 'a file outside any entry',
    files: { 'notes.md': 'x' },
    finds: ['notes.md:1: the file is not in the folder of an entry'],
  },
  text(
    'not UTF-8',
    new Uint8Array([...new TextEncoder().encode('---\ntitle: caf'), 0xe9, 0x0a, 0x61]),
    ['2: the file is not UTF-8'],
  ),
];

const FACTS: readonly Case[] = [
  facts(
    'unknown audience',
    yaml({ audience: 'admn' }),
    ['1: audience cannot be "admn"'],
    /Did you mean "admin"\? Write one of: public, user, admin, superadmin/,
  ),
  facts(
    'missing audience',
    yaml().replace(/^audience.*\n/, ''),
    ['1: audience is missing'],
    /public/,
  ),
  facts('empty audience', yaml({ audience: '' }), ['1: audience is missing']),
  facts('a list of audiences', yaml({ audience: '[user, admin]' }), [
    '1: audience cannot be ["user","admin"]',
  ]),
  facts(
    'unknown kind',
    yaml({ kind: 'faq' }),
    ['2: kind cannot be "faq"'],
    /problem, question, guide/,
  ),
  facts('missing kind', yaml().replace(/kind.*\n/, ''), ['1: kind is missing']),
  facts('missing pages', yaml().replace(/pages.*\n/, ''), ['1: pages is missing'], /everywhere/),
  facts('empty pages', yaml({ pages: '[]' }), ['3: pages cannot be []'], /everywhere/),
  facts('pages that are one word', yaml({ pages: 'session' }), ['3: pages cannot be "session"']),
  facts(
    'unknown page',
    yaml({ pages: '\n  - session\n  - maintenence' }),
    ['5: "maintenence" is not a page of Web-UI'],
    /^Did you mean "maintenance"\? The pages are: login, /,
  ),
  facts(
    'a page by its former name',
    yaml({ pages: '[job]' }),
    ['3: "job" is not a page of Web-UI'],
    /^Did you mean "session"\?/,
  ),
  facts('the page of the drawer itself', yaml({ pages: '[help]' }), [
    '3: "help" is not a page of Web-UI',
  ]),
  facts('a rule that is a number', yaml({ pages: '[404]' }), ['3: 404 is not a page of Web-UI']),
  facts('a rule without a page', yaml({ pages: '[{ weight: 2 }]' }), ['3: page is missing']),
  facts(
    'unknown tab',
    yaml({ pages: '\n  - page: environment\n    tab: registries' }),
    ['5: the page environment has no tab "registries"'],
    /image, preset, registry/,
  ),
  facts(
    'a tab of a page without tabs',
    yaml({ pages: '[{ page: chat, tab: x }]' }),
    ['3: the page chat has no tab "x"'],
    /has no tabs/,
  ),
  facts(
    'unknown scope',
    yaml({ pages: '\n  - { page: session, scope: amdin }' }),
    ['4: scope cannot be "amdin"'],
    /project, project-admin, admin/,
  ),
  facts(
    'a scope that the page does not exist in',
    yaml({ pages: '[{ page: maintenance, scope: project }]' }),
    ['3: the page maintenance does not exist in the scope project'],
    /scopes are: admin$/,
  ),
  facts('unknown platform', yaml({ pages: '[{ page: data, platform: ios }]' }), [
    '3: platform cannot be "ios"',
  ]),
  facts(
    'unknown key of a rule',
    yaml({ pages: '[{ page: data, tabs: x }]' }),
    ['3: "tabs" is not a key that is known here'],
    /^Did you mean "tab"\?/,
  ),
  ...['0', '-1', '3.5', '"2"', '.inf', '.nan'].map((weight) =>
    facts(`weight ${weight}`, yaml({ pages: `[{ page: data, weight: ${weight} }]` }), [
      '3: weight cannot be *',
    ]),
  ),
  facts(
    'several wrong things in one rule',
    yaml({ pages: '[{ page: dat, weight: 9, scope: x }]' }),
    ['3: scope cannot be "x"', '3: weight cannot be 9', '3: "dat" is not a page of Web-UI'],
  ),
  facts('unknown platforms', yaml({ more: 'platforms:\n  - web\n  - phone' }), [
    '8: platforms, item 2 cannot be "phone"',
  ]),
  facts('no platforms at all', yaml({ more: 'platforms: []' }), ['6: platforms cannot be []']),
  facts(
    'unknown key',
    yaml({ more: 'audiance: admin' }),
    ['6: "audiance" is not a key that is known here'],
    /^Did you mean "audience"\? The keys are: audience, /,
  ),
  facts('missing reviewed', yaml().replace(/reviewed.*\n/, ''), ['1: reviewed is missing']),
  ...['yesterday', '2026-02-30', '2026-2-3', '20260203', '"2026-01-02 "'].map((day) =>
    facts(`reviewed ${day}`, yaml().replace('2026-01-02', day), ['5: reviewed cannot be *']),
  ),
  facts('reviewed in the future', yaml().replace('2026-01-02', '2026-06-17'), [
    '5: reviewed is in the future: 2026-06-17',
  ]),
  facts('invalid YAML', 'audience: user\nkind: [problem\npages: x\n', [
    '3: this is not valid YAML*',
  ]),
  facts('a key twice', yaml({ more: 'kind: guide' }), ['6: this is not valid YAML: *unique']),
  facts('an unknown YAML tag', yaml({ kind: '!x problem' }), ['2: this is not valid YAML: *!x']),
  facts('a YAML alias', yaml({ kind: '*k' }), ['2: *k refers to another part of the file']),
  facts('an empty entry.yaml', '', ['1: these are not "key: value" lines']),
  facts('a list for an entry.yaml', '\n- user\n', ['2: these are not "key: value" lines']),
  facts(
    'related to an unknown entry',
    yaml({ related: '\n  - open\n  - opne' }),
    ['6: there is no entry "opne"'],
    /^Did you mean "open"\?/,
  ),
  facts('related to itself', yaml({ related: '[ask]' }), ['4: the entry is related to itself']),
  facts('related twice', yaml({ related: '[open, open]' }), ['4: "open" is related twice']),
  facts(
    'related to an entry of a higher audience',
    yaml({ related: '[boss]' }),
    [
      '4: "boss" is for superadmin, and this entry for user: the link would leak the other\'s title*',
    ],
    /administrator/,
  ),
  facts('an upward relation beside a broken fact', yaml({ kind: 'x', related: '[boss]' }), [
    '2: kind cannot be "x"',
    '4: "boss" is for superadmin*',
  ]),
];

const FRONT = '---\ntitle: T\nsummary: S\nkeywords: [k]\n---\n';

const TEXTS: readonly Case[] = [
  text('no front matter', 'Text.\n', ['1: there is no front matter']),
  text('an empty file', '', [
    '1: there is no front matter',
    '1: there is no text below the front matter',
  ]),
  text('front matter without end', '---\ntitle: T\n\nText.\n', ['1: the front matter has no end']),
  text('missing title', `${FRONT.replace(/title.*\n/, '')}Text.`, ['2: title is missing']),
  text('empty title', `${FRONT.replace('title: T', 'title:')}Text.`, ['2: title cannot be ""']),
  text('missing summary', `${FRONT.replace(/summary.*\n/, '')}Text.`, ['2: summary is missing']),
  text('missing keywords', `${FRONT.replace(/keywords.*\n/, '')}Text.`, ['2: keywords is missing']),
  text('keywords that are no list', `${FRONT.replace('[k]', 'k, l')}Text.`, [
    '4: keywords cannot be "k, l"',
  ]),
  text('no keywords in the list', `${FRONT.replace('[k]', '[]')}Text.`, [
    '4: keywords cannot be []',
  ]),
  text('an empty keyword', `${FRONT.replace('[k]', '\n  - k\n  - ""')}Text.`, [
    '6: keywords, item 2 cannot be ""',
  ]),
  text('empty front matter', '---\n---\nText.', [
    '2: title is missing',
    '2: summary is missing',
    '2: keywords is missing',
  ]),
  text(
    'unknown front-matter key',
    `${FRONT.replace('title', 'titel: T\ntitle')}Text.`,
    ['2: "titel" is not a key that is known here'],
    /^Did you mean "title"\? The keys are: title, summary, keywords, hints, source/,
  ),
  text('an audience in a text', `${FRONT.replace('title', 'audience: user\ntitle')}Text.`, [
    '2: "audience" is not a key that is known here',
  ]),
  text('invalid YAML in front matter', `${FRONT.replace('S\n', 'S: t\n')}Text.`, [
    '3: this is not valid YAML*',
  ]),
  text('a source that is no stamp', `${FRONT.replace('title', 'source: 12345\ntitle')}Text.`, [
    '2: source cannot be "12345"',
  ]),
  text('empty body', FRONT, ['6: there is no text below the front matter']),
  text('a body of headings', `${FRONT}\n## What to do\n`, [
    '6: there is no text below the front matter',
  ]),
  body(
    'a text of a book',
    'Text.\n\n'.repeat(4000),
    ['6: the text is too long*'],
    /several entries/,
  ),
  body('a heading of the first level', 'Text.\n\n# Title\n', [
    '8: there is a heading of the first level*',
  ]),
  body('a first-level heading by underline', 'Text.\n\nTitle\n=====\n', ['8: there is a heading*']),
  body(
    'a skipped level',
    'Text.\n\n## A\n\n#### B\n',
    ['10: the heading "####" skips a level'],
    /"###"/,
  ),
  body(
    'a skipped level at the start',
    'Text.\n\n### A\n',
    ['8: the heading "###" skips a level'],
    /"##"$/,
  ),
  body('a heading too deep', 'T.\n## A\n### B\n#### C\n##### D\n###### E\n', [
    '11: the heading "######" is too deep',
  ]),
  body('a heading without text', 'Text.\n\n## {#id}\n', ['8: the heading has no text']),
  body(
    'a heading without letters',
    'Text.\n\n## ???\n',
    ['8: the heading "???" has no letter*'],
    /\{#cpp\}/,
  ),
  body('a heading with a bad id', 'Text.\n\n## A {#a b}\n', [
    '8: "{#a b}" cannot be the id of a heading',
  ]),
  body('two headings of one id', 'Text.\n\n## A {#x}\n\n## B {#x}\n', [
    '10: the heading id "x" is used twice, first in line 8',
  ]),
  body('two headings of one text', 'Text.\n\n## A b!\n\n## A B\n', [
    '10: the heading id "a-b" is used twice, first in line 8',
  ]),
  body('raw HTML as a block', 'Text.\n\n<div>\n<b>x</b>\n</div>\n', [
    '8: there is raw HTML: "<div>"',
  ]),
  body('raw HTML in a sentence', '- one\n- two <br> three', ['7: there is raw HTML: "<br>"']),
  body(
    'an HTML comment',
    'Text <!-- todo -->',
    ['6: there is raw HTML: "<!-- todo -->"'],
    /backticks/,
  ),
  body('HTML in a heading', 'Text.\n\n## A <i>b</i> {#a}', [
    '8: there is raw HTML: "<i>"',
    '8: there is raw HTML: "</i>"',
  ]),
  body('HTML in a table', '| a |\n|---|\n| b |\n| <u> |', ['9: there is raw HTML: "<u>"']),
  body('an image', 'Text.\n\n> ![alt](https://x.org/y.png)', ['8: there is an image']),
  body('a check box', '- [ ] do it', ['6: there is a check box']),
  body('an unclosed callout', 'Text.\n\n:::note\nText.\n', [
    '8: the callout ":::note" is not closed',
  ]),
  body(
    'an unknown callout',
    'Text.\n\n:::warnng\nText.\n:::\n',
    ['8: ":::warnng" is not a callout that is known'],
    /^Did you mean "warning"\?/,
  ),
  body('a callout with a heading on its line', ':::note Mind\nText.\n:::', [
    '6: ":::note Mind" is not a callout that is known',
  ]),
  body('nested callouts', ':::note\nText.\n\n:::warning\nText.\n:::\n\n:::\n', [
    '9: a callout stands inside another one',
  ]),
  body('a closing mark alone', 'Text.\n\n:::\n', ['8: the ":::" closes no callout']),
  body('an empty callout', 'Text.\n\n:::note\n\n:::\n', ['8: the callout says nothing']),
  body('a callout run into a text', 'Text\n    :::note\n    Text\n    :::', [
    '7: ":::note" stands in the middle of a text',
    '9: ":::" stands in the middle of a text',
  ]),
  body('a callout run into a table', '| a |\n|---|\n| b |\n:::note\nText.', [
    '9: ":::note" stands in the middle of a text',
  ]),
  body('a link without text', 'Text [](entry:open).', ['6: the link to "entry:open" has no text']),
  body('a link of blanks', 'Text [ ](entry:open).', ['6: the link to "entry:open" has no text']),
];

const LINKS: readonly Case[] = [
  body(
    'to an unknown entry',
    'Text.\n\n1. one\n2. [x](entry:opn)',
    ['9: there is no entry "opn"'],
    /"open"/,
  ),
  body('to something that is no id', '[x](entry:Open)', [
    '6: "entry:Open" does not name an entry*',
  ]),
  body(
    'to an unknown heading of an entry',
    '[x](entry:open#her)',
    ['6: there is no heading "#her" in open/en.md'],
    /^Did you mean "here"\? Its headings are: here$/,
  ),
  body('to an unknown heading of its own', '[x](#her)', [
    '6: there is no heading "#her" in ask/en.md',
  ]),
  body('to the empty heading', '[x](#)', ['6: there is no heading "#" in ask/en.md']),
  {
    name: 'to a heading that the translation lacks',
    files: { 'open/ko.md': markdown('글'), 'ask/ko.md': markdown('글\n\n[x](entry:open#here)') },
    finds: ['ask/ko.md:8: there is no heading "#here" in open/ko.md'],
  },
  {
    name: 'to a heading that the English text lacks, where there is no translation',
    files: { 'ask/ko.md': markdown('글 [x](entry:open#there)') },
    finds: ['ask/ko.md:6: there is no heading "#there" in open/en.md'],
  },
  body(
    'to an unknown page',
    '[x](page:maintenence)',
    ['6: "page:maintenence": there is no page "maintenence" in Web-UI'],
    /^Did you mean "maintenance"\?/,
  ),
  body('to an unknown tab', '[x](page:environment?tab=x)', [
    '6: *the page environment has no such tab*',
  ]),
  body('to an unknown query', '[x](page:environment?x=image)', [
    '6: *the page environment has no such*',
  ]),
  body('to the help itself', '[x](page:help)', ['6: "page:help" is the help itself']),
  body(
    'to an unknown page of the manual',
    '[x](manual:session_all)',
    ['6: the manual has no page "session_all"'],
    /^Did you mean "sessions_all"\?/,
  ),
  body('to no page of the manual', '[x](manual:)', ['6: "manual:" does not name a manual page']),
  ...[
    'http://x.org',
    'javascript:alert(1)',
    'data:text/html,x',
    '/session',
    '../open',
    '',
    '//x.org',
  ].map((href) =>
    body(`to "${href}"`, `[x](${href})`, [`6: "${href}" is not a link an entry may have*`]),
  ),
  body('to a script in disguise', '[x](java&#115;cript:alert(1))', [
    '6: *is not a link an entry may have*',
  ]),
  body('to half an address', '[x](https:/x.org)', ['6: "https:/x.org" is not a web address']),
  body('to a bad address', '[x](https://[x])', ['6: "https://[x]" is not a web address']),
  body(
    'a bare address without https',
    'Text www.x.org',
    ['6: "http://www.x.org" is not a link*'],
    /https/,
  ),
  body('a mail address', 'Text a@x.org', ['6: "mailto:a@x.org" is not a link*'], /backticks/),
  body('by reference', 'Text [x][r].\n\n[r]: entry:opn', ['6: there is no entry "opn"']),
  body(
    'upward',
    'Text.\n\n:::note\nAsk\nthe [boss](entry:boss).\n:::',
    [
      '10: "boss" is for superadmin, and this entry for user: the link would leak the other\'s title*',
    ],
    /without naming the entry/,
  ),
  body('upward to a heading', '[x](entry:boss#hidden)', ['6: "boss" is for superadmin*']),
  {
    name: 'upward in a translation only',
    files: { 'open/ko.md': markdown('글\n\n[x](entry:ask)') },
    finds: ['open/ko.md:8: "ask" is for user, and this entry for public*'],
  },
];

const found = (files: Texts): readonly string[] =>
  problemsOf(files).map(({ file, line, problem }) => `${file}:${line}: ${problem}`);

function fits(pattern: string, actual: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's').test(actual);
}

describe('sound content', () => {
  it('has no problems', () => {
    assert.deepEqual(found(SOUND), []);
  });
});

for (const [about, cases] of Object.entries({ FOLDERS, FACTS, TEXTS, LINKS })) {
  describe(`broken content: ${about.toLowerCase()}`, () => {
    for (const { name, files, finds, fix } of cases) {
      it(name, () => {
        const problems = problemsOf({ ...SOUND, ...files });
        const actual = found({ ...SOUND, ...files });
        const asExpected =
          actual.length === finds.length &&
          finds.every((pattern, index) => fits(pattern, actual[index] ?? ''));
        if (!asExpected) assert.deepEqual(actual, finds);
        for (const problem of problems) assert.match(problem.fix, fix ?? /\S/);
      });
    }
  });
}

describe('several broken things', () => {
  it('are found in one run, in the order of files and lines', () => {
    const files = {
      ...SOUND,
      'boss/entry.yaml': yaml({ audience: 'root', pages: '[nowhere]' }),
      'ask/en.md': markdown('<b>\n\n# A\n\n[x](entry:none)'),
      'stray.txt': '',
    };
    assert.deepEqual(
      found(files).map((line) => line.split(': ', 1)[0]),
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

describe('what is not broken', () => {
  it('a byte order mark and Windows line ends, which move no line number', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const files = (link: string): Texts => ({
      ...SOUND,
      'ask/entry.yaml': windows(yaml()),
      'ask/en.md': windows(markdown(`Text.\n\n- a\n- [x](${link})`)),
    });
    assert.deepEqual(found(files('entry:open')), []);
    assert.deepEqual(found(files('entry:none')), ['ask/en.md:9: there is no entry "none"']);
  });

  it('everything that an entry may say', () => {
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
      found({
        ...SOUND,
        'ask/entry.yaml': yaml({ pages, related: '[open]', more }),
        'ask/en.md': markdown(everything, '"404: not found"'),
        'ask/pt-BR.md': markdown('Texto.', '404').replace('title', 'source: 0123abcd\ntitle'),
      }),
      [],
    );
  });

  it('a review on a day that has begun somewhere', () => {
    const on = (day: string): Texts => ({
      ...SOUND,
      'ask/entry.yaml': yaml().replace('2026-01-02', day),
    });
    assert.deepEqual(found(on('2026-06-16')), []);
    assert.equal(found(on('2026-06-17')).length, 1);
  });
});
