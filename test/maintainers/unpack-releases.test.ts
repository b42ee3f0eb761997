import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { EXIT } from '../../tools/commands/command.js';
import { unpackReleases } from '../../tools/maintainers/unpack-releases.js';

let root = '';
const path = (...names: string[]): string => join(root, ...names);

before(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  git('init', '--quiet');
  commit('24.03.1', 'one', { script: 'a' });
  commit('24.03.2', 'two', { script: 'b' });
  commit('24.09.0', 'three', { script: undefined });
  commit('24.03.2', 'two', { script: 'stale' });
  commit('24.12.0', 'four', { script: 'd', schema: 'type Query { ok: Boolean }' });
});

after(() => rmSync(root, { recursive: true, force: true }));

test('unpack-releases: it writes the files of a release without source maps, and the schema', () => {
  assert.equal(unpackReleases.run([path('clone'), path('one'), '24.12.0']), EXIT.ok);
  assert.equal(readFileSync(path('one', '24.12.0', 'static', 'app.js'), 'utf8'), 'd');
  assert.ok(!existsSync(path('one', '24.12.0', 'static', 'app.js.map')));
  assert.match(readFileSync(path('one', '24.12.0', 'schema.graphql'), 'utf8'), /type Query/);
});

test('unpack-releases: a build counts at its first commit', () => {
  assert.equal(unpackReleases.run([path('clone'), path('two'), '24.03.2']), EXIT.ok);
  assert.equal(readFileSync(path('two', '24.03.2', 'static', 'app.js'), 'utf8'), 'b');
});

test('unpack-releases: without versions it unpacks the last complete release of each month', () => {
  assert.equal(unpackReleases.run([path('clone'), path('three')]), EXIT.ok);
  assert.ok(existsSync(path('three', '24.12.0')) && existsSync(path('three', '24.03.2')));
  assert.ok(!existsSync(path('three', '24.03.1')), 'an earlier release of the month');
  assert.ok(!existsSync(path('three', '24.09.0')), 'a release whose script is missing');
});

test('unpack-releases: an unknown version is an error', () => {
  assert.equal(unpackReleases.run([path('clone'), path('four'), '99.1']), EXIT.usage);
});

function commit(
  version: string,
  build: string,
  { script, schema }: { script: string | undefined; schema?: string },
): void {
  const folder = 'src/ai/backend/web/static';
  write(`${folder}/version.json`, JSON.stringify({ package: version, build }));
  write(`${folder}/index.html`, '<script type="module" src="./app.js"></script>');
  write(`${folder}/app.js.map`, '{}');
  if (script === undefined) rmSync(path('clone', folder, 'app.js'));
  else write(`${folder}/app.js`, script);
  if (schema !== undefined) write('docs/manager/graphql-reference/schema.graphql', schema);
  git('add', '--all');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', version);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(path('clone', file)), { recursive: true });
  writeFileSync(path('clone', file), text);
}

function git(...args: string[]): void {
  mkdirSync(path('clone'), { recursive: true });
  execFileSync('git', ['-C', path('clone'), ...args]);
}
