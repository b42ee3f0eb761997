import { writeFileSync } from 'node:fs';
import { failure, noTests } from './failure.mjs';

/** A reporter for @web/test-runner that writes the counts and failures to a file. */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const run = noTests();
    for (const session of sessions) count(session, run);
    writeFileSync(file, JSON.stringify(run));
  },
});

/** Adds the results of one test file in one browser. */
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
  // A file that fails to load has no tests that can fail.
  if (errors?.length) fail([], errors[0]);
}
