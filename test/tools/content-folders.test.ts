import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { build } from '../../tools/commands/build.js';
import { compileFolders } from '../../tools/content/compile.js';
import { helpContent, SHIPPED_CONTENT } from '../../tools/rollup-plugin.js';
import { markdown, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { mainModule } from './main-module.js';
import { runCommand } from './run-command.js';

const anchor = (name: string, labelKey: string): string =>
  `${name}:\n  page: session\n  audience: user\n  labelKey: ${labelKey}\n  locators:\n    - selector: '#x'\n`;

const BASE: Texts = {
  'anchors.yaml': anchor('first', 'base.First') + anchor('second', 'base.Second'),
  'shared/entry.yaml': yaml({ audience: 'admin' }),
  'shared/en.md': markdown('Base text.', 'Base title'),
  'shared/ko.md': markdown('한국어.', 'Base translation'),
  'base-only/entry.yaml': yaml({ related: '[shared]', audience: 'admin' }),
  'base-only/en.md': markdown('[First](show:first) [Second](show:second)'),
};

const OWN: Texts = {
  'anchors.yaml': anchor('second', 'own.Second'),
  'shared/entry.yaml': yaml({ audience: 'admin' }),
  'shared/en.md': markdown('Own text.', 'Own title'),
  'own-only/entry.yaml': yaml({ audience: 'admin', related: '[base-only]' }),
  'own-only/en.md': markdown('Text.', 'Own entry'),
};

/** Calls a function with two folders. */
const inFolders = (
  base: Texts,
  own: Texts,
  does: (dirs: [string, string], dir: string) => void | Promise<void>,
): Promise<void> =>
  inFolder((dir) => {
    const dirs: [string, string] = [join(dir, 'base'), join(dir, 'own')];
    write(dirs[0], base);
    write(dirs[1], own);
    return does(dirs, dir);
  });

describe('content folders', () => {
  it('content folders: an entry of a later folder replaces the whole entry of an earlier one', () =>
    inFolders(BASE, OWN, (dirs) => {
      const compiled = compileFolders(dirs);
      assert.ok(compiled.ok, JSON.stringify(compiled));
      const titles = compiled.content.map(({ id, english, texts }) => [
        id,
        english.title,
        [...texts.keys()].join(),
      ]);
      assert.deepEqual(titles, [
        ['base-only', 'A title', 'en'],
        ['own-only', 'Own entry', 'en'],
        ['shared', 'Own title', 'en'],
      ]);
    }));

  it('content folders: an anchor of a later folder replaces the anchor of the same name', () =>
    inFolders(BASE, OWN, (dirs) => {
      const compiled = compileFolders(dirs);
      assert.ok(compiled.ok);
      const labels = compiled.content[0]?.anchors.map(({ labelKey }) => labelKey);
      assert.deepEqual(labels, ['base.First', 'own.Second']);
    }));

  it('content folders: an entry links to an entry of another folder only if its readers can read that entry', () =>
    inFolders(BASE, { ...OWN, 'own-only/entry.yaml': yaml({ related: '[base-only]' }) }, (dirs) => {
      const compiled = compileFolders(dirs);
      assert.ok(!compiled.ok);
      assert.deepEqual(
        compiled.diagnostics.map(({ dir, file }) => join(dir, file)),
        [join(dirs[1], 'own-only/entry.yaml')],
      );
    }));

  it('content folders: build reports each problem with its folder', () =>
    inFolders(BASE, { ...OWN, 'own-only/en.md': '<b>' }, (dirs, dir) => {
      const [base, own] = dirs;
      const { status, stderr } = runCommand(
        build,
        ...['--out', join(dir, 'packs'), '--content', base, '--content', own],
        ...['--content', join(dir, 'nowhere')],
      );
      assert.equal(status, 1);
      assert.ok(stderr.includes(join(dir, 'nowhere')), stderr);
      assert.match(stderr, /nowhere\/?:1: folder not found\. Correct the path/);
      assert.ok(stderr.includes(`${join(own, 'own-only/en.md')}:1: missing front matter`), stderr);
    }));

  it('content folders: build writes the packs of all folders', () =>
    inFolders(BASE, OWN, (dirs, dir) => {
      const args = dirs.flatMap((each) => ['--content', each]);
      const out = join(dir, 'packs');
      assert.equal(runCommand(build, '--out', out, ...args).status, 0);
      const pack = readFileSync(join(out, 'en.admin.js'), 'utf8');
      for (const title of ['Own title', 'Own entry']) assert.ok(pack.includes(title), title);
      assert.ok(!pack.includes('Base title'));
    }));

  it('content folders: the rollup plugin combines the shipped entries with others', () =>
    inFolder(async (dir) => {
      write(dir, {
        'own-only/entry.yaml': yaml({ audience: 'public', related: '[cannot-log-in]' }),
        'own-only/en.md': markdown('Text.', 'Own entry'),
      });
      const bundle = await rollup({
        input: 'main',
        plugins: [
          helpContent({ dir: [SHIPPED_CONTENT, dir] }),
          mainModule("export { default } from 'virtual:help-packs/en.public.js';"),
        ],
      });
      const { output } = await bundle.generate({});
      assert.match(output[0].code, /Own entry/);
      assert.match(output[0].code, /"id":"cannot-log-in"/);
    }));

  it('content folders: the rollup plugin without a folder fails the build', async () => {
    await assert.rejects(
      rollup({ input: 'main', plugins: [helpContent({ dir: [] }), mainModule('')] }),
      /the help has no content: pass at least one folder as dir/,
    );
  });
});
