import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compressedSize, withImports } from './built-files.js';
import { isPack, MOMENTS } from './moments.js';

const skip = !existsSync('dist/plugins/backend-ai-help-drawer.js') && 'no build: run npm run build';

describe('byte budgets of the built plugin', { skip }, () => {
  for (const [name, { chunks, maxBytes }] of Object.entries(MOMENTS)) {
    it(`budget "${name}": the code has at most ${maxBytes} bytes after Brotli compression`, () => {
      const size = compressedSize(withImports(chunks).filter((chunk) => !isPack(chunk)));
      assert.ok(size <= maxBytes, `${name} loads ${size} bytes of code, the budget is ${maxBytes}`);
    });
  }

  it('budget "start": Web-UI loads one file, without Lit', () => {
    assert.deepEqual(withImports(['entry']), ['entry']);
  });
});
