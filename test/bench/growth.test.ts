import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthExponent } from '../../bench/growth.js';

const fit = (cost: (entries: number) => number) =>
  growthExponent([50, 500, 5000].map((entries) => ({ entries, value: cost(entries) })))?.toFixed(3);

describe('growth of the benchmark', () => {
  it('a constant, a linear and a quadratic cost have the exponents 0, 1 and 2', () => {
    assert.equal(
      fit(() => 4),
      '0.000',
    );
    assert.equal(
      fit((entries) => 0.2 * entries),
      '1.000',
    );
    assert.equal(
      fit((entries) => 3 * entries ** 2),
      '2.000',
    );
  });

  it('one number of entries has no exponent', () => {
    assert.equal(growthExponent([{ entries: 50, value: 1 }]), undefined);
  });

  it('a value of zero, whose logarithm does not exist, is left out', () => {
    const points = [
      { entries: 50, value: 0 },
      { entries: 500, value: 1 },
    ];
    assert.equal(growthExponent(points), undefined);
  });
});
