import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import { match as matchCommand } from '../../tools/commands/match.js';
import { packs } from '../../tools/packs.js';
import { contentOf, markdown, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand, type Ran } from './run-command.js';

const ROOT = join(import.meta.dirname, '../..');
/** Bundled once, since compiling the CLI for each run takes a second. */
const CLI = join(ROOT, 'dist/test/backend-ai-help.js');
buildSync({
  entryPoints: [join(ROOT, 'tools/cli.ts')],
  outfile: CLI,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

/** Runs the CLI in a folder. */
function run(dir: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: dir,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Content that resembles the shipped entries. */
const CONTENT: Texts = {
  'cannot-log-in/entry.yaml': yaml({ audience: 'public', pages: '[login, usersettings]' }),
  'cannot-log-in/en.md': markdown('Text.', 'Cannot log in'),
  'page-layout-broken/entry.yaml': yaml({ audience: 'public', pages: 'everywhere' }),
  'page-layout-broken/en.md': markdown('Text.', 'Layout'),
  'session-list/entry.yaml': yaml({ pages: '[session]' }),
  'session-list/en.md': markdown('Text.', 'List'),
  'sftp/entry.yaml': yaml({ pages: '[session, { page: session, platform: app }]' }),
  'sftp/en.md': markdown('Text.', 'SFTP'),
  'apps/entry.yaml': yaml({
    audience: 'admin',
    pages: '[session, { page: session, scope: admin, weight: 2 }]',
  }),
  'apps/en.md': markdown('Text.', 'Apps'),
  'resources/entry.yaml': yaml({ audience: 'admin', pages: '[{ page: maintenance, weight: 2 }]' }),
  'resources/en.md': markdown('Text.', 'Resources'),
  'resources/ko.md': markdown('글.', '자원'),
  'images/entry.yaml': yaml({
    audience: 'superadmin',
    pages:
      '[{ page: environment, tab: registry, weight: 2 }, { page: environment, tab: image }, maintenance]',
  }),
  'images/en.md': markdown('Text.', 'Images'),
};

const inContent = <T>(does: (dir: string) => T | Promise<T>): Promise<T> =>
  inFolder((dir) => {
    write(join(dir, 'docs-content'), CONTENT);
    return does(dir);
  });

const match = (dir: string, ...args: readonly string[]): readonly string[] =>
  found(runCommand(matchCommand, ...args, '--json', '--content', join(dir, 'docs-content')));

function found({ status, stdout, stderr }: Ran): readonly string[] {
  assert.equal(status, 0, stderr);
  const entries = JSON.parse(stdout) as { id: string; score: number; reason: string }[];
  for (const one of entries) assert.deepEqual(Object.keys(one), ['id', 'score', 'reason']);
  return entries.map(({ id, reason }) => `${id}: ${reason}`);
}

describe('match', () => {
  it('match: lists the entries for the page and the role, best match first', () =>
    inContent((dir) => {
      const everywhere = 'page-layout-broken: everywhere';
      const maintenance = ['resources: page maintenance', everywhere];
      assert.deepEqual(match(dir, '--url', '/maintenance', '--role', 'admin'), maintenance);
      assert.deepEqual(match(dir, '--url', '/maintenance', '--role', 'superadmin'), [
        'resources: page maintenance',
        'images: page maintenance',
        everywhere,
      ]);
      assert.deepEqual(
        match(dir, '--url', '/admin/environment?tab=registry', '--role', 'superadmin'),
        ['images: page environment, tab registry', everywhere],
      );
      assert.deepEqual(match(dir, '--url', 'https://x.org/admin/session', '--role', 'admin'), [
        'apps: page session, scope admin',
        'session-list: page session',
        'sftp: page session',
        everywhere,
      ]);
    }));

  it('match: lists the same entries for all paths of a page', () =>
    inContent((dir) => {
      const paths = ['/job', '/session', '/project/admin/session', '/project/%EA%B0%80/session'];
      for (const url of paths) {
        assert.deepEqual(match(dir, '--url', url, '--role', 'user'), [
          'session-list: page session',
          'sftp: page session',
          'page-layout-broken: everywhere',
        ]);
      }
    }));

  it('match: lists the public entries of the login page for anonymous users on every path', () =>
    inContent((dir) => {
      for (const url of ['/', '/login', '/maintenance', '/%E0%A4%A', '']) {
        assert.deepEqual(match(dir, '--url', url, '--role', 'anonymous'), [
          'cannot-log-in: page login',
          'page-layout-broken: everywhere',
        ]);
      }
    }));

  it('match: prefers entries for the given platform', () =>
    inContent((dir) => {
      const [first] = match(dir, '--url', '/session', '--role', 'user', '--platform', 'app');
      assert.equal(first, 'sftp: page session, platform app');
    }));

  it('match: prints an aligned table without --json', () =>
    inContent((dir) => {
      const { stdout } = run(
        dir,
        'match',
        '--url',
        '/maintenance',
        '--role',
        'admin',
        '--lang',
        'ko',
      );
      assert.match(
        stdout,
        /^ +320 {2}resources {11}page maintenance {2}자원\n +100 {2}page-layout-broken {2}everywhere {8}Layout\n$/,
      );
    }));

  const invalid: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'an unknown role': [
      ['--url', '/', '--role', 'root'],
      /invalid --role "root".*anonymous, user, admin, superadmin/,
    ],
    'an audience as the role': [['--url', '/', '--role', 'public'], /invalid --role "public"/],
    'a missing role': [['--url', '/'], /missing --role.*anonymous/],
    'a missing url': [['--role', 'user'], /missing --url/],
    'an unknown platform': [
      ['--url', '/', '--role', 'user', '--platform', 'ios'],
      /invalid --platform "ios".*web, app/,
    ],
    'an unknown language': [
      ['--url', '/', '--role', 'user', '--lang', 'xx'],
      /invalid --lang "xx".*en, ko/,
    ],
    'an unknown option': [['--url', '/', '--rolle', 'user'], /--rolle/],
    'an option without a value': [['--url'], /--url/],
    'an extra argument': [['--url', '/', 'user'], /'user'/],
  };
  for (const [name, [args, message]] of Object.entries(invalid)) {
    it(`match: rejects ${name} with exit code 2 and one line`, () => {
      const { status, stdout, stderr } = runCommand(matchCommand, ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('match: exits with code 1 and the diagnostics for invalid content', () =>
    inContent((dir) => {
      write(dir, { 'docs-content/apps/en.md': 'no front matter' });
      const { status, stdout, stderr } = run(dir, 'match', '--url', '/', '--role', 'user');
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^docs-content\/apps\/en\.md:1: missing front matter\. Start /);
    }));
});

describe('match: shipped entries', () => {
  const SHIPPED = join(ROOT, 'docs-content');
  const SUPERADMINS = ['image-not-displayed-after-push'];
  const ids = (...args: readonly string[]): readonly string[] =>
    found(runCommand(matchCommand, ...args, '--content', SHIPPED, '--json')).map(
      (line) => line.split(':', 1)[0] ?? '',
    );

  it('match: ranks the shipped entries of a page first and lists none above the role', () => {
    const admin = ids('--url', '/maintenance', '--role', 'admin');
    assert.equal(admin[0], 'resources-do-not-match');
    const superadmin = ids('--url', '/maintenance', '--role', 'superadmin');
    for (const id of ['resources-do-not-match', ...SUPERADMINS]) assert.ok(superadmin.includes(id));
    for (const id of SUPERADMINS) assert.ok(!admin.includes(id));
    const registry = ids('--url', '/admin/environment?tab=registry', '--role', 'superadmin');
    assert.equal(registry[0], 'image-not-displayed-after-push');
  });

  it('match: lists the same shipped entries for all paths of the session page', () => {
    const [first = [], ...others] = [
      '/job',
      '/session',
      '/project/admin/session',
      '/project/%EA%B0%80/session',
    ].map((url) => ids('--url', url, '--role', 'user'));
    assert.ok(first.includes('session-list-not-displayed'));
    for (const other of others) assert.deepEqual(other, first);
  });

  it('match: lists cannot-log-in first for anonymous users on every path', () => {
    for (const url of ['/', '/maintenance', '/admin/environment?tab=registry']) {
      assert.equal(ids('--url', url, '--role', 'anonymous')[0], 'cannot-log-in');
    }
  });
});

describe('check', () => {
  it('check: prints the number of entries and languages of valid content', () =>
    inContent((dir) => {
      rmSync(join(dir, 'docs-content/resources/ko.md'));
      const fine = { status: 0, stdout: '7 entries, 1 language, no problems\n', stderr: '' };
      const never = ['--stale-after', '99999'];
      assert.deepEqual(run(dir, 'check', ...never), fine);
      assert.deepEqual(run(ROOT, 'check', ...never, '--content', join(dir, 'docs-content')), fine);
    }));

  it('check: prints warnings and fails on them only with --strict', () =>
    inContent((dir) => {
      const { status, stdout, stderr } = run(dir, 'check', '--stale-after', '99999');
      assert.deepEqual([status, stdout], [0, '7 entries, 2 languages, no problems, 7 warnings\n']);
      assert.match(
        stderr,
        /^docs-content\/apps\/ko\.md:1: warning: missing translation: .*\. Translate apps\/en\.md\n/,
      );
      assert.equal(run(dir, 'check', '--strict').status, 1);
    }));

  it('check: prints each problem with its file and line, and the number of problems', () =>
    inContent((dir) => {
      write(dir, {
        'docs-content/apps/en.md': markdown('<b>\n\n[x](entry:imges)'),
        'docs-content/apps/entry.yaml': yaml({ audience: 'admins', pages: '[session]' }),
      });
      const { status, stdout, stderr } = run(dir, 'check');
      assert.deepEqual([status, stdout], [1, '']);
      assert.deepEqual(stderr.split('\n'), [
        'docs-content/apps/en.md:6: raw HTML is not allowed: "<b>". Write it in markdown, or put it in `backticks` to show it as text',
        'docs-content/apps/en.md:8: unknown entry "imges". Did you mean "images"? Link to an entry by the name of its folder',
        'docs-content/apps/entry.yaml:1: invalid value for "audience": "admins". Did you mean "admin"? Use one of: public, user, admin, superadmin',
        '3 problems in 2 files',
        '',
      ]);
    }));

  it('check: reports a content folder that does not exist', () =>
    inFolder((dir) => {
      const { status, stderr } = run(dir, 'check', '--content', 'nowhere');
      assert.equal(status, 1);
      assert.match(stderr, /^nowhere:1: folder not found/);
    }));

  it('check: ignores hidden files and reports other unexpected files', () =>
    inContent((dir) => {
      write(dir, { 'docs-content/.DS_Store': 'x', 'docs-content/apps/.en.md.swp': 'x' });
      assert.equal(run(dir, 'check').status, 0);
      write(dir, { 'docs-content/apps/draft.txt': 'x' });
      assert.equal(run(dir, 'check').status, 1);
    }));
});

describe('build', () => {
  it('build: writes the packs and the manifest', () =>
    inContent((dir) => {
      const { status, stdout } = run(dir, 'build', '--out', 'out/packs');
      assert.deepEqual([status, stdout], [0, '82 files in out/packs\n']);
      const expected = packs(contentOf(CONTENT));
      assert.deepEqual(readdirSync(join(dir, 'out/packs')).sort(), [...expected.keys()].sort());
      for (const [name, code] of expected) {
        assert.equal(readFileSync(join(dir, 'out/packs', name), 'utf8'), code);
      }
    }));

  it('build: removes packs that are no longer part of the content, and no other files', () =>
    inContent((dir) => {
      const others = ['notes.js', 'en.boss.js', 'xx.user.js', 'en.user.map.js'];
      const stale = ['ko.user.js', 'de.admin.bodies.js'];
      write(dir, Object.fromEntries([...others, ...stale].map((name) => [`out/${name}`, 'x'])));
      rmSync(join(dir, 'docs-content/resources/ko.md'));
      assert.equal(run(dir, 'build', '--out', 'out').status, 0);
      const left = readdirSync(join(dir, 'out'));
      for (const name of others) assert.ok(left.includes(name), name);
      for (const name of stale) assert.ok(!left.includes(name), name);
      assert.ok(left.includes('en.user.js'));
    }));

  it('build: exits with code 2 without --out', () =>
    inContent((dir) => {
      assert.equal(run(dir, 'build').status, 2);
    }));

  it('build: writes nothing for invalid content', () =>
    inContent((dir) => {
      write(dir, { 'docs-content/apps/en.md': '' });
      assert.equal(run(dir, 'build', '--out', 'out').status, 1);
      assert.deepEqual(readdirSync(dir), ['docs-content']);
    }));
});

describe('backend-ai-help', () => {
  it('backend-ai-help: lists its commands with --help', () =>
    inFolder((dir) => {
      const { status, stdout } = run(dir, '--help');
      assert.equal(status, 0);
      for (const name of ['check', 'match', 'ask', 'build', 'new', 'stamp'])
        assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
      assert.match(run(dir, 'match', '--help').stdout, /--url URL --role ROLE/);
    }));

  it('backend-ai-help: exits with code 2 and its usage for a missing or unknown command', () =>
    inFolder((dir) => {
      for (const args of [['chek'], [], ['constructor'], ['import']]) {
        const { status, stdout, stderr } = run(dir, ...args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, /Usage: backend-ai-help/);
      }
    }));
});
