import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { chunkName, withImports } from '../budgets/built-files.js';
import { MOMENTS, OPENED_ENTRY } from '../budgets/moments.js';
import { drawerOf } from '../driver/page-driver.js';
import { startServer } from '../web-ui/server.js';
import { goTo, openHelp, openWebUi } from './support/web-ui.js';

const folder = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Records the requested chunks by name. Repeated requests are repeated names. */
function requestedChunks(page: Page): () => string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = pathname.split('/').at(-1) ?? '';
    if (pathname.startsWith('/dist/plugins/') && file.endsWith('.js')) names.push(chunkName(file));
  });
  return () => [...names].sort();
}

/** Makes the browser ask for reduced data usage, so that nothing loads in advance. */
const saveData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
  });

const expected = (moment: keyof typeof MOMENTS) => [...withImports(MOMENTS[moment].chunks)];

for (const cacheControl of ['max-age=86400', 'no-store']) {
  test(`with "${cacheControl}", each moment requests the chunks of its budget once`, async ({
    page,
  }) => {
    const server = await startServer({
      ...{ port: 0, pluginsDir: folder('plugins'), webRoot: folder('web-ui') },
      pluginCache: cacheControl,
    });
    await saveData(page);
    const chunks = requestedChunks(page);
    await openWebUi(page, { family: 'shell', role: 'user' }, `${server.url}/`);
    await goTo(page, '/data');
    const button = page.locator('.webui-header-container a:has(.anticon-question-circle)');
    await expect(button).toBeVisible();
    await expect.poll(chunks, 'at the start').toEqual(expected('start'));
    await button.click();
    await expect(drawerOf(page).entries.first()).toBeVisible();
    await expect.poll(chunks, 'with the list').toEqual(expected('list'));
    await page.locator(`a[data-entry-id=${OPENED_ENTRY}]`).first().click();
    await expect(drawerOf(page).text.first()).toBeVisible();
    await expect.poll(chunks, 'with an entry').toEqual(expected('entry'));
    await page.getByRole('button', { name: 'All help' }).click();
    await drawerOf(page).search('gpu');
    await expect(drawerOf(page).options.first()).toBeVisible();
    const all = [...new Set([...expected('entry'), ...expected('search')])].sort();
    await expect.poll(chunks, 'with search results').toEqual(all);
    await server.close();
  });
}

test('a page with hints requests what its hints need', async ({ page }) => {
  await saveData(page);
  const chunks = requestedChunks(page);
  await openWebUi(page, { family: 'shell', role: 'user' });
  await goTo(page, '/job');
  await expect(drawerOf(page).hints.first()).toBeAttached();
  await expect.poll(chunks).toEqual(expected('hints'));
});

test('the shortcut opens the help before the help has loaded', async ({ page }) => {
  await saveData(page);
  await openWebUi(page, { family: 'shell', role: 'user' });
  await goTo(page, '/data');
  await expect(drawerOf(page).root).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
});

test('the shortcut opens no help that loads below a native modal dialog', async ({ page }) => {
  await saveData(page);
  await openWebUi(page, { family: 'shell', role: 'user' });
  await goTo(page, '/data');
  await expect(drawerOf(page).root).toHaveCount(0);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.keyboard.press('?');
  await expect(drawerOf(page).root).toBeAttached();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  // An open drawer would close.
  await page.keyboard.press('?');
  await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
});

test('an idle browser loads the help, and the list opens without a further request', async ({
  page,
}) => {
  const chunks = requestedChunks(page);
  await openWebUi(page, { family: 'shell', role: 'user' });
  await goTo(page, '/data');
  await expect.poll(chunks).toEqual(expected('idle'));
  await openHelp(page);
  await expect(drawerOf(page).entries.first()).toBeVisible();
  expect(chunks()).toEqual(expected('idle'));
});
