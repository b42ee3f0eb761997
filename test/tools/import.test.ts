import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importPage } from '../../tools/commands/import.js';
import { compileFolder } from '../../tools/content/compile.js';
import { draftOf } from '../../tools/import/draft.js';
import { sectionsOf } from '../../tools/import/page.js';
import { pageOf } from '../../tools/import/read-page.js';
import { audienceOf } from '../../tools/import/section-audience.js';
import { compileTexts, markdown, yaml } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

const CONTENT = join(import.meta.dirname, '../../docs-content');
const FIXTURES = join(import.meta.dirname, 'fixtures/import');

interface Reported {
  readonly title: string;
  readonly line: number;
  readonly anchors: readonly string[];
  readonly audience: string | null;
  readonly entry: { readonly id: string; readonly audience: string; readonly by: string } | null;
  readonly nearest: { readonly id: string } | null;
  readonly added: Readonly<Record<string, readonly string[]>> | null;
  readonly missing: Readonly<Record<string, readonly string[]>> | null;
  readonly draft: string | null;
}

/** What import reports of one of our fixtures, held against the product's content. */
function reported(name: string, ...options: readonly string[]): readonly Reported[] {
  const [, lang = ''] = name.split('.');
  const args = [join(FIXTURES, name), '--lang', lang, '--json', '--content', CONTENT, ...options];
  const { status, stdout, stderr } = runCommand(importPage, ...args);
  assert.deepEqual([status, stderr], [0, '']);
  return JSON.parse(stdout) as Reported[];
}

const inShort = ({ audience, entry }: Reported): string =>
  `${audience}: ${entry === null ? 'none' : `${entry.id} (${entry.audience}) by ${entry.by}`}`;

describe('a page in the older shape', () => {
  const sections = reported('old-shape.en.txt');

  it('has ten sections: seven for users, two for admins, one for superadmins', () => {
    assert.deepEqual(sections.map(inShort), [
      'user: session-list-not-displayed (user) by text',
      'user: cannot-log-in (public) by text',
      'user: install-apt-packages (user) by text',
      'user: install-pip-packages (user) by text',
      'user: jupyter-does-not-launch (user) by text',
      'user: page-layout-broken (public) by text',
      'user: sftp-disconnection (user) by text',
      'admin: users-cannot-launch-apps (admin) by text',
      'admin: resources-do-not-match (admin) by text',
      'superadmin: image-not-displayed-after-push (superadmin) by text',
    ]);
  });

  it('has code between two backticks, closed or not, and links that are none', () => {
    const [, , apt, pip, , , sftp] = sections;
    assert.deepEqual(apt?.added?.['links'], ['#brew-in-automount']);
    assert.deepEqual(pip?.added?.['links'], ['#pip-in-automount']);
    assert.deepEqual(pip.added['code'], ['pip install requests']);
    assert.deepEqual(sftp?.added?.['code'], ['sftp -P 9922 work@127.0.0.1']);
  });

  it('names controls in capitals, which the entry knows in its own spelling', () => {
    for (const { added } of sections) assert.deepEqual(added?.['labels'], []);
  });

  it('is summed up for people', () => {
    const { stdout } = runCommand(
      importPage,
      ...[join(FIXTURES, 'old-shape.en.txt'), '--lang', 'en', '--content', CONTENT],
    );
    assert.match(
      stdout,
      /^1\. The list of sessions shows nothing \(line 5\)\n {3}audience: user\n/,
    );
    assert.match(stdout, /entry: cannot-log-in, for public \(alike 0\.\d+\)/);
    assert.match(
      stdout,
      /\n10 sections: 7 user, 2 admin, 1 superadmin; 10 with an entry, 0 without\n$/,
    );
  });
});

