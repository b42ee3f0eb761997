import type { Sample } from '../model/content.js';
import { TYPED } from '../model/queries.js';
import type { Results } from '../results.js';
import { openPage } from './session.js';
import { PATH, type Stage } from './stage.js';

const TOUR = ['/job', '/data', '/session/start', '/summary'];

/**
 * Measures the drawer with many entries: its search, a page change, and the first opening. The processor
 * is not slowed down.
 */
export async function measureLargeLists(
  stage: Stage,
  samples: ReadonlyMap<number, Sample>,
  results: Results,
  rounds: number,
): Promise<void> {
  for (const [entries, sample] of samples) {
    const subject = (measurement: string) => ({ measurement, unit: 'ms', entries }) as const;
    const url = await stage.serve(sample);
    const { page, close } = await openPage(stage.browser, { url, path: PATH, product: 'drawer' });
    const opening = await page.evaluate(() => window.probe.open('drawer'));
    results.addValues(subject('click to painted list, first'), { drawer: [opening] });
    const changes: number[] = [];
    for (let n = 0; n < rounds; n++) {
      const path = TOUR[n % TOUR.length] ?? PATH;
      changes.push(await page.evaluate((to) => window.probe.changePage(to), path));
    }
    results.addValues(subject('page change to painted list'), { drawer: changes });
    // The first search waits for the index.
    const first = await page.evaluate((query) => window.probe.search(query), 'session');
    results.addValues(subject('first keystroke to painted results'), { drawer: [first] });
    const searches: number[] = [];
    for (const query of TYPED.filter((text) => text.length > 3).slice(0, 2 * rounds)) {
      searches.push(await page.evaluate((text) => window.probe.search(text), query));
    }
    results.addValues(subject('keystroke to painted results'), { drawer: searches });
    await close();
  }
}
