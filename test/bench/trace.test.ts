import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workIn, type TraceEvent } from '../../bench/browser/trace.js';

const event = (name: string, ts: number, dur?: number, tid = 1): TraceEvent => ({
  ...{ name, ts, tid, pid: 1, ph: dur === undefined ? 'R' : 'X' },
  ...(dur !== undefined && { dur }),
});

const MARKS = [event('bench:start', 1000), event('bench:end', 90_000)];

describe('traces of the benchmark', () => {
  it('the longest task is the longest one between the marks on the main thread', () => {
    const tasks = [
      event('RunTask', 0, 900),
      event('RunTask', 2000, 30_000),
      event('RunTask', 40_000, 12_000),
      event('RunTask', 40_000, 80_000, 2),
      event('RunTask', 95_000, 70_000),
    ];
    assert.equal(workIn([...MARKS, ...tasks]).longestTask, 30);
  });

  it('a task counts from the start mark on', () => {
    assert.equal(workIn([...MARKS, event('RunTask', 0, 21_000)]).longestTask, 20);
  });

  it('a layout is forced if it runs within a script', () => {
    const events = [
      event('FunctionCall', 2000, 5000),
      event('Layout', 3000, 100),
      event('Layout', 8000, 100),
    ];
    assert.equal(workIn([...MARKS, ...events]).forcedLayouts, 1);
  });

  it('a trace without marks is an error', () => {
    assert.throws(() => workIn([event('RunTask', 0, 10)]), /no marks/);
  });
});
