import { expect, test, type CDPSession, type Page } from '@playwright/test';
import type { Generation } from '../../src/model/path.js';
import { provideCycles, type Cycles } from './support/cycles.js';
import { grown, keepCount, measure, traces, type Held } from './support/left-behind.js';
import { GENERATIONS, goTo, openHelp, openWebUi, PAGES } from './support/web-ui.js';

const TAG = 'backend-ai-help-drawer';
const ENTRIES = ['session-list-not-displayed', 'cannot-log-in'];

// A trace holds on to nodes of the page, and makes every one of these calls slow.
test.use({ trace: 'off' });

/** What is done how often, after how many times that browsers need to get going. */
interface Toil {
  readonly does: keyof Cycles;
  readonly called: string;
  readonly times: number;
  readonly first: number;
  /** Where it is done; `LEAKS=all` has all of it done in both. */
  readonly generations: readonly Generation[];
}

const TOILS: readonly Toil[] = [
  { does: 'mount', called: 'mounts', times: 1000, first: 200, generations: GENERATIONS },
  { does: 'open', called: 'openings', times: 1000, first: 200, generations: GENERATIONS },
  { does: 'goOn', called: 'page changes', times: 10_000, first: 1000, generations: ['g1'] },
];

const tourOf = (generation: Generation) => PAGES.map((path) => path[generation]);
/** A page without hints, where nothing has to be waited for. */
const restOf = (generation: Generation) => tourOf(generation)[0] ?? '';
/** A page with two of them. */
const hintedOf = (generation: Generation) => tourOf(generation).at(-1) ?? '';

/** The stand-in of a superadmin, with the plugin loaded and its element not yet made. */
async function open(page: Page, generation: Generation): Promise<CDPSession> {
  await keepCount(page);
  await provideCycles(page, TAG, ENTRIES);
  await openWebUi(page, { generation, role: 'superadmin', plugins: ['no-such-plugin'] });
  await goTo(page, hintedOf(generation));
  await page.evaluate((tag) => import(`/dist/plugins/${tag}.js`), TAG);
  return page.context().newCDPSession(page);
}

const appendPlugin = (page: Page) =>
  page.evaluate((tag) => document.body.append(document.createElement(tag)), TAG);

async function toil(page: Page, { does }: Toil, times: number, generation: Generation) {
  await goTo(page, hintedOf(generation));
  await page.evaluate(([what, n, tour]) => window.cycles[what](n, tour), [
    does,
    times,
    tourOf(generation),
  ] as const);
}

/** What is held once nothing is going on. */
async function atRest(page: Page, session: CDPSession, generation: Generation): Promise<Held> {
  await goTo(page, restOf(generation));
  await expect.poll(() => page.evaluate(() => window.running().timers)).toBe(0);
  return measure(page, session);
}

for (const each of TOILS) {
  const generations = process.env['LEAKS'] === 'all' ? GENERATIONS : each.generations;
  for (const generation of generations) {
    test(`${generation}: ${each.times} ${each.called} leave nothing behind`, async ({ page }) => {
      test.setTimeout(600_000);
      const session = await open(page, generation);
      if (each.does !== 'mount') await appendPlugin(page);
      await toil(page, each, each.first, generation);
      const round = async () => {
        await toil(page, each, each.times, generation);
        return atRest(page, session, generation);
      };
      let before = await atRest(page, session, generation);
      let after = await round();
      // A browser that compiles, at some time, what it has run often grows once; a leak grows again.
      if (Object.keys(grown(before, after, each.times)).length > 0) {
        [before, after] = [after, await round()];
      }
      expect(grown(before, after, each.times)).toEqual({});
    });
  }
}

test('one of each thing that is left behind in every cycle is noticed', async ({ page }) => {
  const LEAK = '/dist/plugins/leak.js';
  await page.route(`**${LEAK}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `(${leakAtEveryOpening.toString()})()` }),
  );
  const session = await open(page, 'g1');
  await appendPlugin(page);
  await page.evaluate(() => window.cycles.open(50));
  const before = await atRest(page, session, 'g1');
  await page.evaluate((url) => import(url), LEAK);
  // Often enough that what was still to be collected before cannot make up for it.
  await page.evaluate(() => window.cycles.open(300));
  const left = grown(before, await measure(page, session), 300);
  expect(Object.keys(left)).toEqual(['nodes', 'listeners', 'observers', 'timers', 'heap']);
});

/** Runs in the page. Each key that opens the drawer is followed by the one that closes it. */
function leakAtEveryOpening(): void {
  const kept: unknown[] = [];
  let pressed = 0;
  window.addEventListener('keydown', () => {
    if (pressed++ % 2 === 1) return;
    const node = document.createElement('i');
    node.addEventListener('click', () => undefined);
    new MutationObserver(() => undefined).observe(node, { attributes: true });
    setTimeout(() => undefined, 1e6);
    kept.push(node, new Array<number>(2000).fill(pressed));
  });
}

for (const generation of GENERATIONS) {
  test(`${generation}: nothing is left behind when it is disconnected`, async ({
    page,
    context,
  }) => {
    await openWebUi(page, { generation, role: 'user', plugins: [] });
    await goTo(page, restOf(generation));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const session = await context.newCDPSession(page);
    const before = await traces(session);
    await page.evaluate(async (tag) => {
      await import(`/dist/plugins/${tag}.js`);
      document.body.append(document.createElement(tag));
    }, TAG);
    await openHelp(page);
    await expect(page.locator('bai-help-home a[data-entry-id]').first()).toBeVisible();
    expect(await traces(session)).not.toEqual(before);
    await page.locator(TAG).evaluate((element) => element.remove());
    await expect.poll(() => traces(session)).toEqual(before);
  });
}
