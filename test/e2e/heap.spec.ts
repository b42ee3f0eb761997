import { expect, test, type Page } from '@playwright/test';
import type { HelpRoot } from '../../src/elements/session/bai-help-root.js';
import { compileFolders } from '../../tools/content/compile.js';
import { phrasesAbove } from '../support/phrases.js';
import { holdersOf, takeSnapshot } from './support/heap.js';
import { FAMILIES, openHelp, openWebUi } from './support/web-ui.js';
import { goTo } from './support/web-ui.js';
import { DEEP_ONLY } from './support/tags.js';

const MAINTENANCE = { shell: '/maintenance', react: '/admin/maintenance' } as const;

// A trace keeps objects of the page in memory.
test.use({ trace: 'off' });

const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content does not compile.');
/** Long phrases only: single words and short phrases may belong to Web-UI. */
const phrases = phrasesAbove(compiled.content, 'user').filter(
  (phrase) => phrase.length > 30 || /^[a-z]+(-[a-z]+){2,}$/.test(phrase),
);

/** Clicks an element in the page. A handle of the test would keep the element in memory. */
async function press(page: Page, selector: string, text = ''): Promise<void> {
  await page.waitForFunction(pressIn, [selector, text] as const);
}

function pressIn([selector, text]: readonly [string, string]): boolean {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  const found = trees
    .flatMap((tree) => [...tree.querySelectorAll(selector)])
    .filter((each) => each.checkVisibility() && each.textContent.includes(text));
  const chosen = found.find((each) => each instanceof HTMLElement);
  chosen?.focus();
  chosen?.click();
  return chosen !== undefined;
}

/** Reads the content of admins and superadmins in all ways that the help offers. */
async function readMuch(page: Page): Promise<void> {
  await press(page, 'a[data-entry-id]', 'A pushed image does not appear');
  await press(page, '.question button', 'No');
  await press(page, 'button', 'Print');
  await press(page, '[data-step]');
  await press(page, 'article button', 'Show me');
  await press(page, 'button[aria-label="Back"]');
  await press(page, '.why');
  // An entry for admins, and one for superadmins.
  for (const title of ['Users cannot launch apps', 'A node is missing']) {
    await press(page, 'a[data-entry-id]', title);
    await press(page, 'button[aria-label="All help"]');
  }
  await page.evaluate(() => {
    const drawer = document.querySelector('bai-help-root')?.shadowRoot;
    const search = drawer?.querySelector('bai-help-drawer')?.shadowRoot;
    const field = search?.querySelector('bai-help-search')?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is no search field.');
    field.value = 'rescan images';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
  await press(page, '[role=option]');
  await press(page, 'button[aria-label="Close help"]');
  await press(page, '.hint a');
  await press(page, '.hint button');
  await press(page, 'button', 'Print');
  // The same element shows another entry from now on, and remains after the role drops.
  await page.evaluate(() => (location.hash = '#help=session-list-not-displayed'));
  await press(page, 'article[data-entry-id=session-list-not-displayed] [data-step]');
}

/** Drops the role without a reload, and waits until the page releases its memory. */
async function dropRole(page: Page): Promise<void> {
  await page.evaluate(() => window.standIn.login('user'));
  await page.waitForFunction(() => {
    const { store } = document.querySelector('bai-help-root') as HelpRoot;
    return store?.state.role === 'user' && !store.state.loading;
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
}

for (const family of FAMILIES) {
  const title = `${family}: nothing above the role is in memory after it drops`;
  test(title, { tag: family === 'shell' ? [] : DEEP_ONLY }, async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await openWebUi(page, { family, role: 'superadmin' });
    await goTo(page, MAINTENANCE[family]);
    await openHelp(page);
    await readMuch(page);
    await dropRole(page);
    expect(holdersOf(phrases, await takeSnapshot(page))).toEqual([]);
  });
}

test(
  'a deliberate leak of entries is detected in the heap snapshot',
  { tag: DEEP_ONLY },
  async ({ page }) => {
    await openWebUi(page, { family: 'shell', role: 'superadmin' });
    await openHelp(page);
    await page.waitForFunction(() => {
      const { store } = document.querySelector('bai-help-root') as HelpRoot;
      if (store?.state.role !== 'superadmin' || store.state.loading) return false;
      Reflect.set(globalThis, 'leaked', [store.state.others]);
      return true;
    });
    await dropRole(page);
    const holders = holdersOf(phrases, await takeSnapshot(page));
    expect(holders.filter((path) => path.includes('leaked →')).length).toBeGreaterThan(10);
  },
);
