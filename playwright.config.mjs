import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { BROWSER_ARGS, findBrowser } from './test/run/browser.mjs';
import { FIREFOX_PREFERENCES, findFirefox } from './test/run/firefox.mjs';

/** Several test runs may share a machine, each with a port of its own. */
const PORT = Number(process.env.E2E_PORT ?? 4174);
const count = process.env.TEST_COUNT_FILE;

/**
 * Pictures, accessibility trees and what is left in memory are Chromium's to give. What goes by the
 * model alone, and not by the browser, is tried in one: which entries are listed, hints in further
 * languages, what a role reads in the second generation.
 */
const firefox = {
  name: 'firefox',
  testIgnore: '**/{visual,tree,views,heap,leaks,lists}.spec.ts',
  grepInvert: /(ko|de) (user|admin|superadmin): each hint|a thousand redraws|g2: no pack above/,
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
  // Journeys are long, and a busy machine is slow: what hangs is told from what is only slow.
  timeout: 90_000,
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(count ? [['./test/run/count/e2e.mjs', { file: count }]] : [])],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Traces take a third of the time: `--trace retain-on-failure` keeps one of what fails.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: { launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS } },
    },
    ...(findFirefox() ? [firefox] : []),
  ],
  webServer: {
    command: `tsx test/web-ui/start.ts --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
