import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { noTests } from './count/failure.mjs';
import { ensureOtherBrowsers } from './other-browsers.mjs';

/**
 * Runs the steps of `npm test`, each one even after a failed one. A summary lists the failed tests
 * and the numbers of passed and failed ones. A step without tests counts as one test. The runners
 * of the other steps write their counts to a file.
 */
const STEPS = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'content:check' },
  { script: 'build' },
  { script: 'test:node', counts: true },
  { script: 'test:web', counts: true },
  { script: 'test:e2e', counts: true },
];

function runStep({ script, counts }, folder) {
  console.log(`\n── npm run ${script}`);
  const file = join(folder, script.replace(':', '-'));
  const { status, signal } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, TEST_COUNT_FILE: file },
    shell: process.platform === 'win32',
  });
  const ended = signal ? `ended by ${signal}` : `ended with ${status}`;
  const failed = (count) => ({
    ...count,
    failed: 1,
    failures: [`npm run ${script} › ${ended}`],
  });
  if (!counts) return status === 0 ? { ...noTests(), passed: 1 } : failed(noTests());
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noTests();
  // A runner that exits with an error, or without any test, counts as failed.
  const silent = counted.failed === 0 && (status !== 0 || counted.passed === 0);
  return silent ? failed(counted) : counted;
}

function main() {
  try {
    ensureBrowser();
    ensureOtherBrowsers();
  } catch (error) {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-tests-'));
  const total = STEPS.map((step) => runStep(step, folder)).reduce((sum, step) => ({
    passed: sum.passed + step.passed,
    failed: sum.failed + step.failed,
    skipped: sum.skipped + step.skipped,
    failures: [...sum.failures, ...step.failures],
  }));
  rmSync(folder, { recursive: true });
  if (total.failures.length > 0) console.log(['\nFailed:', ...total.failures].join('\n  '));
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = main();
