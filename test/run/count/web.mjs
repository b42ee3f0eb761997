import { writeFileSync } from 'node:fs';
import { failure, noTests } from './failure.mjs';

/** A reporter for @web/test-runner that writes how many tests passed, and which failed, to a file. */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const run = noTests();
    for (const session of sessions) count(session, run);
    writeFileSync(file, JSON.stringify(run));
  },
});

/** Adds what one test file came to in one browser. */
function count({ browser, testFile, testResults, errors }, run) {
  const fail = (titles, error) => {
    run.failed += 1;
    run.failures.push(failure(browser.name, testFile, titles, error));
  };
  const visit = (suite, titles) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) run.skipped += 1;
      else if (test.passed) run.passed += 1;
      else fail([...titles, test.name], test.error);
    }
    for (const inner of suite?.suites ?? []) visit(inner, [...titles, inner.name]);
  };
  visit(testResults, []);
  // A file that could not even be loaded has no tests to fail.
  if (errors?.length) fail([], errors[0]);
}
