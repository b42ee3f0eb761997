import type { Results } from '../results.js';
import type { ProductName } from './page/probe.js';
import { openPage, slowDown } from './session.js';
import { PATH, type Stage } from './stage.js';
import { CATEGORIES, workIn, type TraceEvent, type Work } from './trace.js';

/** Measures the longest task and the forced layouts of the first opening, in a trace. */
export async function measureTasks(stage: Stage, results: Results, rounds: number): Promise<void> {
  const measured = { drawer: [] as Work[], peer: [] as Work[] };
  for (let round = 0; round < rounds; round++) {
    measured.drawer.push(await traceOpening(stage, 'drawer'));
    measured.peer.push(await traceOpening(stage, 'peer'));
  }
  const values = (pick: (work: Work) => number) => ({
    drawer: measured.drawer.map(pick),
    peer: measured.peer.map(pick),
  });
  const longest = { measurement: 'longest task of the first opening', unit: 'ms' } as const;
  results.addValues(
    longest,
    values(({ longestTask }) => longestTask),
  );
  const forced = { measurement: 'forced layouts of the first opening', unit: '' } as const;
  results.addValues(
    forced,
    values(({ forcedLayouts }) => forcedLayouts),
  );
}

async function traceOpening({ browser, urls }: Stage, product: ProductName): Promise<Work> {
  const opened = await openPage(browser, { url: urls[product], path: PATH, product });
  await slowDown(opened);
  await browser.startTracing(opened.page, { categories: CATEGORIES });
  await opened.page.evaluate((name) => window.probe.open(name), product);
  const trace = await browser.stopTracing();
  await opened.close();
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  return workIn(traceEvents);
}
