import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isClaimed, knownAnchors } from '../real/checks/controls.js';

/** Reads the rows of docs/controls.md. */
function recorded(): readonly (readonly string[])[] {
  const lines = readFileSync('docs/controls.md', 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const FIX = 'run the check "controls" of npm run test:real, and write the docs from its results';

describe('controls', () => {
  const [[, ...versions] = [], , ...rows] = recorded();

  it('controls: docs/controls.md lists every anchor, and at least ten releases', () => {
    const names = rows.map(([name]) => name);
    assert.deepEqual(
      names,
      knownAnchors().map(({ name }) => name),
      FIX,
    );
    assert.ok(versions.length >= 10);
  });

  it('controls: each anchor was found in every release that its versions include', () => {
    for (const anchor of knownAnchors()) {
      const cells = rows.find(([name]) => name === anchor.name)?.slice(1);
      const expected = versions.map((version) => (isClaimed(anchor, version) ? 'found' : '–'));
      assert.deepEqual(cells, expected, `${anchor.name}: ${FIX}`);
    }
  });
});
