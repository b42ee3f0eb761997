import { ensureBrowser } from './browser.mjs';
import { ensureNginx } from './nginx.mjs';
import { ensureOtherBrowsers } from './other-browsers.mjs';
import { planOf } from './plan.mjs';
import { runPlan } from './run-plan.mjs';

/**
 * Runs the checks of the named depths with one summary: `node test/run/all.mjs base deep`.
 */
async function main(depths) {
  try {
    ensureBrowser();
    if (depths.includes('deep')) ensureOtherBrowsers();
    ensureNginx();
  } catch (error) {
    console.log(`\nFailed:\n  ${error.message}\n\n0 passed, 1 failed`);
    return 1;
  }
  return runPlan(planOf(depths));
}

process.exitCode = await main(process.argv.slice(2));
