import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findBrowser } from './test/run/browser.mjs';
import { countReporter } from './test/run/count-reporter.mjs';

const count = process.env.TEST_COUNT_FILE;
const executablePath = findBrowser();

export default {
  files: ['test/{model,content,host,context,elements}/**/*.test.ts'],
  // Lit's production build: without it every test file prints that Lit is in dev mode.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      concurrency: 2,
      launchOptions: {
        executablePath,
        headless: executablePath?.includes('headless-shell') ? 'shell' : true,
        args: BROWSER_ARGS,
      },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), ...(count ? [countReporter(count)] : [])],
};
