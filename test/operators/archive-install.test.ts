import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { NAME, writeRelease } from './installation.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const RELEASE = `${NAME}-${version}`;

/** The commands that the first step of the documents needs. */
const TOOLS = ['mkdir', 'tar', 'gzip', 'sha256sum', 'ln'];

const skip =
  process.platform === 'win32'
    ? 'the commands are for a shell'
    : !existsSync(`dist/plugins/${NAME}.js`) && 'no build: run npm run build';

describe('the archive on a server without Node', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-server-'));
  const [release, tools, site] = ['release', 'tools', 'site'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];

  before(() => {
    writeRelease('.', release);
    mkdirSync(tools);
    for (const tool of TOOLS) {
      const path = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
      symlinkSync(path, join(tools, tool));
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The commands below a heading of docs/operators.md, with paths of this test. */
  const commandsOf = (heading: string) => {
    const section = readFileSync('docs/operators.md', 'utf8').split(`## ${heading}\n`)[1] ?? '';
    const [, commands = ''] = /```sh\n([^]+?)```/.exec(section) ?? [];
    return commands
      .replaceAll('sudo ', '')
      .replaceAll('/srv/backend-ai-help', site)
      .replaceAll('~/', `${release}/`);
  };

  it('archive: the documented commands unpack, verify and install it', () => {
    execFileSync('/bin/sh', ['-euc', commandsOf('Unpack the archive')], { env: { PATH: tools } });
    assert.equal(readlinkSync(join(site, 'current')), RELEASE);
    assert.deepEqual(readdirSync(join(site, 'local/dist')), ['plugins']);
  });

  it('archive: the plugin is the build, byte by byte', () => {
    const installed = join(site, 'current/dist/plugins');
    assert.deepEqual(readdirSync(installed).sort(), readdirSync('dist/plugins').sort());
    for (const name of readdirSync(installed)) {
      const [unpacked, built] = [join(installed, name), join('dist/plugins', name)];
      assert.ok(readFileSync(unpacked).equals(readFileSync(built)), name);
    }
  });

  it('archive: a file that was damaged does not pass the documented check', () => {
    const damaged = join(site, RELEASE, 'LICENSE');
    rmSync(damaged);
    const check = () =>
      execFileSync(
        '/bin/sh',
        ['-ec', `cd ${join(site, RELEASE)}; sha256sum --check --quiet SHA256SUMS`],
        {
          stdio: 'ignore',
        },
      );
    assert.throws(check);
  });
});
