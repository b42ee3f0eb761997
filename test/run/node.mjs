import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { IS_DEEP } from './depth.mjs';

/** The folders of the tests that run in Node. */
const FOLDERS = ['test/tools', 'test/maintainers', 'test/operators', 'test/budgets', 'test/bench'];

/** The tests that build or pack again, start nginx, or mutate the source. */
const DEEP_ONLY = [
  'test/tools/build.test.ts',
  'test/operators/protected-packs.test.ts',
  'test/operators/afternoon.test.ts',
  'test/operators/afternoon-upgrade.test.ts',
  'test/operators/release.test.ts',
  'test/operators/archive-install.test.ts',
  'test/maintainers/mutations.test.ts',
];

/** Runs the tests in Node. A deep run has the slow tests, and all properties with more inputs. */
function main() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`),
  ).filter((file) =>
    IS_DEEP ? DEEP_ONLY.includes(file) || repeatsMore(file) : !DEEP_ONLY.includes(file),
  );
  const { status, signal } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', './test/support/same-inputs.ts'],
      ...['--test', '--test-concurrency=2'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      '--test-reporter=./test/run/count/node.mjs',
      `--test-reporter-destination=${process.env.TEST_RECORD_FILE ?? devNull}`,
      ...files,
    ],
    { stdio: 'inherit' },
  );
  if (signal) process.kill(process.pid, signal);
  return status;
}

/** Whether a file has properties, or repeats more in a deep run in another way. */
const repeatsMore = (file) => /support\/(?:depth|fuzz)\.js/.test(readFileSync(file, 'utf8'));

process.exitCode = main();