describe('a page in the newer shape', () => {
  it('has anchors, notes with titles, relative links and pictures', () => {
    const [apt, fan, coffee] = reported('new-shape.en.txt');
    assert.ok(apt && fan && coffee);
    assert.equal(inShort(apt), 'user: install-apt-packages (user) by anchor');
    assert.deepEqual(apt.added, {
      links: ['manual:mount_vfolder#using-homebrew', 'https://brew.sh/'],
      code: ['### Not a heading', 'brew install ripgrep'],
      labels: [],
      images: ['../images/brew_in_terminal.png'],
      sentences: [
        "Read the part on Homebrew and Homebrew's own site.",
        'Then ask the person who runs the cluster for a tailored container template with compilers preloaded.',
      ],
    });
    assert.ok(apt.missing?.['code']?.includes('brew install hello'));
    assert.equal(inShort(fan), 'user: none');
    assert.deepEqual(fan.anchors, ['fan-noise', 'noise']);
    assert.equal(inShort(coffee), 'superadmin: none');
    assert.deepEqual(coffee.anchors, ['coffee']);
    assert.equal(coffee.line, 47);
  });

  const expected: Readonly<Record<string, readonly string[]>> = {
    ko: [
      'user: session-list-not-displayed (user) by text',
      'user: install-pip-packages (user) by anchor',
      'user: none',
      'superadmin: image-not-displayed-after-push (superadmin) by text',
    ],
    ja: [
      'user: session-list-not-displayed (user) by text',
      'user: sftp-disconnection (user) by anchor',
      'user: none',
      'superadmin: image-not-displayed-after-push (superadmin) by text',
    ],
    th: [
      'user: session-list-not-displayed (user) by text',
      'user: jupyter-does-not-launch (user) by anchor',
      'user: none',
      'superadmin: image-not-displayed-after-push (superadmin) by text',
    ],
  };
  for (const [lang, sections] of Object.entries(expected)) {
    it(`is read in ${lang}`, () => {
      assert.deepEqual(reported(`new-shape.${lang}.txt`).map(inShort), sections);
    });
  }
});

describe('the audience of a section', () => {
  const of = (part: string, text = 'Text.', partText = ''): string | undefined =>
    audienceOf({ title: '', line: 1, anchors: [], part, partText, markdown: text });

  const parts: Readonly<Record<string, string | undefined>> = {
    'User troubleshooting guide': 'user',
    'For administrators': 'admin',
    'Superadmin guide': 'superadmin',
    'Super-admins': 'superadmin',
    '사용자 문제 해결': 'user',
    '관리자 문제 해결': 'admin',
    '슈퍼관리자 문제 해결': 'superadmin',
    ユーザーガイド: 'user',
    管理者ガイド: 'admin',
    スーパー管理者ガイド: 'superadmin',
    สำหรับผู้ใช้: 'user',
    สำหรับผู้ดูแลระบบ: 'admin',
    'Anything else': undefined,
    '': undefined,
  };
  for (const [part, audience] of Object.entries(parts)) {
    it(`under "${part}" is ${audience ?? 'not known'}`, () => assert.equal(of(part), audience));
  }

  const notes: Readonly<Record<string, boolean>> = {
    '   Only superadmins may do this.': true,
    '    This is available to superadmins only.': true,
    'First.\n\n> For superadmins only.': true,
    ':::tip[Note]\nFirst. Only for superadmins.\n:::': true,
    ':::note\nOnly for superadmins.': true,
    'First. Only superadmins may do this. Last.': false,
    'Ask a superadmin.': false,
    'Not only superadmins can do this.': false,
    '```text\nsuperadmins only\n```': false,
    '슈퍼관리자만 사용할 수 있습니다.': true,
    '슈퍼관리자뿐만 아니라 모두 사용할 수 있습니다.': false,
    'スーパー管理者のみが利用できます。': true,
    เฉพาะผู้ดูแลระบบสูงสุด: true,
  };
  for (const [note, isNote] of Object.entries(notes)) {
    it(`is ${isNote ? '' : 'not '}superadmin by "${note}"`, () => {
      assert.equal(of('User guide', note), isNote ? 'superadmin' : 'user');
    });
  }

  it('is told for all of a part by what stands below its heading', () => {
    assert.equal(of('Admin guide', 'Text.', 'For superadmins only.'), 'superadmin');
  });
});

describe('a page', () => {
  it('is taken apart, whatever stands in it', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        for (const section of sectionsOf(text)) {
          assert.match(text.split('\n')[section.line - 1] ?? '', /^ {0,3}###[ \t]/);
        }
      }),
    );
  });

  it('has no headings in code, unless nothing ends the code', () => {
    const titles = (text: string) => sectionsOf(text).map(({ title }) => title);
    assert.deepEqual(titles('### A\n```\n### B\n```\n### C'), ['A', 'C']);
    assert.deepEqual(titles('### A\n```\n### B'), ['A', 'B']);
    assert.deepEqual(titles('~~~\n### A\n```\n~~~\n### B ###'), ['B']);
    assert.deepEqual(titles('#### A\n###B\n    ### C\n### '), ['']);
  });
});

