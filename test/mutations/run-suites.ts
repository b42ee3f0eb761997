import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `broken` suite failed to load or to end in time. */
export type Outcome = 'passed' | 'failed' | 'broken';

/** Longer than the runner of the browsers gives a file. */
const SUITE_TIMEOUT_MS = 600_000;

/**
 * Runs the given files in one browser, and stops at the first failure. A test that waits for removed
 * behavior takes minutes.
 */
const CONFIG = 'mutations.wtr.mjs';
const CONFIG_CODE = `import base from './web-test-runner.config.mjs';
const { browsers: [chromium], testFramework } = base;
export default {
  ...base,
  browsers: [chromium],
  files: process.env.FILES.split(','),
  preserveSymlinks: true,
  testFramework: { ...testFramework, config: { ...testFramework.config, bail: true } },
};
`;

/** Whether a suite runs in Node, and not in a browser. */
export const isNodeSuite = (root: string, suite: string): boolean =>
  /from ['"]node:test['"]/.test(readFileSync(join(root, suite), 'utf8'));

/** Runs suites in Node. */
export function runNodeSuites(root: string, suites: readonly string[]): Outcome {
  const args = ['--import', 'tsx', '--test', '--test-reporter=tap', ...suites];
  const { status, stdout } = run(root, args);
  // A file that cannot be loaded counts as one failed test.
  return outcomeOf(status, !/^# tests [01]$/m.test(stdout));
}

/** Runs suites in Chromium. */
export function runBrowserSuites(root: string, suites: readonly string[]): Outcome {
  writeFileSync(join(root, CONFIG), CONFIG_CODE);
  const args = ['node_modules/@web/test-runner/dist/bin.js', '--config', CONFIG];
  const { status, stdout } = run(root, args, { FILES: suites.join(',') });
  return outcomeOf(status, /, [1-9]\d* failed\b/.test(stdout));
}

const run = (root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: SUITE_TIMEOUT_MS,
    killSignal: 'SIGKILL',
    // Some breaks show only with many inputs.
    env: { ...process.env, ...env, TEST_DEPTH: 'deep' },
  });

function outcomeOf(status: number | null, hasFailedTests: boolean): Outcome {
  if (status === 0) return 'passed';
  return status === 1 && hasFailedTests ? 'failed' : 'broken';
}
