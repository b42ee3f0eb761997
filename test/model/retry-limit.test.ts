import { expect } from '@open-wc/testing';
import { RetryLimit } from '../../src/model/retry-limit.js';

describe('RetryLimit', () => {
  it('allows a number of attempts within its window, and more as they grow old', () => {
    const limit = new RetryLimit(2, 1000);
    expect([0, 500, 900, 1001, 1002].map((now) => limit.tryAgain(now))).to.deep.equal([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('forgets all attempts on reset', () => {
    const limit = new RetryLimit(1, 1000);
    limit.tryAgain(0);
    expect(limit.tryAgain(1)).to.equal(false);
    limit.reset();
    expect(limit.tryAgain(2)).to.equal(true);
  });
});
