import { expect, test } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, openWebUi } from './support/web-ui.js';

for (const family of FAMILIES) {
  test(`${family}: "Check it for me" requests nothing before the click, and then only reads`, async ({
    page,
  }) => {
    const requested: string[] = [];
    for (const path of ['func/', 'version.json']) {
      await page.route(`**/${path}`, (route) => {
        requested.push(`${route.request().method()} ${path}`);
        return route.fulfill({ status: 502, json: {} });
      });
    }
    const start = family === 'shell' ? '/summary' : '/project/default/dashboard';
    await openWebUi(page, { family, role: 'user' }, `${start}#help=server-not-responding`);
    const { panel } = drawerOf(page);
    const button = panel.getByRole('button', { name: 'Check it for me' });
    await expect(button).toBeVisible();
    expect(requested).toEqual([]);
    await button.click();
    const rows = panel.locator('li[data-check]');
    await expect(rows.nth(0)).toContainText('Problem');
    await expect(rows.nth(1)).toContainText('Could not be checked');
    expect(requested.sort()).toEqual(['GET func/', 'GET version.json']);
    await panel.getByRole('button', { name: 'Still there' }).click();
    await expect(panel.locator('pre').last()).toContainText('- server: problem: `HTTP 502');
  });
}
