import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './test/run/browser.mjs';

/** Several test runs may share a machine, each with a port of its own. */
const PORT = Number(process.env.E2E_PORT ?? 4174);

export default defineConfig({
  testDir: 'test/e2e',
  snapshotPathTemplate: 'test/e2e/baselines/{arg}{ext}',
  // Journeys are long, and a busy machine is slow: what hangs is told from what is only slow.
  timeout: 90_000,
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.TEST_COUNT_FILE ?? 'test-results/e2e.json' }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS },
  },
  webServer: {
    command: `tsx test/web-ui/start.ts --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
