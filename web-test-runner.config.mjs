import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findBrowser } from './test/run/browser.mjs';
import { countReporter } from './test/run/count/web.mjs';
import { IS_DEEP } from './test/run/depth.mjs';
import { otherBrowsers } from './test/run/other-browsers.mjs';
import {
  DRIVER_TIMEOUT_MS,
  PATIENT_LAUNCH,
  patientCommands,
  patientPage,
} from './test/run/patience.mjs';
import { windowSize } from './test/run/window-size.mjs';

const record = process.env.TEST_RECORD_FILE;
const executablePath = findBrowser();

/**
 * The environment variables for test/support/fuzz.ts, which a page cannot read itself. FUZZ_RUNS
 * restricts the run to fuzz tests.
 */
const fuzz = { runs: process.env.FUZZ_RUNS ?? '', seed: process.env.FUZZ_SEED ?? '' };
const MINUTE = 60 * 1000;

/** The timeouts of a test and a test file, long enough for a busy machine. */
function timeouts() {
  if (fuzz.runs) return [720 * MINUTE, 720 * MINUTE];
  return IS_DEEP ? [20 * MINUTE, 20 * MINUTE] : [MINUTE, 5 * MINUTE];
}
const [forTest, forFile] = timeouts();

const chromium = chromeLauncher({
  concurrency: 2,
  createPage: patientPage,
  launchOptions: {
    ...PATIENT_LAUNCH,
    executablePath,
    headless: executablePath?.includes('headless-shell') ? 'shell' : true,
    args: BROWSER_ARGS,
  },
});

export default {
  // The tests of the compiler and its command line run in Node.
  files: fuzz.runs
    ? 'test/{gating,hostile,fuzz}/**/*.test.ts'
    : ['test/**/*.test.ts', '!test/{bench,budgets,maintainers,operators,tools}/**'],
  browsers: [chromium, ...(await otherBrowsers())],
  // Lit's production build, since the development build prints a warning in every test file.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    patientCommands(),
    windowSize(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
      define: {
        'process.env.FUZZ_RUNS': JSON.stringify(fuzz.runs),
        'process.env.TEST_DEPTH': JSON.stringify(process.env.TEST_DEPTH ?? ''),
        'process.env.FUZZ_SEED': JSON.stringify(fuzz.seed),
      },
    }),
  ],
  concurrentBrowsers: 3,
  concurrency: 1,
  testRunnerHtml: (framework) => `<!doctype html>
    <script type="module" src="/test/support/same-inputs.ts"></script>
    <script type="module" src="${framework}"></script>`,
  testFramework: { config: { timeout: forTest } },
  browserStartTimeout: DRIVER_TIMEOUT_MS,
  testsStartTimeout: DRIVER_TIMEOUT_MS,
  testsFinishTimeout: forFile,
  reporters: [defaultReporter(), ...(record ? [countReporter(record)] : [])],
};
