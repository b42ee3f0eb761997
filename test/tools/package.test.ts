import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build as bundle } from 'esbuild';

/** The licenses that are compatible with LGPL-3.0-or-later. */
const COMPATIBLE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

/** Whether an SPDX expression allows a compatible license. */
const isCompatible = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => COMPATIBLE.includes(each)));

interface Package {
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly link?: boolean }>
  >;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Needs `npm run build`. */
describe('package', () => {
  let files: readonly string[] = [];

  before(() => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files: list }] = JSON.parse(packed) as [{ files: readonly { path: string }[] }];
    files = list.map(({ path }) => path);
  });

  it('package: contains the licenses and every file that package.json names', () => {
    const { exports, bin } = json('package.json') as Package;
    const offered = Object.values(exports).flatMap((each) =>
      typeof each === 'string' ? each : Object.values(each),
    );
    const promised = [...offered, ...Object.values(bin)].map((path) => path.replace(/^\.\//, ''));
    for (const path of ['LICENSE', 'COPYING', 'THIRD-PARTY-NOTICES.md', ...promised]) {
      assert.ok(files.includes(path), path);
    }
  });

  it('package: contains only the library, the plugin, the entries and the documents', () => {
    const known =
      /^(dist\/(lib\/(src(?!\/check)|tools(?!\/maintainers))\/.+\.(js|d\.ts)|plugins\/[^/]+\.(js|html|css|json)|custom-elements\.json)|deploy\/backend-ai-help-drawer\.config\.schema\.json|docs-content\/(.+\.(md|yaml|svg)|(labels|messages)\.json)|package\.json|LICENSE|COPYING|[A-Z-]+\.md)$/;
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((path) => !known.test(path)),
      [],
    );
  });

  it('package: contains no path of the build machine', () => {
    const places = [process.cwd(), homedir()].map((path) => `${path}/`);
    const telling = files.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return places.some((place) => text.includes(place));
    });
    assert.deepEqual(telling, []);
  });

  it('package: depends on and bundles only packages with compatible licenses', () => {
    const { packages } = json('package-lock.json') as Lock;
    const needed = Object.entries(packages)
      // The target of a link has its own entry.
      .filter(([path, { dev, link }]) => path !== '' && dev !== true && link !== true)
      .map(([path, { license = 'none' }]) => `${path.replace('node_modules/', '')}: ${license}`);
    const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
    const held = [...notices.matchAll(/^## (\S+) .+\n\nLicence: ([^·\n]+?)(?: ·|$)/gm)].map(
      ([, name, licence]) => `${name}: ${licence}`,
    );
    assert.ok(needed.length > 10 && held.length > 5);
    assert.deepEqual(
      [...needed, ...held].filter((each) => !isCompatible(each.split(': ')[1] ?? '')),
      [],
    );
    // A package with two licenses is listed with both.
    assert.deepEqual(
      held.filter((each) => !needed.includes(each)),
      [],
    );
  });

  it('package: the library for browsers contains no package of the tools', async () => {
    const { metafile } = await bundle({
      entryPoints: ['dist/lib/src/index.js', 'dist/lib/src/plugin.js'],
      external: ['virtual:*'],
      outdir: 'dist',
      ...{ bundle: true, splitting: true, format: 'esm', metafile: true, write: false },
    });
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.some((path) => path.includes('node_modules/lit/')));
    assert.deepEqual(
      inputs.filter((path) => /node_modules\/(yaml|marked)\/|dist\/lib\/tools/.test(path)),
      [],
    );
  });

  it('package: names each module with side effects, which bundlers must not drop', () => {
    const { sideEffects } = json('package.json') as Package;
    const withEffects = files.filter(
      (path) =>
        path.endsWith('.js') &&
        /^(?:defineElement\(|if \(!first\)|process\.)/m.test(readFileSync(path, 'utf8')),
    );
    assert.ok(withEffects.length > 3);
    assert.deepEqual(
      withEffects.filter((path) => !sideEffects.some((glob) => matchesGlob(path, glob))),
      [],
    );
  });

  it('package: publint and attw find no problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'help-drawer-pack-'));
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });
    try {
      run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
      const [name = ''] = readdirSync(folder);
      const tarball = join(folder, name);
      run('node_modules/.bin/publint', 'run', tarball, '--strict');
      run('node_modules/.bin/attw', tarball, '--profile', 'esm-only', '--no-definitely-typed');
    } catch (error) {
      assert.fail(String((error as { readonly stdout?: unknown }).stdout ?? error));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const GLOB_PARTS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '*': '[^/]*',
  '.': '\\.',
};

/** Whether a path matches a pattern of `sideEffects`. */
const matchesGlob = (path: string, glob: string): boolean =>
  new RegExp(
    `^${glob.replace(/^\.\//, '').replace(/\*\*\/|[*.]/g, (part) => GLOB_PARTS[part] ?? part)}$`,
  ).test(path);
