import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { IS_DEEP } from '../support/depth.js';
import { drawerOf } from '../driver/page-driver.js';
import { provideCycles, type Cycles } from './support/cycles.js';
import { grown, keepCount, measure, traces, type Held } from './support/left-behind.js';
import { FAMILIES, goTo, openHelp, openWebUi, PAGES, type Family } from './support/web-ui.js';
import { DEEP, DEEP_ONLY } from './support/tags.js';

const TAG = 'backend-ai-help-drawer';
const ENTRIES = ['session-list-not-displayed', 'cannot-log-in'];

// A trace keeps nodes of the page in memory and slows every call down.
test.use({ trace: 'off' });

/** The openings that each leak a little. They outnumber what a garbage collection may keep. */
const LEAKS = IS_DEEP ? 300 : 100;

/** A repeated action, with its number of repetitions and of warm-up rounds. */
interface Action {
  readonly name: keyof Cycles;
  readonly label: string;
  readonly times: number;
  readonly warmUp: number;
  readonly families: readonly Family[];
}

const ACTIONS: readonly Action[] = IS_DEEP
  ? [
      { name: 'mount', label: 'mounts', times: 1000, warmUp: 200, families: ['shell'] },
      { name: 'open', label: 'openings', times: 1000, warmUp: 200, families: ['shell'] },
      // The code is the same in both families, and fewer repetitions show its leaks.
      { name: 'mount', label: 'mounts', times: LEAKS, warmUp: 100, families: ['react'] },
      { name: 'open', label: 'openings', times: LEAKS, warmUp: 100, families: ['react'] },
      { name: 'goOn', label: 'page changes', times: 10_000, warmUp: 1000, families: ['shell'] },
    ]
  : [
      { name: 'mount', label: 'mounts', times: 50, warmUp: 30, families: FAMILIES },
      { name: 'open', label: 'openings', times: 50, warmUp: 30, families: ['react'] },
      { name: 'goOn', label: 'page changes', times: 300, warmUp: 100, families: ['shell'] },
    ];

const tourOf = (family: Family) => PAGES.map((path) => path[family]);
/** Returns a page without hints, on which no loading is left. */
const restOf = (family: Family) => tourOf(family)[0] ?? '';
/** Returns a page with two hints. */
const hintedOf = (family: Family) => tourOf(family).at(-1) ?? '';

/** Opens the stand-in as a superadmin. The plugin is loaded, and its element does not exist yet. */
async function open(page: Page, family: Family): Promise<CDPSession> {
  await keepCount(page);
  await provideCycles(page, TAG, ENTRIES);
  await openWebUi(page, { family, role: 'superadmin', plugins: ['no-such-plugin'] });
  await goTo(page, hintedOf(family));
  await page.evaluate((tag) => import(`/dist/plugins/${tag}.js`), TAG);
  return page.context().newCDPSession(page);
}

const appendPlugin = (page: Page) =>
  page.evaluate((tag) => document.body.append(document.createElement(tag)), TAG);

async function repeat(page: Page, { name }: Action, times: number, family: Family) {
  await goTo(page, hintedOf(family));
  await page.evaluate(([what, n, tour]) => window.cycles[what](n, tour), [
    name,
    times,
    tourOf(family),
  ] as const);
}

/** Measures the page after all timers have ended. */
async function atRest(page: Page, session: CDPSession, family: Family): Promise<Held> {
  await goTo(page, restOf(family));
  await expect.poll(() => page.evaluate(() => window.running().timers)).toBe(0);
  return measure(page, session);
}

for (const each of ACTIONS) {
  for (const family of each.families) {
    test(
      `${family}: repeated ${each.label} leave nothing behind`,
      { tag: each.name === 'mount' && family === 'shell' ? DEEP : DEEP_ONLY },
      async ({ page }) => {
        test.setTimeout(600_000);
        const session = await open(page, family);
        if (each.name !== 'mount') await appendPlugin(page);
        await repeat(page, each, each.warmUp, family);
        const round = async () => {
          await repeat(page, each, each.times, family);
          return atRest(page, session, family);
        };
        let before = await atRest(page, session, family);
        let after = await round();
        // Compiled code may grow the heap once. A leak grows it again.
        if (Object.keys(grown(before, after, each.times)).length > 0) {
          [before, after] = [after, await round()];
        }
        expect(grown(before, after, each.times)).toEqual({});
      },
    );
  }
}

test('one leak of each kind in every cycle is detected', { tag: DEEP_ONLY }, async ({ page }) => {
  const LEAK = '/dist/plugins/leak.js';
  await page.route(`**${LEAK}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `(${leakAtEveryOpening.toString()})()` }),
  );
  const session = await open(page, 'shell');
  await appendPlugin(page);
  await page.evaluate(() => window.cycles.open(50));
  const before = await atRest(page, session, 'shell');
  await page.evaluate((url) => import(url), LEAK);
  await page.evaluate((times) => window.cycles.open(times), LEAKS);
  const left = grown(before, await measure(page, session), LEAKS);
  expect(Object.keys(left)).toEqual(['nodes', 'listeners', 'observers', 'timers', 'heap']);
});

/** Runs in the page. The first of two key presses opens the drawer, and the second closes it. */
function leakAtEveryOpening(): void {
  const leaked: unknown[] = [];
  let pressed = 0;
  window.addEventListener('keydown', () => {
    if (pressed++ % 2 === 1) return;
    const node = document.createElement('i');
    node.addEventListener('click', () => undefined);
    new MutationObserver(() => undefined).observe(node, { attributes: true });
    setTimeout(() => undefined, 1e6);
    leaked.push(node, new Array<number>(2000).fill(pressed));
  });
}

for (const family of FAMILIES) {
  test(`${family}: a disconnected plugin leaves nothing behind`, async ({ page, context }) => {
    await openWebUi(page, { family, role: 'user', plugins: [] });
    await goTo(page, restOf(family));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const session = await context.newCDPSession(page);
    const before = await traces(session);
    await page.evaluate(async (tag) => {
      await import(`/dist/plugins/${tag}.js`);
      document.body.append(document.createElement(tag));
    }, TAG);
    await openHelp(page);
    await expect(drawerOf(page).entries.first()).toBeVisible();
    expect(await traces(session)).not.toEqual(before);
    await page.locator(TAG).evaluate((element) => element.remove());
    await expect.poll(() => traces(session)).toEqual(before);
  });
}
