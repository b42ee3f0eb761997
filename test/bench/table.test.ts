import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '../../bench/results.js';
import { formatGrowth, formatResults, ratioOf } from '../../bench/table.js';

const result = (contender: string, median: number, more: Partial<Result> = {}): Result => ({
  ...{ measurement: 'keystroke', unit: 'ms', contender, median, p95: 2 * median, samples: 9 },
  ...more,
});

describe('table of the benchmark', () => {
  it('a row has the median and the 95th percentile of each contender, and the ratio', () => {
    assert.equal(
      formatResults([result('drawer', 1.5), result('peer', 6)]),
      [
        '| measurement | drawer | peer | ratio |',
        '| --- | --- | --- | --- |',
        '| keystroke, ms | 1.50 / 3 | 6 / 12 | 0.25 |',
      ].join('\n'),
    );
  });

  it('measurements with other contenders are in a table of their own', () => {
    const alone = result('drawer', 3, { measurement: 'heap', unit: 'MB', samples: 1 });
    const tables = formatResults([result('drawer', 1), result('peer', 2), alone]).split('\n\n');
    assert.equal(tables.length, 2);
    assert.match(tables[1] ?? '', /\| heap, MB \| 3 \|$/);
  });

  it('the ratio is to the fastest contender that finds misspelled words', () => {
    const row = [result('drawer', 10), result('Fuse', 40), result('MiniSearch', 20)];
    assert.equal(ratioOf([...row, result('indexOf', 1)]), 0.5);
  });

  it('a contender without a time gives no ratio', () => {
    assert.equal(ratioOf([result('drawer', 10), result('peer', 0)]), undefined);
  });

  it('the growth of each contender is fitted over the numbers of entries', () => {
    const growing = [50, 500].map((entries) => result('drawer', entries / 10, { entries }));
    assert.match(formatGrowth(growing), /^\| keystroke \| drawer \| 1\.00 \|$/m);
  });
});
