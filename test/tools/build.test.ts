import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** What `npm run build` has left: the run of all tests builds first. */
const BUILT = 'dist/plugins';

const bytesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

describe('the build', () => {
  it('gives the same bytes again, also in another folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'help-drawer-build-'));
    try {
      execFileSync('npx', ['rollup', '-c', '--silent', '--dir', folder], { stdio: 'pipe' });
      const [first, second] = [bytesIn(BUILT), bytesIn(folder)];
      assert.ok(first.size > 20);
      assert.deepEqual([...second.keys()], [...first.keys()]);
      for (const [name, bytes] of first) assert.ok(second.get(name)?.equals(bytes), name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('comes with the licence of each package that it holds parts of', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.md', 'utf8');
    const parts = notices.split(/^## /m).slice(1);
    const names = parts.map((part) => part.split(' ', 1)[0]);
    for (const name of ['lit-html', '@lit/context', 'dompurify', 'minisearch', 'valibot']) {
      assert.ok(names.includes(name), name);
    }
    for (const part of parts) {
      assert.match(part, /^Licence: \S/m);
      assert.match(part, /~~~text\n(?=[^~]*\b(?:copyright|licen[cs]e)\b)/i);
    }
  });
});