describe('what is no page', () => {
  const page = (body: string): string => `## User guide\n\n### Title\n\n${body}\n`;
  const ENGLISH = page('The list of sessions may be empty when the network is slow, so reload it.');
  const KOREAN = page(
    '네트워크가 느리면 세션 목록이 비어 있을 수 있으니 새로고침하세요. '.repeat(2),
  );
  const JAPANESE = page('ネットワークが遅いと一覧が空になることがあります。'.repeat(3));
  const THAI = page('เมื่อเครือข่ายช้า รายการเซสชันอาจว่าง ให้รีเฟรชหน้า'.repeat(2));

  const cases: Readonly<Record<string, readonly [string | Uint8Array, string, RegExp]>> = {
    'an empty file': ['', 'en', /no headings of the third level/],
    'a text without headings': ['Only text.\n'.repeat(50), 'en', /no headings of the third level/],
    'a page without sections': ['# A\n\n## B\n\nText.', 'en', /no headings of the third level/],
    'a picture': [
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
      'en',
      /not a text in UTF-8/,
    ],
    'another encoding': [Buffer.from(ENGLISH, 'utf16le'), 'en', /not a text in UTF-8/],
    'half a letter': [Buffer.from(KOREAN).subarray(0, -4), 'ko', /not a text in UTF-8/],
    '10 MB': [
      `${ENGLISH}${'x'.repeat(10 * 1024 * 1024)}`,
      'en',
      /has 11 MB; a page has at most 5 MB/,
    ],
    'a thousand sections': [
      '### A\n'.repeat(1000),
      'en',
      /1000 sections is no troubleshooting page/,
    ],
    'a section without end': [
      `${ENGLISH}${'word '.repeat(20_000)}`,
      'en',
      /the section in line 3 is longer than/,
    ],
    'Thai for Korean': [THAI, 'ko', /looks like Thai, not like Korean/],
    'Korean for Japanese': [KOREAN, 'ja', /looks like Korean, not like Japanese/],
    'Japanese for Thai': [JAPANESE, 'th', /looks like Japanese, not like Thai/],
    'English for Thai': [ENGLISH, 'th', /looks like English, not like Thai/],
    'Korean for English': [KOREAN, 'en', /looks like Korean, not like English/],
    'Russian for English': [
      page('Список сессий может быть пуст, если сеть медленная.'),
      'en',
      /some other language/,
    ],
  };
  for (const [name, [text, lang, message]] of Object.entries(cases)) {
    it(`is ${name}, in one error`, () =>
      inFolder((dir) => {
        writeFileSync(join(dir, 'page.md'), text);
        refused(message, join(dir, 'page.md'), '--lang', lang);
      }));
  }

  const refused = (message: RegExp, ...args: readonly string[]): void => {
    const { status, stdout, stderr } = runCommand(importPage, ...args, '--content', CONTENT);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  };

  it('is a file that is not there, a folder, or none', () => {
    refused(/no-such\.md: there is no such file/, '/no-such.md', '--lang', 'en');
    refused(/this is a folder/, FIXTURES, '--lang', 'en');
    refused(/import needs one FILE/, '--lang', 'en');
    refused(/import needs one FILE/, 'a', 'b', '--lang', 'en');
    refused(/needs --lang, one of: en, ko, ja, th/, 'a');
    refused(/needs --lang, one of/, 'a', '--lang', 'de');
  });

  it('is not a page that is half English, or too short to tell', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const half = `${THAI}${'An English paragraph. '.repeat(10)}`;
    assert.ok('sections' in pageOf(bytes(half), 'th'));
    assert.ok('sections' in pageOf(bytes('### 가\n'), 'ja'));
  });
});

