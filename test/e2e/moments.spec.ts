import { expect, test, type Page } from '@playwright/test';
import { chunkName, withImports } from '../budgets/built-files.js';
import { MOMENTS } from '../budgets/moments.js';
import { drawerOf } from '../driver/page-driver.js';
import { goTo, openHelp, openWebUi } from './support/web-ui.js';

/** Records the requested chunks by name. Repeated requests are repeated names. */
function requestedChunks(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = pathname.split('/').at(-1) ?? '';
    if (pathname.startsWith('/dist/plugins/') && file.endsWith('.js')) names.push(chunkName(file));
  });
  return names;
}

const expected = (moment: keyof typeof MOMENTS) => [...withImports(MOMENTS[moment].chunks)];

for (const cacheControl of ['max-age=86400', 'no-store']) {
  test(`with "${cacheControl}", each moment requests the chunks of its budget once`, async ({
    page,
  }) => {
    await page.route('**/dist/plugins/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'cache-control': cacheControl },
      });
    });
    const requested = requestedChunks(page);
    const chunks = () => [...requested].sort();
    await openWebUi(page, { family: 'shell', role: 'user' });
    await goTo(page, '/data');
    await expect.poll(chunks, 'at the start').toEqual(expected('start'));
    await openHelp(page);
    await expect(page.locator('bai-help-home a[data-entry-id]').first()).toBeVisible();
    await expect.poll(chunks, 'with the list').toEqual(expected('list'));
    await page.locator('a[data-entry-id=upload-fails-or-skips]').first().click();
    await expect(page.locator('bai-help-article p').first()).toBeVisible();
    await expect.poll(chunks, 'with an entry').toEqual(expected('entry'));
    await page.getByRole('button', { name: 'All help' }).click();
    await drawerOf(page).search('gpu');
    await expect(page.locator('bai-help-search [role=option]').first()).toBeVisible();
    const all = [...new Set([...expected('entry'), ...expected('search')])].sort();
    await expect.poll(chunks, 'with search results').toEqual(all);
  });
}
