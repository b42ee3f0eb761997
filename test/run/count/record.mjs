import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * The events of a test run, one JSON object per line. A runner appends each event at once, so that
 * the record survives a crash of the runner.
 *
 * @typedef {{ planned: string } | { started: string } | { ended: string } | { passed: number }
 *   | { skipped: number } | { failed: string } | { finished: true }} RunEvent
 */

/** @param {RunEvent} event */
export const recordLine = (event) => `${JSON.stringify(event)}\n`;

/** Returns a function that appends events to a file. */
export const recorder = (file) => (event) => appendFileSync(file, recordLine(event));

/** Reads a record. `running` and `waiting` are the tests that did not end or did not start. */
export function readRecord(file) {
  const run = { passed: 0, skipped: 0, failures: [], running: [], waiting: [], finished: false };
  const planned = new Map();
  const running = new Map();
  const add = (names, name, by) => names.set(name, (names.get(name) ?? 0) + by);
  for (const event of eventsOf(file)) {
    if ('planned' in event) add(planned, event.planned, 1);
    else if ('started' in event) {
      add(planned, event.started, -1);
      add(running, event.started, 1);
    } else if ('ended' in event) add(running, event.ended, -1);
    else if ('passed' in event) run.passed += event.passed;
    else if ('skipped' in event) run.skipped += event.skipped;
    else if ('failed' in event) run.failures.push(event.failed);
    else run.finished = true;
  }
  run.running = namesIn(running);
  run.waiting = namesIn(planned);
  return run;
}

const namesIn = (names) => [...names].filter(([, count]) => count > 0).map(([name]) => name);

/** Yields the events of a file. The last line may be incomplete after a crash. */
function* eventsOf(file) {
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    try {
      if (line) yield JSON.parse(line);
    } catch {
      return;
    }
  }
}