/** Pieces of pages, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\n\n', ' ', '# ', '## ', '### ', '#### ', '##### ', '###### '),
      fc.constantFrom(
        ':::note',
        ':::info[Title]',
        ':::danger "x"',
        ':::',
        '::::',
        '```',
        '``',
        '~~~',
      ),
      fc.constantFrom(
        '- ',
        '1. ',
        '- [x] ',
        '> ',
        '    ',
        '| a | b |\n|---|---|\n',
        '---\n',
        '**',
        '`',
      ),
      fc.constantFrom(
        '<a id="x"></a>',
        '<br/>',
        '<b>',
        '<!-- ',
        '-->',
        '<x',
        '<https://x.org>',
        '&lt;',
      ),
      fc.constantFrom(
        '[a](../login/login.md#b)',
        '![a](b.png)',
        '[a](',
        '[a][b]',
        '[b]: http://x',
        '[a<b>](#a b>)',
      ),
      fc.constantFrom('{#x}', 'text', '글', 'Text. More.', 'https://x.org', '\\', '{#'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('a draft', () => {
  const options = { lang: 'en', page: 'page.md', taken: new Set<string>() } as const;

  it('compiles, whatever the section says', () => {
    const lang = fc.constantFrom('en', 'ko');
    const audience = fc.constantFrom('user', 'superadmin', undefined);
    fc.assert(
      fc.property(scraps, scraps, lang, audience, (title, text, language, who) => {
        const section = {
          ...{ title: title.replace(/\s+/g, ' ').trim(), line: 3, anchors: [] },
          ...{ part: undefined, partText: '', markdown: text.trim() },
        };
        const { id, files } = draftOf(section, { ...options, lang: language, audience: who });
        const texts = Object.fromEntries([...files].map(([name, file]) => [`${id}/${name}`, file]));
        const compiled = compileTexts(texts);
        assert.ok(compiled.ok, JSON.stringify({ compiled, texts }, null, 1));
        assert.equal(compiled.content[0]?.facts.audience, who ?? 'superadmin');
      }),
      { numRuns: 300 },
    );
  });

  const drafts = (name: string) =>
    inFolder((dir) => {
      const content = join(dir, 'docs-content');
      const kept = { 'other/entry.yaml': yaml(), 'other/en.md': markdown('Nothing of the kind.') };
      write(content, kept);
      const [, lang = ''] = name.split('.');
      const args = [
        join(FIXTURES, name),
        '--lang',
        lang,
        '--write',
        '--json',
        '--content',
        content,
      ];
      const first = runCommand(importPage, ...args);
      assert.deepEqual([first.status, first.stderr], [0, '']);
      const compiled = compileFolder(content);
      assert.ok(compiled.ok, JSON.stringify(compiled));
      const files = new Map(
        readdirSync(content).flatMap((id) =>
          readdirSync(join(content, id)).map((file) => [
            `${id}/${file}`,
            readFileSync(join(content, id, file), 'utf8'),
          ]),
        ),
      );
      const again = runCommand(importPage, ...args);
      return { files, again: JSON.parse(again.stdout) as Reported[] };
    });

  it('is written for sections that no entry is about, and nothing else is touched', async () => {
    const { files, again } = await drafts('new-shape.en.txt');
    assert.deepEqual(
      [...files.keys()],
      ['coffee', 'fan-noise', 'install-apt-packages', 'other'].flatMap((id) => [
        `${id}/en.md`,
        `${id}/entry.yaml`,
      ]),
    );
    assert.equal(files.get('other/entry.yaml'), yaml());
    assert.deepEqual(
      again.map(({ entry, draft }) => [entry?.id, draft]),
      [
        ['install-apt-packages', null],
        ['fan-noise', null],
        ['coffee', null],
      ],
      'what was drafted is found the next time',
    );
  });

  it('takes no id twice', () => {
    const [section] = sectionsOf('### Über uns: __proto__?');
    assert.ok(section);
    const taken = new Set(['uber-uns-proto', 'uber-uns-proto-2']);
    const draft = draftOf(section, { ...options, taken, audience: 'user' });
    assert.equal(draft.id, 'uber-uns-proto-3');
  });

  it('has the form that entries have', () => {
    const [, fan] = sectionsOf(readFileSync(join(FIXTURES, 'new-shape.en.txt'), 'utf8'));
    assert.ok(fan);
    const { id, files } = draftOf(fan, { ...options, audience: 'user' });
    assert.equal(id, 'fan-noise');
    assert.match(files.get('entry.yaml') ?? '', /^audience: user\n[^]*page\.md, line 31: The fan/);
    assert.equal(
      files.get('en.md')?.replace(/^---[^]*?---\n/, ''),
      `
:::note
Fans

Fans turn faster in summer.

:::

Open a window. See cooling, the shop,
[login](manual:login) and [the standard](https://example.org/noise).

## And in winter? {#part-1}

- Close the  window  again, as in \`<window>\`.
- Look at (TODO: say in words: a window).
`,
    );
  });

  it('in another language has an English text that says it is to be translated', async () => {
    const { files } = await drafts('new-shape.ko.txt');
    const id = [...files.keys()]
      .find((path) => path.startsWith('imported-line-22/'))
      ?.split('/')[0];
    assert.match(files.get(`${id}/ko.md`) ?? '', /title: 키보드 배열을 바꾸고 싶어요\n/);
    assert.match(files.get(`${id}/en.md`) ?? '', /title: "TODO: translate ko\.md"\n/);
  });

  it('is refused where there is no content to write to', () => {
    const args = [join(FIXTURES, 'new-shape.en.txt'), '--lang', 'en', '--write'];
    assert.equal(runCommand(importPage, ...args, '--content', '/no/such/folder').status, 2);
  });
});
