import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** The files that a build reads. */
const SOURCES = [
  ...['src', 'tools', 'docs-content', 'dist/lib', 'package.json', 'tsconfig.base.json'],
  ...['rollup.config.mjs', 'custom-elements-manifest.config.mjs'],
];

/** The environment of another machine: time zone, locale and file permissions. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
const UMASK = 0o077;

const PLUGINS = 'dist/plugins';

/** Compares the output of `npm run build` with a second build in another folder. */
describe('build of the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-build-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(join('node_modules/.bin', command), args, {
      cwd: folder,
      env: { ...process.env, ...ELSEWHERE },
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  const here = (path: string) => readFileSync(path, 'utf8');
  const there = (path: string) => readFileSync(join(folder, path), 'utf8');

  before(() => {
    const usual = process.umask(UMASK);
    for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    run('rollup', '-c', '--silent', '--sourcemap', 'hidden');
    run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');
    process.umask(usual);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('build: produces the same bytes in another folder, time zone and locale', () => {
    const names = readdirSync(PLUGINS);
    assert.ok(names.length > 20);
    const second = readdirSync(join(folder, PLUGINS)).filter((name) => !name.endsWith('.map'));
    assert.deepEqual(second.sort(), names.sort());
    for (const path of [
      ...names.map((name) => `${PLUGINS}/${name}`),
      'dist/custom-elements.json',
      'THIRD-PARTY-NOTICES.md',
    ]) {
      assert.ok(there(path) === here(path), `${path} differs`);
    }
  });

  it('build: no chunk imports the mount chunk, which may have a second address', () => {
    const importers = readdirSync(PLUGINS).filter((name) =>
      /from"\.\/backend-ai-help-drawer\.mount-/.test(here(`${PLUGINS}/${name}`)),
    );
    assert.deepEqual(importers, []);
  });

  it('build: each family of Web-UI is a chunk of its own, which imports no other family', () => {
    const names = readdirSync(PLUGINS);
    for (const family of ['classic', 'shell', 'react']) {
      const chunks = names.filter((name) => name.includes(`.${family}-`));
      assert.equal(chunks.length, 1, family);
      const others = /from"[^"]*\.(classic|shell|react)-/;
      assert.doesNotMatch(here(`${PLUGINS}/${chunks[0] ?? ''}`), others);
    }
  });

  it('build: the entry imports no other chunk statically, and so no Lit', () => {
    const entry = here(`${PLUGINS}/backend-ai-help-drawer.js`);
    assert.deepEqual(entry.match(/\bfrom"[^"]*"|\bimport"[^"]*"/g), null);
  });

  it('build: lists each bundled package with its license in the notices', () => {
    const maps = readdirSync(join(folder, PLUGINS)).filter((name) => name.endsWith('.map'));
    const sources = maps.flatMap(
      (name) => (JSON.parse(there(`${PLUGINS}/${name}`)) as { sources: readonly string[] }).sources,
    );
    const packages = sources.flatMap(
      (source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
    );
    // The text of a license may contain headings, but none with a version.
    const parts = here('THIRD-PARTY-NOTICES.md')
      .split(/^## (?=\S+ \d)/m)
      .slice(1);
    const named = parts.map((part) => part.split(' ', 1)[0]);
    assert.ok(named.length > 5);
    assert.deepEqual(named.sort(), [...new Set(packages)].sort());
    for (const part of parts) {
      assert.match(part, /^Licence: \S/m);
      assert.match(part, /^~~~text\n(?=[^~]*\b(?:copyright|licen[cs]e)\b)/im);
    }
  });
});
