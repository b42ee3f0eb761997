import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileFolders } from '../../tools/content/compile.js';
import { importManual } from '../../tools/maintainers/import-manual/import-manual.js';
import { sectionsOf } from '../../tools/maintainers/import-manual/manual-page.js';
import { audienceOf } from '../../tools/maintainers/import-manual/section-audience.js';
import { markdown, yaml, type Texts } from '../tools/content.js';
import { inFolder, write } from '../tools/folders.js';
import { runCommand } from '../tools/run-command.js';

const FIXTURES = join(import.meta.dirname, 'fixtures/import');

/** Three entries that resemble sections of the fixtures more or less. */
const CONTENT: Texts = {
  'install-apt-packages/entry.yaml': yaml(),
  'install-apt-packages/en.md': markdown(
    'Nobody has `sudo` or the `root` account in a session, so `apt` and `yum` cannot install packages. Ask an admin to allow `sudo`, or install packages with Homebrew in an automount folder.\n\n```shell\nbrew install hello\n```',
    'Install packages with apt',
  ),
  'session-list/entry.yaml': yaml(),
  'session-list/en.md': markdown(
    'The list of sessions can be empty or old after a network failure. Reload the page in the browser.',
    'Session list is empty',
  ),
  'session-list/ko.md': markdown(
    '네트워크가 불안하면 세션 목록이 비어 있거나 예전 상태로 보입니다. 브라우저에서 새로고침하세요.',
    '세션 목록이 비어 있음',
  ),
  'resources/entry.yaml': yaml({ audience: 'admin' }),
  'resources/en.md': markdown(
    'Open the Maintenance page and recalculate the usage. Quotas of stopped containers stay occupied until then.',
    'Occupied resources are wrong',
  ),
};

const inContent = <T>(does: (dir: string) => T | Promise<T>): Promise<T> =>
  inFolder((dir) => {
    write(dir, CONTENT);
    return does(dir);
  });

const importFixture = (name: string, dir: string, ...options: readonly string[]) => {
  const lang = name.split('.')[1] ?? '';
  const ran = runCommand(
    importManual,
    ...[join(FIXTURES, name), '--lang', lang, '--content', dir, ...options],
  );
  assert.deepEqual([ran.status, ran.stderr], [0, '']);
  return ran.stdout;
};

