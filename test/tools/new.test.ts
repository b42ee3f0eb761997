import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIENCES } from '../../src/model/audience.js';
import { KINDS } from '../../src/model/entry.js';
import { MENU_KEYS } from '../../src/model/menu.js';
import { MOMENTS } from '../../src/model/moment.js';
import { create } from '../../tools/commands/new.js';
import { compileFolders } from '../../tools/content/compile.js';
import { scaffold } from '../../tools/commands/scaffold.js';
import { compileTexts, contentOf, markdown, NOW, yaml } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

describe('scaffold', () => {
  it('scaffold: compiles with every audience, kind, moment and page', () => {
    const pages = fc.uniqueArray(fc.constantFrom(...MENU_KEYS.filter((key) => key !== 'help')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...AUDIENCES),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...MOMENTS),
        fc.oneof(pages, fc.constant(['everywhere'])),
        (audience, kind, moment, where) => {
          const files = scaffold({ audience, kind, moment, pages: where, today: NOW });
          const texts = Object.fromEntries([...files].map(([name, text]) => [`a/${name}`, text]));
          const [article] = contentOf(texts);
          assert.ok(article);
          assert.equal(article.metadata.audience, audience);
          assert.equal(article.metadata.kind, kind);
          assert.equal(article.metadata.moment, moment);
          assert.equal(article.metadata.reviewed, '2026-06-15');
          const named = article.metadata.pages;
          assert.deepEqual(named === 'everywhere' ? [named] : named.map(({ page }) => page), where);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('scaffold: has headings with ids that translations share', () => {
    const files = scaffold({
      audience: 'user',
      kind: 'problem',
      moment: 'data',
      pages: ['data'],
      today: NOW,
    });
    const compiled = compileTexts({
      'a/entry.yaml': files.get('entry.yaml') ?? '',
      'a/en.md': files.get('en.md') ?? '',
    });
    assert.ok(compiled.ok);
    const ids = compiled.content[0]?.english.headings.map(({ id }) => id);
    assert.deepEqual(ids, ['steps', 'else']);
  });
});

describe('new', () => {
  const SOME = { 'old/entry.yaml': yaml(), 'old/en.md': markdown('Text.') };

  it('new: creates an entry that compiles and prints the next steps', () =>
    inFolder((dir) => {
      write(dir, SOME);
      const { status, stdout, stderr } = runCommand(create, 'my-entry', '--content', dir);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /my-entry\/en\.md\n\nNext:\n {2}1\. In entry\.yaml/);
      assert.deepEqual(readdirSync(join(dir, 'my-entry')).sort(), ['en.md', 'entry.yaml']);
      assert.ok(compileFolders([dir]).ok);
      assert.match(
        readFileSync(join(dir, 'my-entry/entry.yaml'), 'utf8'),
        /^audience: user .*\nkind: problem .*\nmoment: general .*\npages: \[session\]\n/,
      );
    }));

  it('new: creates an entry with the given audience, kind and pages', () =>
    inFolder((dir) => {
      const options = [
        '--audience',
        'admin',
        '--kind',
        'guide',
        '--page',
        'data',
        '--page',
        'users',
      ];
      assert.equal(runCommand(create, 'x', ...options, '--content', dir).status, 0);
      const compiled = compileFolders([dir]);
      assert.ok(compiled.ok);
      const metadata = compiled.content[0]?.metadata;
      assert.deepEqual([metadata?.audience, metadata?.kind], ['admin', 'guide']);
      assert.deepEqual(metadata?.pages, [
        { page: 'data', weight: 1 },
        { page: 'users', weight: 1 },
      ]);
    }));

  const invalid: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'an id that exists': [['old'], /old already exists\. Use another id/],
    'a missing id': [[], /expected one ID/],
    'two ids': [['a', 'b'], /expected one ID/],
    'an unknown audience': [['a', '--audience', 'admn'], /invalid --audience "admn".*public, user/],
    'an unknown kind': [['a', '--kind', 'faq'], /invalid --kind "faq".*problem, question, guide/],
    'an unknown page': [['a', '--page', 'job'], /unknown page "job"\. Did you mean "session"\?/],
    'the page of the drawer': [['a', '--page', 'help'], /unknown page "help"/],
    'an unknown option': [['a', '--title', 'x'], /--title/],
    ...Object.fromEntries(
      ['My_Entry', 'a b', '../up', 'a--b', '-a', 'ä', '', '.', 'a/b'].map((id) => [
        `the id "${id}"`,
        // After `--`, since one id looks like an option.
        [['--', id], /invalid id .*\. Use lower-case letters/] as const,
      ]),
    ),
  };
  for (const [name, [args, message]] of Object.entries(invalid)) {
    it(`new: rejects ${name} in one line and writes nothing`, () =>
      inFolder((dir) => {
        write(dir, SOME);
        const { status, stdout, stderr } = runCommand(create, '--content', dir, ...args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
        assert.equal(stderr.trim().split('\n').length, 1);
        assert.deepEqual(readdirSync(dir), ['old']);
      }));
  }

  it('new: rejects a content folder that does not exist', () => {
    assert.equal(runCommand(create, 'a', '--content', '/no/such/folder').status, 2);
  });
});
