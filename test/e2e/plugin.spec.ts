import { expect, test } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { match } from './support/match.js';
import { noErrors } from './support/no-errors.js';
import { FAMILIES, goTo, listed, openHelp, openWebUi } from './support/web-ui.js';

const TAG = 'backend-ai-help-drawer';

for (const family of FAMILIES) {
  for (const [order, delays] of [
    ['before', { loginDelay: 600, pluginDelay: 0 }],
    ['after', { loginDelay: 0, pluginDelay: 600 }],
  ] as const) {
    test(`${family}: a plugin that loads ${order} the login shows the same entries`, async ({
      page,
    }) => {
      const errors = noErrors(page);
      await openWebUi(page, { family, role: 'admin', ...delays });
      await openHelp(page);
      await goTo(page, family === 'shell' ? '/job' : '/project/default/session');
      await expect.poll(() => listed(page, 'fitting')).toEqual(match('/job', 'admin'));
      expect(errors).toEqual([]);
    });
  }

  test(`${family}: the menu of the host has an entry for the help`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' });
    await expect(page.getByRole('link', { name: 'Help', exact: true }).first()).toBeVisible();
    const read = await page.locator(TAG).evaluate((element) => ({
      permission: Reflect.get(element, 'permission') as unknown,
      menuitem: Reflect.get(element, 'menuitem') as unknown,
    }));
    expect(read).toEqual({ permission: 'user', menuitem: 'Help' });
  });

  test(`${family}: the help page opens by deep link and closes with Back`, async ({ page }) => {
    // The shell redirects users who log in before it knows the page.
    await openWebUi(page, { family, role: 'user', loginDelay: 800 });
    const first = family === 'shell' ? '/data' : '/project/default/data';
    await goTo(page, first);
    await page.goto(`/${TAG}`);
    await expect(drawerOf(page).helpPage).toBeVisible();
    await expect(page.locator('bai-help-page a[data-entry-id]').first()).toBeVisible();
    await page.reload();
    await expect(drawerOf(page).helpPage).toBeVisible();
    await goTo(page, first);
    await expect(drawerOf(page).helpPage).toHaveCount(0);
    await page.goBack();
    await expect(drawerOf(page).helpPage).toBeVisible();
    await page.goForward();
    await expect(drawerOf(page).helpPage).toHaveCount(0);
  });

  test(`${family}: two plugin elements share one help`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' });
    await expect(drawerOf(page).root).toHaveCount(1);
    await page.evaluate((tag) => document.body.append(document.createElement(tag)), TAG);
    await openHelp(page);
    await expect(drawerOf(page).root).toHaveCount(1);
    await page.locator(`body > ${TAG}`).evaluate((element) => element.remove());
    await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    await page.locator(TAG).evaluate((element) => element.remove());
    await expect(drawerOf(page).root).toHaveCount(0);
  });

  test(`${family}: the drawer stays open when its element is moved`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' });
    await openHelp(page);
    await page.locator(TAG).evaluate((element) => document.body.append(element));
    await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    await expect(drawerOf(page).root).toHaveCount(1);
  });

  test(`${family}: help that fails to load does not affect the host`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith(TAG)) warnings.push(message.type());
    });
    await page.route(/\.mount-/, (route) => route.abort());
    await openWebUi(page, { family, role: 'user' });
    await goTo(page, family === 'shell' ? '/data' : '/project/default/data');
    await expect(page.locator(TAG)).toHaveCount(1);
    await expect.poll(() => warnings).toEqual(['warning']);
    await expect(drawerOf(page).root).toHaveCount(0);
  });

  test(`${family}: a missing pack, answered with the page of Web-UI, is reported and retried`, async ({
    page,
  }) => {
    let broken = true;
    await page.route(/\.en\.user-/, (route) =>
      broken
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.continue(),
    );
    await openWebUi(page, { family, role: 'user' });
    await openHelp(page);
    await expect(page.getByText("Some help couldn't be loaded.")).toBeVisible();
    await expect(page.getByRole('link', { name: 'Manual for this page' })).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    // No failure is reported while the pack loads.
    await expect(page.locator('a[data-entry-id=session-stays-pending]').first()).toBeAttached();
    await expect(page.getByText("Some help couldn't be loaded.")).toHaveCount(0);
  });
}
