import type { Results } from '../results.js';
import { openPage, type OpenPage } from './session.js';
import { PATH, type Stage } from './stage.js';

/** Measures the memory of scripts: closed, open, and the growth by opening and closing. */
export async function measureMemory(stage: Stage, results: Results, cycles: number): Promise<void> {
  const { browser, urls } = stage;
  const host = await openPage(browser, { url: urls.drawer, path: PATH });
  const alone = await heapOf(host);
  await host.close();
  const opened = await openPage(browser, { url: urls.drawer, path: PATH, product: 'drawer' });
  const { page } = opened;
  const add = (measurement: string, value: number) =>
    results.addValues({ measurement: `heap: ${measurement}`, unit: 'MB' }, { drawer: [value] });
  add('closed, without the host', (await heapOf(opened)) - alone);
  await page.evaluate(() => window.probe.open('drawer'));
  add('open, without the host', (await heapOf(opened)) - alone);
  await page.evaluate(() => window.probe.close('drawer'));
  // The first cycles compile.
  await page.evaluate((times) => window.probe.cycle(times), Math.ceil(cycles / 10));
  const before = await heapOf(opened);
  await page.evaluate((times) => window.probe.cycle(times), cycles);
  add(`growth by ${cycles} openings`, (await heapOf(opened)) - before);
  await opened.close();
  const renders = await rendersOnFocus(stage);
  const subject = { measurement: 'renders on focus with nothing new', unit: '' } as const;
  results.addValues(subject, { drawer: [renders] });
}

/** Returns the used memory after garbage collection, in MB. */
async function heapOf({ page, tools }: OpenPage): Promise<number> {
  await page.evaluate(() => window.probe.atRest());
  for (let n = 0; n < 3; n++) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

async function rendersOnFocus({ browser, urls }: Stage): Promise<number> {
  const { page, close } = await openPage(browser, {
    ...{ url: urls.drawer, path: PATH, product: 'drawer' },
  });
  await page.evaluate(() => window.probe.open('drawer'));
  const renders = await page.evaluate(() => window.probe.rendersOnFocus());
  await close();
  return renders;
}
