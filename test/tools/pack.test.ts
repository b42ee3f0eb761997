import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readBodies, readPack } from '../../src/content/schema.js';
import { pack as command } from '../../tools/commands/pack.js';
import { runCommand } from './run-command.js';

const EXAMPLE = 'examples/own-entries';

describe('backend-ai-help pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-pack-'));
  const out = join(folder, 'our-help');
  after(() => rmSync(folder, { recursive: true }));
  const read = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8')) as unknown;
  const pack = (...args: string[]) => runCommand(command, ...args);

  it('pack: compiles the example into one folder per audience', () => {
    const { status, stderr } = pack(EXAMPLE, '--language', 'ko', '--out', out);
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(out).sort(), ['pack.json', 'public', 'superadmin']);
    assert.deepEqual(read('pack.json'), {
      format: 'compiled',
      languages: ['en', 'ko'],
      defaultLanguage: 'ko',
      audiences: ['public', 'superadmin'],
    });
    const { entries } = readPack(read('public/ko.json'), 'public');
    assert.deepEqual(
      entries.map(({ id, replaces }) => [id, replaces]),
      [
        ['campus-vpn', undefined],
        ['cannot-log-in-here', 'cannot-log-in'],
      ],
    );
    assert.equal(readBodies(read('superadmin/ko.bodies.json'), 'superadmin').length, 1);
  });

  it('pack: a folder in another language names the option for it', () => {
    const { status, stderr } = pack(EXAMPLE, '--out', join(folder, 'other'));
    assert.equal(status, 1);
    assert.match(stderr, /renew-certificate\/en\.md:1: missing file\..* --language ko$/m);
  });

  it('pack: an entry without a translation appears in the default language', () => {
    const { entries } = readPack(read('public/en.json'), 'public');
    assert.deepEqual(
      entries.map(({ lang }) => lang),
      ['en', 'ko'],
    );
  });

  it('pack: files for everybody name nothing of higher audiences', () => {
    for (const path of ['pack.json', 'public/ko.json', 'public/ko.bodies.json']) {
      assert.doesNotMatch(JSON.stringify(read(path)), /renew-certificate|인증서/);
    }
  });

  it('pack: does not remove a folder with other files', () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    const { status, stderr } = pack(EXAMPLE, '--language', 'ko', '--out', folder);
    assert.equal(status, 2);
    assert.match(stderr, /contains "notes.txt"/);
  });

  it('pack: an entry of a lower audience than the replaced entry is a problem', () => {
    const own = join(folder, 'lower');
    cpSync(EXAMPLE, own, { recursive: true });
    const file = join(own, 'cannot-log-in-here/entry.yaml');
    const shipped = 'account-inactive';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/replaces: .*/, `replaces: ${shipped}`));
    const { status, stderr } = pack(own, '--language', 'ko', '--out', out);
    assert.equal(status, 1);
    assert.match(stderr, /audience public is lower than that of "account-inactive".*superadmin/);
  });

  it('pack: reports the problems of a folder by file and line', () => {
    const { status, stderr } = pack(EXAMPLE, '--out', out);
    assert.equal(status, 1);
    assert.match(stderr, /cannot-log-in-here\/en\.md:1: missing file/);
  });
});
