import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { extract, list as listTar } from 'tar';
import { tarGz } from '../../tools/maintainers/release/archives.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const NAME = `backend-ai-help-drawer-${version}`;
const RELEASED = [`${NAME}.tar.gz`, `${NAME}.tgz`, `${NAME}.zip`];

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The checksums of a `SHA256SUMS` file, by path. */
const sumsIn = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [sum = '', name = ''] = line.split('  ');
        return [name, sum];
      }),
  );

const skip = !existsSync('dist/plugins/backend-ai-help-drawer.js') && 'no build: run npm run build';

describe('npm run release', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-release-'));
  const out = join(folder, 'first');
  const unpacked = join(folder, 'unpacked');
  const files = () =>
    readdirSync(join(unpacked, NAME), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(unpacked, NAME).length + 1))
      .sort();
  const release = (to: string) =>
    execFileSync('node', ['--import', 'tsx', 'tools/maintainers/release/cli.ts', '--out', to]);

  before(async () => {
    release(out);
    execFileSync('mkdir', [unpacked]);
    await extract({ file: join(out, `${NAME}.tar.gz`), cwd: unpacked });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('release: writes the archive in two formats, the npm tarball and their checksums', () => {
    assert.deepEqual(readdirSync(out).sort(), ['SHA256SUMS', ...RELEASED].sort());
    const sums = sumsIn(join(out, 'SHA256SUMS'));
    assert.deepEqual([...sums.keys()].sort(), RELEASED);
    for (const [name, sum] of sums) assert.equal(sha256(join(out, name)), sum);
  });

  it('release: the archive lists a checksum of each of its files', () => {
    const sums = sumsIn(join(unpacked, NAME, 'SHA256SUMS'));
    assert.deepEqual(
      [...sums.keys()].sort(),
      files().filter((path) => path !== 'SHA256SUMS'),
    );
    for (const [path, sum] of sums) assert.equal(sha256(join(unpacked, NAME, path)), sum);
  });

  it('release: the archive contains the plugin, the entries, the licenses and the instructions', () => {
    const held = files();
    const needed = [
      ...[
        'INSTALL.md',
        'LICENSE',
        'COPYING',
        'THIRD-PARTY-NOTICES.md',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
      ],
      ...['nginx/help-drawer.conf', 'nginx/help-drawer-protect.conf', 'access/help_access.py'],
      'access/backend-ai-help-access.service',
      'backend-ai-help-drawer.config.schema.json',
      'docs-content/cannot-log-in/entry.yaml',
      'examples/own-entries/campus-vpn/ko.md',
      ...readdirSync('dist/plugins').map((name) => `dist/plugins/${name}`),
    ];
    for (const path of needed) assert.ok(held.includes(path), path);
    const known =
      /^([A-Z0-9-]+(\.md)?|backend-ai-help-drawer\.config\.schema\.json|(dist\/plugins|docs-content|examples\/own-entries|nginx|access)\/.+)$/;
    assert.deepEqual(
      held.filter((path) => !known.test(path)),
      [],
    );
  });

  it('release: two archives of one build are the same bytes', () => {
    const second = join(folder, 'second');
    release(second);
    for (const name of RELEASED) assert.equal(sha256(join(second, name)), sha256(join(out, name)));
  });

  it('release: a changed file of the same size has another time, which servers compare', async () => {
    const timeIn = async (text: string) => {
      const archive = join(folder, 'times.tar.gz');
      writeFileSync(archive, await tarGz('x', [{ path: 'y', content: Buffer.from(text) }]));
      const times: (number | undefined)[] = [];
      await listTar({ file: archive, onReadEntry: ({ mtime }) => times.push(mtime?.getTime()) });
      return times;
    };
    assert.deepEqual(await timeIn('version 1'), await timeIn('version 1'));
    assert.notDeepEqual(await timeIn('version 1'), await timeIn('version 2'));
  });

  it('release: unzip and tar read the archives', () => {
    const list = (command: string, ...args: string[]) =>
      execFileSync(command, args, { encoding: 'utf8' }).trim().split('\n').length;
    const count = files().length;
    assert.equal(list('tar', '-tzf', join(out, `${NAME}.tar.gz`)), count);
    const script =
      'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))';
    assert.equal(list('python3', '-c', script, join(out, `${NAME}.zip`)), count);
  });
});
