import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findBrowser } from './test/run/browser.mjs';
import { countReporter } from './test/run/count-reporter.mjs';
import { otherBrowsers } from './test/run/other-browsers.mjs';
import { windowSize } from './test/run/window-size.mjs';

const count = process.env.TEST_COUNT_FILE;
const executablePath = findBrowser();

const chromium = chromeLauncher({
  concurrency: 2,
  launchOptions: {
    executablePath,
    headless: executablePath?.includes('headless-shell') ? 'shell' : true,
    args: BROWSER_ARGS,
  },
});

export default {
  // Those of the compiler and its command line run in Node.
  files: ['test/**/*.test.ts', '!test/tools/**'],
  browsers: [chromium, ...(await otherBrowsers())],
  // Lit's production build: without it every test file prints that Lit is in dev mode.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    windowSize(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  concurrentBrowsers: 3,
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter(), ...(count ? [countReporter(count)] : [])],
};
