import { END_MARK, START_MARK } from './page/painted.js';

/** An event of a trace. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
}

/** What the main thread did between the marks of a trace. */
export interface Work {
  /** The longest task, in milliseconds. */
  readonly longestTask: number;
  /** The layouts that a script forced. */
  readonly forcedLayouts: number;
}

/** The categories that `workIn` reads. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

const TASK = /^(?:RunTask|ThreadControllerImpl::RunTask)$/;
const SCRIPT = /^(?:FunctionCall|RunMicrotasks|EvaluateScript|v8\.callFunction)$/;

/** @throws if the trace has no marks */
export function workIn(events: readonly TraceEvent[]): Work {
  const start = events.findLast(({ name }) => name === START_MARK);
  const end = events.findLast(({ name }) => name === END_MARK);
  if (!start || !end) throw new Error('The trace has no marks.');
  const within = events.filter(
    ({ pid, tid, ts, dur = 0, ph }) =>
      ph === 'X' && pid === start.pid && tid === start.tid && ts + dur > start.ts && ts < end.ts,
  );
  const scripts = within.filter(({ name }) => SCRIPT.test(name));
  const isForced = (layout: TraceEvent) =>
    layout.ts >= start.ts && scripts.some((script) => contains(script, layout));
  const tasks = within.filter(({ name }) => TASK.test(name));
  const durations = tasks.map(({ ts, dur = 0 }) => ts + dur - Math.max(ts, start.ts));
  return {
    longestTask: Math.max(0, ...durations) / 1000,
    forcedLayouts: within.filter((event) => event.name === 'Layout' && isForced(event)).length,
  };
}

const contains = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
