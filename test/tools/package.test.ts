import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { before, describe, it } from 'node:test';

/** What may be passed on together with a work under LGPL-3.0-or-later. */
const COMPATIBLE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

/** An SPDX expression of these is: all of its ANDs, one of its ORs. */
const isCompatible = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => COMPATIBLE.includes(each)));

interface Package {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly link?: boolean }>
  >;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** As `npm run build` has left it, since the run of all tests builds first. */
describe('the package', () => {
  let files: readonly string[] = [];

  before(() => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files: list }] = JSON.parse(packed) as [{ files: readonly { path: string }[] }];
    files = list.map(({ path }) => path);
  });

  it('holds the licences, and all that it says it has', () => {
    const { exports, bin } = json('package.json') as Package;
    const offered = Object.values(exports).flatMap((each) =>
      typeof each === 'string' ? each : Object.values(each),
    );
    const promised = [...offered, ...Object.values(bin)].map((path) => path.replace(/^\.\//, ''));
    for (const path of ['LICENSE', 'COPYING', 'THIRD-PARTY-NOTICES.md', ...promised]) {
      assert.ok(files.includes(path), path);
    }
  });

  it('holds nothing else', () => {
    const known =
      /^(dist\/(lib\/(src|tools)\/.+\.(js|d\.ts)|plugins\/[^/]+\.js|custom-elements\.json)|docs-content\/.+\.(md|yaml)|package\.json|LICENSE|COPYING|[A-Z-]+\.md)$/;
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((path) => !known.test(path)),
      [],
    );
  });

  it('says nothing of the machine that it was built on', () => {
    const places = [process.cwd(), homedir()].map((path) => `${path}/`);
    const telling = files.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return places.some((place) => text.includes(place));
    });
    assert.deepEqual(telling, []);
  });

  it('needs nothing, and holds parts of nothing, whose licence does not go with its own', () => {
    const { packages } = json('package-lock.json') as Lock;
    const needed = Object.entries(packages)
      // What a link leads to has a line of its own.
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
    // A package under two licences is named with both.
    assert.deepEqual(
      held.filter((each) => !needed.includes(each)),
      [],
    );
  });
});
