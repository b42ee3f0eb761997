import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureOtherBrowsers } from './other-browsers.mjs';

/**
 * Runs all that `npm test` stands for, each step whatever became of the one before, and ends with
 * how many tests passed and failed. A step that has no tests of its own counts as one.
 */
const STEPS = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'content:check' },
  { script: 'build' },
  { script: 'test:node', count: countNode },
  { script: 'test:web', count: countWeb },
  { script: 'test:e2e', count: countE2e },
];

const none = { passed: 0, failed: 0, skipped: 0 };

/** The closing lines of node's test runner, in its TAP reporter. */
function countNode(text) {
  const of = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped: of('skipped') };
}

function countWeb(text) {
  return { ...none, ...JSON.parse(text) };
}

/** The closing figures of Playwright's JSON reporter. */
function countE2e(text) {
  const { stats, errors } = JSON.parse(text);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

function runStep({ script, count }, folder) {
  console.log(`\n── npm run ${script}`);
  const file = join(folder, script.replace(':', '-'));
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, TEST_COUNT_FILE: file },
    shell: process.platform === 'win32',
  });
  const ok = status === 0;
  if (!count) return { ...none, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const counted = existsSync(file) ? count(readFileSync(file, 'utf8')) : none;
  // A runner that stopped without a failed test, or without any, failed all the same.
  const silent = counted.failed === 0 && (!ok || counted.passed === 0);
  return silent ? { ...counted, failed: 1 } : counted;
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
  }));
  rmSync(folder, { recursive: true });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = main();
