import { expect, test } from '@playwright/test';
import { ROLES } from '../../src/model/audience.js';
import { match } from './support/match.js';
import { FAMILIES, PAGES, goTo, listed, openHelp, openWebUi } from './support/web-ui.js';

test('shell: a tab that is not in the URL updates the list', async ({ page }) => {
  const version = '24.03.8';
  await openWebUi(page, { family: 'shell', role: 'superadmin', tabs: 'page', version });
  await openHelp(page);
  await goTo(page, '/environment');
  const image = match('/environment?tab=image', 'superadmin', version);
  await expect.poll(() => listed(page, 'fitting')).toEqual(image);
  for (const [label, tab] of [
    ['Registries', 'registry'],
    ['Images', 'image'],
  ] as const) {
    await page.getByRole('tab', { name: label }).click();
    const expected = match(`/environment?tab=${tab}`, 'superadmin', version);
    await expect.poll(() => listed(page, 'fitting')).toEqual(expected);
    expect(new URL(page.url()).search).toBe('');
  }
});

for (const family of FAMILIES) {
  for (const role of ROLES) {
    // The React family loads its plugins with the main layout, which exists only after the login.
    if (family === 'react' && role === 'anonymous') continue;

    test(`${family}: the drawer lists the entries that "match" prints for ${role} on each page`, async ({
      page,
    }) => {
      await openWebUi(page, { family, role });
      await openHelp(page);
      for (const path of PAGES.map((one) => one[family])) {
        if (role !== 'anonymous') await goTo(page, path);
        await expect.poll(() => listed(page, 'fitting'), path).toEqual(match(path, role));
      }
    });
  }

  test(`${family}: the drawer lists the entries that "match" prints for anonymous after a logout`, async ({
    page,
  }) => {
    await openWebUi(page, { family, role: 'superadmin' });
    await openHelp(page);
    await goTo(page, family === 'shell' ? '/job' : '/project/default/session');
    await expect.poll(() => listed(page, 'fitting')).toEqual(match('/job', 'superadmin'));
    // A logout removes the main layout of the React family, and the plugin with it.
    if (family === 'react') return;
    await page.evaluate(() => window.standIn.logout());
    await expect.poll(() => listed(page, 'fitting')).toEqual(match('/', 'anonymous'));
    expect(await listed(page, 'others')).toEqual([]);
  });

  test(`${family}: a tab that changes without an event updates the list`, async ({ page }) => {
    await openWebUi(page, { family, role: 'superadmin' });
    await openHelp(page);
    await goTo(page, family === 'shell' ? '/environment' : '/admin/environment');
    await page.evaluate(() => window.standIn.tab('registry'));
    await expect
      .poll(() => listed(page, 'fitting'))
      .toEqual(match('/environment?tab=registry', 'superadmin'));
    await page.goBack();
    await expect.poll(() => listed(page, 'fitting')).not.toEqual([]);
  });

  test(`${family}: the drawer follows the theme of the host without a reload`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' });
    await openHelp(page);
    const panel = page.getByRole('complementary', { name: 'Help' });
    const brightness = () =>
      panel.evaluate((element) => {
        const [red = 0] =
          getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return red;
      });
    expect(await brightness()).toBeGreaterThan(200);
    await page.evaluate(() => window.standIn.setTheme('dark'));
    await expect.poll(brightness).toBeLessThan(80);
    await page.evaluate(() => window.standIn.setTheme('light'));
    await expect.poll(brightness).toBeGreaterThan(200);
  });
}
