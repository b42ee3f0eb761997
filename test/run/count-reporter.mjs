import { writeFileSync } from 'node:fs';

/** A reporter for @web/test-runner that writes how many tests passed and failed to a file. */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const visit = (suite) => {
      for (const test of suite?.tests ?? []) {
        count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      }
      for (const inner of suite?.suites ?? []) visit(inner);
    };
    for (const session of sessions) {
      visit(session.testResults);
      // A file that could not even be loaded has no tests to fail.
      if (session.errors?.length) count.failed += 1;
    }
    writeFileSync(file, JSON.stringify(count));
  },
});
