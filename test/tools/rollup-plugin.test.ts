import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rollup, type RollupOutput } from 'rollup';
import { textGroupOf } from '../../src/model/text-group.js';
import { helpContent } from '../../tools/rollup-plugin.js';
import { markdown, yaml, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { mainModule } from './main-module.js';

const CONTENT: Texts = {
  'daily-work/entry.yaml': yaml(),
  'daily-work/en.md': markdown('Text.', 'User title'),
  'secret-vault/entry.yaml': yaml({ audience: 'superadmin' }),
  'secret-vault/en.md': markdown('Secret text.', 'Superadmin title'),
};

/** Builds one module with the plugin. */
async function bundle(dir: string, code: string): Promise<RollupOutput & { watched: string[] }> {
  const build = await rollup({
    input: 'main',
    plugins: [helpContent({ dir }), mainModule(code)],
  });
  const output = await build.generate({
    chunkFileNames: 'packs/[name].js',
    entryFileNames: '[name].js',
  });
  return { ...output, watched: build.watchFiles };
}

const textsOf = (audience: string): readonly string[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((group) => `packs/en.${audience}.text-${group}.js`);

describe('rollup plugin', () => {
  it('rollup plugin: adds the manifest and one chunk per pack to a build', () =>
    inFolder(async (dir) => {
      write(dir, CONTENT);
      const { output } = await bundle(
        dir,
        "import packs from 'virtual:help-packs';\nconsole.log(packs);",
      );
      const code = new Map(
        output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']),
      );
      assert.deepEqual([...code.keys()].sort(), [
        'main.js',
        'packs/en.superadmin.bodies.js',
        'packs/en.superadmin.js',
        ...textsOf('superadmin'),
        'packs/en.user.bodies.js',
        'packs/en.user.js',
        ...textsOf('user'),
      ]);
      assert.match(code.get('main.js') ?? '', /import\('\.\/packs\/en\.user\.bodies\.js'\)/);
      const telling = [...code].filter(([, text]) =>
        /secret-vault|Superadmin title|Secret/.test(text),
      );
      assert.deepEqual(telling.map(([name]) => name).sort(), [
        'packs/en.superadmin.bodies.js',
        'packs/en.superadmin.js',
        `packs/en.superadmin.text-${textGroupOf('secret-vault')}.js`,
      ]);
    }));

  it('rollup plugin: resolves a single pack by its name', () =>
    inFolder(async (dir) => {
      write(dir, CONTENT);
      const { output } = await bundle(
        dir,
        "export { default } from 'virtual:help-packs/en.user.js';",
      );
      assert.equal(output.length, 1);
      assert.match(output[0].code, /User title/);
    }));

  it('rollup plugin: watches the content files', () =>
    inFolder(async (dir) => {
      write(dir, CONTENT);
      const { watched } = await bundle(
        dir,
        "import packs from 'virtual:help-packs';\nconsole.log(packs);",
      );
      for (const file of Object.keys(CONTENT)) assert.ok(watched.includes(join(dir, file)), file);
    }));

  it('rollup plugin: fails the build with all diagnostics of the content', () =>
    inFolder(async (dir) => {
      write(dir, { ...CONTENT, 'daily-work/en.md': '<b>', 'secret-vault/xx.md': '' });
      await assert.rejects(bundle(dir, "import 'virtual:help-packs';"), (error: Error) => {
        assert.match(error.message, /daily-work\/en\.md:1: missing front matter/);
        assert.match(error.message, /daily-work\/en\.md:1: raw HTML is not allowed/);
        assert.match(error.message, /secret-vault\/xx\.md:1: unexpected file "xx\.md"/);
        return true;
      });
    }));

  it('rollup plugin: fails the build for an unknown pack', () =>
    inFolder(async (dir) => {
      write(dir, CONTENT);
      await assert.rejects(
        bundle(dir, "import 'virtual:help-packs/en.root.js';"),
        /unknown help pack "en\.root\.js"/,
      );
    }));
});
