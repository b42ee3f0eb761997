import { startTestRunner } from '@web/test-runner';
import { failureLine } from './count/failure-line.mjs';
import { recorder } from './count/record.mjs';

/**
 * Runs the tests in browsers, with the options of `wtr`. The command `wtr` ends at the first
 * unhandled error, such as a lost answer of a browser's driver, and drops its message, which waits in
 * the buffer of the terminal. This command reports the error as a failure and runs the other files.
 */
const file = process.env.TEST_RECORD_FILE;
let hasUnhandled = false;

process.on('uncaughtException', (error) => {
  hasUnhandled = true;
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\nUnhandled error in the test runner:\n${text}\n`);
  if (file) recorder(file)({ failed: failureLine('[test runner]', error) });
});

const runner = await startTestRunner({ autoExitProcess: false });
runner?.on('stopped', (passed) => process.exit(passed && !hasUnhandled ? 0 : 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => runner?.stop());