describe('maintain:import', () => {
  it('maintain:import: reports known, doubtful and new sections and counts them', () =>
    inContent((dir) => {
      const report = importFixture('old-shape.en.txt', dir);
      assert.match(
        report,
        /^1\. known: The list of sessions shows nothing \(line 5, user\)\n {3}entry: session-list, for user, score 0\.\d\d\n/,
      );
      assert.match(
        report,
        /\n5\. doubtful: Jupyter .*\(line 40, user\)\n {3}closest entry: install-apt-packages, for user, score 0\.[12]\d; check by hand\n/,
      );
      assert.match(
        report,
        /\n10\. new: A pushed image is not displayed \(line 73, superadmin\)\n\n10 sections: 4 known, 1 doubtful, 5 new\n$/,
      );
    }));

  it('maintain:import: lists the code and the sentences that the entry lacks', () =>
    inContent((dir) => {
      const [pip = ''] = /4\. known: [^]*?\n\n/.exec(importFixture('old-shape.en.txt', dir)) ?? [];
      assert.match(pip, /\n {3}not in the entry: pip install requests\n/);
      assert.match(pip, /\n {3}not in the entry: An automount folder named \.local retains those/);
      assert.doesNotMatch(importFixture('old-shape.en.txt', dir), /not in the entry: apt/);
    }));

  it('maintain:import: finds an entry by an anchor that is its id', () =>
    inContent((dir) => {
      assert.match(
        importFixture('new-shape.en.txt', dir),
        /^1\. known: About system software \(line 11, user\)\n {3}entry: install-apt-packages, for user, score 0\.2\d\n/,
      );
    }));

  it('maintain:import: compares a translated page with translated entries', () =>
    inContent((dir) => {
      assert.match(
        importFixture('new-shape.ko.txt', dir),
        /^1\. known: .*\n {3}entry: session-list, [^]*\n4 sections: 1 known, 0 doubtful, 3 new\n$/,
      );
    }));

  it('maintain:import: --write creates an entry that compiles for each new section', () =>
    inContent((dir) => {
      const report = importFixture('new-shape.en.txt', dir, '--write');
      assert.match(report, /\n {3}written: .*fan-noise\n/);
      const added = readdirSync(dir).filter((id) => !(`${id}/en.md` in CONTENT));
      assert.deepEqual(added, ['coffee', 'fan-noise']);
      for (const [path, text] of Object.entries(CONTENT)) {
        assert.equal(readFileSync(join(dir, path), 'utf8'), text);
      }
      const compiled = compileFolders([dir]);
      assert.ok(compiled.ok, JSON.stringify(compiled));
      assert.deepEqual(
        compiled.content.map(({ id, metadata }) => [id, metadata.audience]).slice(0, 2),
        [
          ['coffee', 'superadmin'],
          ['fan-noise', 'user'],
        ],
      );
      const fan = readFileSync(join(dir, 'fan-noise/en.md'), 'utf8');
      assert.match(
        fan,
        /\n~{8}text\n### The fan in the corner is loud\n\n[^]*#### And in winter\?/,
      );
      assert.match(
        readFileSync(join(dir, 'fan-noise/entry.yaml'), 'utf8'),
        /\n {2}- "new-shape\.en\.txt, line 31: The fan in the corner is loud"\n/,
      );
      assert.match(importFixture('new-shape.en.txt', dir), /\n3 sections: 3 known, /);
    }));

  it('maintain:import: --write names an entry by its title or its line, with a number if taken', () =>
    inFolder((dir) => {
      const page = join(dir, 'page.md');
      const content = join(dir, 'content');
      write(dir, { 'page.md': '### Über uns?\n\nEins.\n\n### 글\n\n다섯.\n' });
      write(content, { 'uber-uns/entry.yaml': yaml(), 'uber-uns/en.md': markdown('Text.') });
      runCommand(importManual, page, '--lang', 'en', '--write', '--content', content);
      assert.deepEqual(readdirSync(content), ['imported-line-5', 'uber-uns', 'uber-uns-2']);
    }));

  const invalid: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'a missing file': [['/no-such.md', '--lang', 'en'], /\/no-such\.md not found/],
    'a page without sections': [
      [import.meta.filename, '--lang', 'en'],
      /no sections: no headings with "###"/,
    ],
    'no argument': [['--lang', 'en'], /expected one FILE/],
    'two files': [['a', 'b', '--lang', 'en'], /expected one FILE/],
    'a missing language': [['a'], /missing --lang; use one of: en, ko, ja, th/],
    'another language': [['a', '--lang', 'de'], /invalid --lang "de"/],
    'a content folder that does not exist': [
      ['a', '--lang', 'en', '--write', '--content', '/no/such/folder'],
      /folder \/no\/such\/folder not found/,
    ],
  };
  for (const [name, [args, message]] of Object.entries(invalid)) {
    it(`maintain:import: rejects ${name} in one line`, () => {
      const { status, stdout, stderr } = runCommand(importManual, ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }
});

describe('sections of the manual', () => {
  const inShort = (name: string): readonly string[] =>
    sectionsOf(readFileSync(join(FIXTURES, name), 'utf8')).map((section) =>
      [section.line, audienceOf(section), ...section.anchors].join(' '),
    );
  const pages: Readonly<Record<string, readonly string[]>> = {
    'old-shape.en.txt': [
      ...['5 user', '13 user', '19 user', '28 user', '40 user', '45 user', '49 user'],
      ...['60 admin', '64 admin', '73 superadmin'],
    ],
    'new-shape.en.txt': [
      '11 user install_apt_packages',
      '31 user fan-noise noise',
      '47 superadmin coffee',
    ],
    'new-shape.ko.txt': ['5 user', '12 user install-pip-packages', '22 user', '28 superadmin'],
    'new-shape.ja.txt': ['5 user', '12 user sftp_disconnection', '20 user', '26 superadmin'],
    'new-shape.th.txt': ['5 user', '11 user jupyter-does-not-launch', '16 user', '22 superadmin'],
  };
  for (const [name, sections] of Object.entries(pages)) {
    it(`maintain:import: finds line, audience and anchors of each section in ${name}`, () => {
      assert.deepEqual(inShort(name), sections);
    });
  }

  it('maintain:import: ignores headings in code blocks', () => {
    const titles = sectionsOf('### A\n```\n### B\n```\n### C ###').map(({ title }) => title);
    assert.deepEqual(titles, ['A', 'C']);
  });
});

describe('audience of a section', () => {
  const guess = (part: string, text = 'Text.'): string | undefined =>
    audienceOf({ title: '', line: 1, anchors: [], part, markdown: text });

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
    it(`maintain:import: the audience of a section below "${part}" is ${audience ?? 'unknown'}`, () =>
      assert.equal(guess(part), audience));
  }

  const sentences: Readonly<Record<string, 'user' | 'superadmin'>> = {
    '   Only superadmins may do this.': 'superadmin',
    'First.\n\n> This is available\n> to superadmins only.': 'superadmin',
    ':::tip[Note]\nFirst. Only for superadmins.\n:::': 'superadmin',
    'Ask a superadmin.': 'user',
    'Only admins do this. Ask a superadmin.': 'user',
    'Not only superadmins can do this.': 'user',
    '슈퍼관리자만 사용할 수 있습니다.': 'superadmin',
    '슈퍼관리자뿐만 아니라 모두 사용할 수 있습니다.': 'user',
    'スーパー管理者のみが利用できます。': 'superadmin',
    เฉพาะผู้ดูแลระบบสูงสุด: 'superadmin',
  };
  for (const [text, audience] of Object.entries(sentences)) {
    it(`maintain:import: the audience of a section with "${text}" is ${audience}`, () => {
      assert.equal(guess('User guide', text), audience);
    });
  }
});
