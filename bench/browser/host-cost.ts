import type { Results } from '../results.js';
import { openPage, slowDown, type OpenPage } from './session.js';
import { HINTED_PATH, PATH, type Stage } from './stage.js';

/** The changes of one measurement. */
const TIMES = 1000;

type Load = 'mutateHost' | 'announceErrors';

/** Measures what the closed drawer costs the host: the time of a page with it, less that without. */
export async function measureHostCost(
  stage: Stage,
  results: Results,
  rounds: number,
): Promise<void> {
  for (const [measurement, load, path] of [
    ['one host mutation, without hints', 'mutateHost', PATH],
    ['one host mutation, with hints', 'mutateHost', HINTED_PATH],
    ['one announcement', 'announceErrors', PATH],
  ] as const) {
    const drawer: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const alone = await timeOf(stage, load, path, undefined);
      drawer.push((await timeOf(stage, load, path, 'drawer')) - alone);
    }
    results.addValues({ measurement: `closed: ${measurement}`, unit: 'ms' }, { drawer });
  }
}

/** Returns the time of the main thread for one change, in milliseconds. */
async function timeOf(
  { browser, urls }: Stage,
  load: Load,
  path: string,
  product: 'drawer' | undefined,
): Promise<number> {
  const opened = await openPage(browser, { url: urls.drawer, path, product });
  const { page } = opened;
  await slowDown(opened);
  await opened.tools.send('Performance.enable');
  // The first changes load and compile.
  await page.evaluate((name) => window.probe[name](50), load);
  await page.evaluate(() => window.probe.atRest());
  const before = await taskTime(opened);
  await page.evaluate(([name, times]) => window.probe[name](times), [load, TIMES] as const);
  await page.evaluate(() => window.probe.atRest());
  const after = await taskTime(opened);
  await opened.close();
  return (after - before) / TIMES;
}

async function taskTime({ tools }: OpenPage): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
