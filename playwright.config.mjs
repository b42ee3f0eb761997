import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { BROWSER_ARGS, findBrowser } from './test/run/browser.mjs';
import { IS_BASE, IS_DEEP } from './test/run/depth.mjs';
import { FIREFOX_PREFERENCES, findFirefox } from './test/run/firefox.mjs';

/** The port of the stand-in. Test runs that share a machine need separate ports. */
const PORT = Number(process.env.E2E_PORT ?? 4174);
const count = process.env.TEST_RECORD_FILE;

/** The tags are in `test/e2e/support/tags.ts`. */
const chosen = {
  ...(IS_BASE && { grepInvert: /@deep-only|@repeat/ }),
  ...(IS_DEEP && { grep: /@deep|@repeat/ }),
};

/** Screenshots, accessibility and memory are checked in Chromium alone. */
const CHROMIUM_ONLY = '{visual,tree,views,pictures,heap,leaks,lists}';

/** The tests in Firefox, which `npm test` leaves out. */
const firefox = {
  name: 'firefox',
  testIgnore: `**/${CHROMIUM_ONLY}.spec.ts`,
  grepInvert: /@deep|@repeat|react: no pack above/,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('./test/run/firefox-bridge.mjs', import.meta.url)),
      firefoxUserPrefs: FIREFOX_PREFERENCES,
    },
  },
};

export default defineConfig({
  testDir: 'test/e2e',
  snapshotPathTemplate: 'test/e2e/baselines/{arg}{ext}',
  // The tests are long, and a busy machine is slow.
  timeout: 90_000,
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(count ? [['./test/run/count/e2e.mjs', { file: count }]] : [])],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // A trace takes a third of the time. `--trace retain-on-failure` stores those of failed tests.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      ...chosen,
      use: { launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS } },
    },
    ...(findFirefox() && !IS_BASE ? [firefox] : []),
  ],
  webServer: {
    command: `tsx test/web-ui/start.ts --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
