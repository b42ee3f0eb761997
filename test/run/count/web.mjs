import { failureLine, testName } from './failure-line.mjs';
import { recorder } from './record.mjs';

/**
 * A reporter for @web/test-runner that records the events of a run in a file. A session is one test
 * file in one browser.
 */
export function countReporter(file) {
  const record = recorder(file);
  const update = (session) => {
    if (session.status === 'INITIALIZING') record({ started: nameOf(session) });
    if (session.status !== 'FINISHED') return;
    recordResults(session, record);
    record({ ended: nameOf(session) });
  };
  return {
    start({ sessions }) {
      for (const session of sessions.all()) {
        record({ planned: nameOf(session) });
        // The first sessions have started before the reporter.
        update(session);
      }
      sessions.on('session-status-updated', update);
    },
    onTestRunFinished() {
      record({ finished: true });
    },
  };
}

const nameOf = ({ browser, testFile }) => testName(browser.name, testFile);

/** Records the results of one test file in one browser. */
function recordResults({ browser, testFile, testResults, errors }, record) {
  const fail = (titles, error) =>
    record({ failed: failureLine(testName(browser.name, testFile, titles), error) });
  const visit = (suite, titles) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) record({ skipped: 1 });
      else if (test.passed) record({ passed: 1 });
      else fail([...titles, test.name], test.error);
    }
    for (const inner of suite?.suites ?? []) visit(inner, [...titles, inner.name]);
  };
  visit(testResults, []);
  // A file that fails to load has no tests that can fail.
  if (errors?.length) fail([], errors[0]);
}
