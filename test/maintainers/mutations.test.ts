import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSuite, mutate } from '../mutations/mutate.js';
import { MUTATIONS } from '../mutations/mutations.js';
import { readSourceTree } from '../mutations/source-tree.js';

describe('mutations: the list', () => {
  const sources = readSourceTree('.');

  for (const mutation of MUTATIONS) {
    it(`can break the rule: ${mutation.breaks}`, () => {
      checkSuite('.', mutation);
      mutate(sources, mutation);
    });
  }

  it('has at least twelve mutations', () => {
    assert.ok(MUTATIONS.length >= 12);
  });

  it('has no two mutations that break the same rule or make the same change', () => {
    const changes = MUTATIONS.map((mutation) => mutate(sources, mutation).text);
    assert.equal(new Set(MUTATIONS.map(({ breaks }) => breaks)).size, MUTATIONS.length);
    assert.equal(new Set(changes).size, MUTATIONS.length);
  });
});
