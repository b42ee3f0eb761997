import { expect, test } from '@playwright/test';
import { match } from './support/match.js';
import { noErrors } from './support/no-errors.js';
import { GENERATIONS, goTo, listed, openHelp, openWebUi } from './support/web-ui.js';

const TAG = 'backend-ai-help-drawer';

for (const generation of GENERATIONS) {
  for (const [order, delays] of [
    ['before', { loginDelay: 600, pluginDelay: 0 }],
    ['after', { loginDelay: 0, pluginDelay: 600 }],
  ] as const) {
    test(`${generation}: a plugin that arrives ${order} the login shows the same`, async ({
      page,
    }) => {
      const errors = noErrors(page);
      await openWebUi(page, { generation, role: 'admin', ...delays });
      await openHelp(page);
      await goTo(page, generation === 'g1' ? '/job' : '/project/default/session');
      await expect.poll(() => listed(page, 'fitting')).toEqual(match('/job', 'admin'));
      expect(errors).toEqual([]);
    });
  }

  test(`${generation}: the host has an entry for it in its menu`, async ({ page }) => {
    await openWebUi(page, { generation, role: 'user' });
    await expect(page.getByRole('link', { name: 'Help', exact: true }).first()).toBeVisible();
    const read = await page.locator(TAG).evaluate((element) => ({
      permission: Reflect.get(element, 'permission') as unknown,
      menuitem: Reflect.get(element, 'menuitem') as unknown,
    }));
    expect(read).toEqual({ permission: 'user', menuitem: 'Help' });
  });

  test(`${generation}: its page shows by deep link, and goes with Back`, async ({ page }) => {
    // The shell sends those away who log in before it knows of the page.
    await openWebUi(page, { generation, role: 'user', loginDelay: 800 });
    const first = generation === 'g1' ? '/data' : '/project/default/data';
    await goTo(page, first);
    await page.goto(`/${TAG}`);
    await expect(page.locator('bai-help-page')).toBeVisible();
    await expect(page.locator('bai-help-page a[data-entry-id]').first()).toBeVisible();
    await page.reload();
    await expect(page.locator('bai-help-page')).toBeVisible();
    await goTo(page, first);
    await expect(page.locator('bai-help-page')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('bai-help-page')).toBeVisible();
    await page.goForward();
    await expect(page.locator('bai-help-page')).toHaveCount(0);
  });

  test(`${generation}: two plugin elements have one help between them`, async ({ page }) => {
    await openWebUi(page, { generation, role: 'user' });
    await expect(page.locator('bai-help-root')).toHaveCount(1);
    await page.evaluate((tag) => document.body.append(document.createElement(tag)), TAG);
    await openHelp(page);
    await expect(page.locator('bai-help-root')).toHaveCount(1);
    await page.locator(`body > ${TAG}`).evaluate((element) => element.remove());
    await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    await page.locator(TAG).evaluate((element) => element.remove());
    await expect(page.locator('bai-help-root')).toHaveCount(0);
  });

  test(`${generation}: an element that is only moved keeps the drawer open`, async ({ page }) => {
    await openWebUi(page, { generation, role: 'user' });
    await openHelp(page);
    await page.locator(TAG).evaluate((element) => document.body.append(element));
    await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    await expect(page.locator('bai-help-root')).toHaveCount(1);
  });

  test(`${generation}: a help that cannot be loaded leaves the host alone`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith(TAG)) warnings.push(message.type());
    });
    await page.route(/\.mount-/, (route) => route.abort());
    await openWebUi(page, { generation, role: 'user' });
    await goTo(page, generation === 'g1' ? '/data' : '/project/default/data');
    await expect(page.locator(TAG)).toHaveCount(1);
    await expect.poll(() => warnings).toEqual(['warning']);
    await expect(page.locator('bai-help-root')).toHaveCount(0);
  });

  test(`${generation}: a missing pack, answered by a page as the real server does, is said and retried`, async ({
    page,
  }) => {
    let broken = true;
    await page.route(/\.en\.user-/, (route) =>
      broken
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.continue(),
    );
    await openWebUi(page, { generation, role: 'user' });
    await openHelp(page);
    await expect(page.getByText('Some help could not be loaded.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Manual for this page' })).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    // While it is being loaded, nothing is said to be missing either.
    await expect(page.locator('a[data-entry-id=session-stays-pending]').first()).toBeAttached();
    await expect(page.getByText('Some help could not be loaded.')).toHaveCount(0);
  });
}
