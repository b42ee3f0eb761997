import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MUTATIONS } from '../mutations/mutations.js';

describe('the list of mutations', () => {
  it('is one of at least twelve different breaks', () => {
    assert.ok(new Set(MUTATIONS.map(({ find, replace }) => find + replace)).size >= 12);
    assert.equal(new Set(MUTATIONS.map(({ breaks }) => breaks)).size, MUTATIONS.length);
  });

  for (const { breaks, file, find, replace, suite } of MUTATIONS) {
    it(`still says where this is held: ${breaks}`, () => {
      assert.equal(readFileSync(file, 'utf8').split(find).length - 1, 1, `${file}: ${find}`);
      assert.notEqual(find, replace);
      assert.ok(existsSync(suite), suite);
    });
  }
});
