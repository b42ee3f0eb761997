import type { Results } from '../results.js';
import type { ProductName } from './page/probe.js';
import { openPage, slowDown } from './session.js';
import { PATH, type Stage } from './stage.js';

const MOMENTS = ['list, first', 'list, later', 'entry, first', 'entry, later'] as const;

const PRODUCTS: readonly ProductName[] = ['drawer', 'peer'];

/** Later openings in each page. */
const LATER = 3;

/** Measures the time from a click to the painted list or entry. Each round has a fresh page. */
export async function measureOpening(
  stage: Stage,
  results: Results,
  rounds: number,
): Promise<void> {
  const times = MOMENTS.map((moment) => ({ moment, drawer: [] as number[], peer: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const product of PRODUCTS) {
      const measured = await openOnce(stage, product);
      for (const each of times) each[product].push(...(measured.get(each.moment) ?? []));
    }
  }
  for (const { moment, drawer, peer } of times) {
    results.addValues({ measurement: `click to painted ${moment}`, unit: 'ms' }, { drawer, peer });
  }
}

async function openOnce(
  { browser, urls }: Stage,
  product: ProductName,
): Promise<ReadonlyMap<(typeof MOMENTS)[number], readonly number[]>> {
  const opened = await openPage(browser, { url: urls[product], path: PATH, product });
  await slowDown(opened);
  const { page } = opened;
  const open = () => page.evaluate((name) => window.probe.open(name), product);
  const close = () => page.evaluate((name) => window.probe.close(name), product);
  const openEntry = () => page.evaluate((name) => window.probe.openEntry(name), product);
  const goBack = () => page.evaluate((name) => window.probe.goBack(name), product);
  const firstList = await open();
  const laterLists: number[] = [];
  for (let n = 0; n < LATER; n++) {
    await close();
    laterLists.push(await open());
  }
  const firstEntry = await openEntry();
  const laterEntries: number[] = [];
  for (let n = 0; n < LATER; n++) {
    await goBack();
    laterEntries.push(await openEntry());
  }
  await opened.close();
  return new Map([
    ['list, first', [firstList]],
    ['list, later', laterLists],
    ['entry, first', [firstEntry]],
    ['entry, later', laterEntries],
  ]);
}
