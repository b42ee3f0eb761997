import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { retryImports } from '../../tools/retry-imports.js';

/** Builds a module that imports another, of which only the beginning is there. */
async function buildTruncated(dir: string): Promise<{ address: string; restore: () => void }> {
  const modules = new Map([
    ['main', "export const load = () => import('part');"],
    ['part', "export default 'the part';"],
  ]);
  const build = await rollup({
    input: 'main',
    plugins: [
      {
        name: 'modules',
        resolveId: (id) => (modules.has(id) ? id : null),
        load: (id) => modules.get(id) ?? null,
      },
      retryImports(),
    ],
  });
  const { output } = await build.write({ dir, entryFileNames: '[name].mjs' });
  const part = output.find((file) => file.type === 'chunk' && file.isDynamicEntry);
  assert.ok(part?.type === 'chunk');
  const file = join(dir, part.fileName);
  writeFileSync(file, part.code.slice(0, -4));
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
  return {
    address: pathToFileURL(join(dir, 'main.mjs')).href,
    restore: () => writeFileSync(file, part.code),
  };
}

describe('an import of the build', () => {
  it('can be tried again after it has failed, and is one module from then on', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'help-drawer-retry-'));
    try {
      const { address, restore } = await buildTruncated(dir);
      const { load } = (await import(address)) as { load: () => Promise<{ default: string }> };
      await assert.rejects(load());
      await assert.rejects(load());
      restore();
      const part = await load();
      assert.equal(part.default, 'the part');
      assert.equal(await load(), part);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
