import { expect, test, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, openWebUi } from './support/web-ui.js';

const ENTRY = 'session-list-not-displayed';

const read = async (page: Page) => {
  await expect(drawerOf(page).root).toBeAttached();
  await page.evaluate((id) => (location.hash = `#help=${id}`), ENTRY);
  const article = page.locator(`article[data-entry-id=${ENTRY}]`);
  await expect(article.locator('ol').first()).toBeVisible();
  return article;
};

for (const family of FAMILIES) {
  test(`${family}: the desktop app loads the help from another origin and shows its own steps`, async ({
    page,
  }) => {
    const origins = new Set<string>();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname.includes('/dist/plugins/')) origins.add(url.origin);
    });
    await openWebUi(page, { family, role: 'user', electron: true });
    const article = await read(page);
    await expect(article).toContainText('In the desktop app, press Ctrl-R');
    await expect(article).not.toContainText('In a browser');
    expect([...origins]).toHaveLength(1);
    expect([...origins][0]).not.toBe(new URL(page.url()).origin);
  });

  test(`${family}: a browser shows the steps for browsers`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' });
    const article = await read(page);
    await expect(article).toContainText('In a browser');
    await expect(article).not.toContainText('desktop app, press');
  });
}
