import { expect, test, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, openHelp, openWebUi } from './support/web-ui.js';

/** The entry of the message `error.LoginFailed`. */
const ENTRY = 'cannot-log-in';

const mark = (page: Page) => page.getByRole('img', { name: 'Help about a recent message' });
const section = (page: Page) => page.getByRole('region', { name: 'About what just happened' });

/** Waits until the help listens, which replaces the function of the page. */
const listening = (page: Page) =>
  page.waitForFunction(() => !String(Reflect.get(window, 'fetch')).includes('native code'));

/** Fires a notification as Web-UI does. */
const notify = (page: Page, message: string, type = 'error') =>
  page.evaluate(
    ([text, kind]) =>
      document.dispatchEvent(
        new CustomEvent('add-bai-notification', {
          detail: { open: true, type: kind, message: text },
        }),
      ),
    [message, type],
  );

for (const family of FAMILIES) {
  test.describe(`${family}: announcements`, () => {
    test('an error marks the Help button, and the drawer begins with it', async ({ page }) => {
      await page.route('**/resources/i18n/en.json', async (route) => {
        const response = await route.fetch();
        const texts = (await response.json()) as Record<string, Record<string, string>>;
        texts['error'] = { ...texts['error'], LoginFailed: 'You could not be signed in today.' };
        await route.fulfill({ response, json: texts });
      });
      await openWebUi(page, { family, role: 'user' });
      await listening(page);
      await notify(page, 'You could not be signed in today.', 'success');
      await notify(page, 'You could not be signed in today.');
      await expect(mark(page)).toBeVisible();
      await expect(drawerOf(page).panel).toBeHidden();
      await openHelp(page);
      await expect(section(page).locator('.message')).toHaveText([
        'You could not be signed in today.',
      ]);
      await expect(mark(page)).toHaveCount(0);
      await section(page).locator(`a[data-entry-id=${ENTRY}]`).click();
      await expect(drawerOf(page).article).toBeVisible();
    });

    test('a logout forgets the errors', async ({ page }) => {
      await openWebUi(page, { family, role: 'user' });
      await listening(page);
      await notify(page, 'https://api.backend.ai/probs/keypair-forbidden');
      await expect(mark(page)).toBeVisible();
      await page.evaluate(() => window.standIn.logout());
      await expect(mark(page)).toHaveCount(0);
    });

    test('a request of the page has the same result as without the help', async ({ page }) => {
      await page.route('**/fails', (route) =>
        route.fulfill({ status: 404, json: { type: 'about:blank', title: 'Not here' } }),
      );
      await page.route('**/broken', (route) => route.abort());
      await openWebUi(page, { family, role: 'user' });
      const ask = () =>
        page.evaluate(async () => {
          const response = await fetch('/fails');
          const error = await fetch('/broken').catch((reason: unknown) => String(reason));
          return [response.status, response.bodyUsed, await response.text(), error];
        });
      const before = await ask();
      await listening(page);
      expect(await ask()).toEqual(before);
      await expect(mark(page)).toHaveCount(0);
    });
  });
}
