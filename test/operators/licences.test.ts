import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'esbuild';

/** The modules that the builds of the plugin and of its check page start from. */
const ENTRIES = [
  'src/plugin.ts',
  'src/mount.ts',
  'src/check/page.ts',
  'tools/content/compile-markdown.ts',
];

/** Leaves out the packs, which no package is part of. */
const withoutPacks: Plugin = {
  name: 'without-packs',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, external: true }));
  },
};

const packageIn = (path: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** The packages of which a bundle of the plugin contains code. */
async function bundledPackages(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unused',
    write: false,
    metafile: true,
    conditions: ['production'],
    plugins: [withoutPacks],
    logLevel: 'error',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (packageIn(path) ?? []) : [],
    ),
  );
  return [...new Set(used)].sort();
}

/** The sections of the notices, by package. */
const notices = new Map(
  readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')
    .split(/^## (?=\S+ \d+\.)/m)
    .slice(1)
    .map((section) => [section.split(' ', 1)[0] ?? '', section] as const),
);

describe('THIRD-PARTY-NOTICES.md', () => {
  it('licenses: the notices name exactly the packages in the plugin (else run npm run build)', async () => {
    assert.deepEqual([...notices.keys()].sort(), await bundledPackages());
  });

  for (const [name, section] of notices) {
    it(`licenses: ${name} is named with its installed version and the text of its license`, () => {
      const { version, license } = JSON.parse(
        readFileSync(`node_modules/${name}/package.json`, 'utf8'),
      ) as { readonly version: string; readonly license: string };
      assert.equal(section.split('\n', 1)[0], `${name} ${version}`);
      assert.ok(section.includes(`Licence: ${license}`), section.slice(0, 200));
      const [, text = ''] = /^~~~text\n([^]+)\n~~~/m.exec(section) ?? [];
      assert.match(text, /copyright/i);
      assert.ok(text.length > 500, text);
    });
  }
});
