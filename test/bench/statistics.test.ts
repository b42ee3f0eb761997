import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distributionOf } from '../../bench/statistics.js';

describe('statistics of the benchmark', () => {
  it('the median and the 95th percentile do not depend on the order of the values', () => {
    const values = Array.from({ length: 101 }, (_, n) => n);
    const expected = { median: 50, p95: 95, samples: 101 };
    assert.deepEqual(distributionOf(values), expected);
    assert.deepEqual(distributionOf(values.toReversed()), expected);
  });

  it('the median of two values is between them', () => {
    assert.equal(distributionOf([3, 1]).median, 2);
  });

  it('one value is its own median and percentile', () => {
    assert.deepEqual(distributionOf([7]), { median: 7, p95: 7, samples: 1 });
  });
});
