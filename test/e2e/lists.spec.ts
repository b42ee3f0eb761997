import { expect, test } from '@playwright/test';
import { ROLES } from '../../src/model/audience.js';
import { match } from './support/match.js';
import { GENERATIONS, PAGES, goTo, listed, openHelp, openWebUi } from './support/web-ui.js';

for (const generation of GENERATIONS) {
  for (const role of ROLES) {
    // G2 loads its plugins with the main layout, which is there only for those who are logged in.
    if (generation === 'g2' && role === 'anonymous') continue;

    test(`${generation}: the drawer lists for ${role} what match prints, on each page`, async ({
      page,
    }) => {
      await openWebUi(page, { generation, role });
      await openHelp(page);
      for (const path of PAGES.map((one) => one[generation])) {
        if (role !== 'anonymous') await goTo(page, path);
        await expect.poll(() => listed(page, 'fitting'), path).toEqual(match(path, role));
      }
    });
  }

  test(`${generation}: after a logout the drawer lists what match prints for anonymous`, async ({
    page,
  }) => {
    await openWebUi(page, { generation, role: 'superadmin' });
    await openHelp(page);
    await goTo(page, generation === 'g1' ? '/job' : '/project/default/session');
    await expect.poll(() => listed(page, 'fitting')).toEqual(match('/job', 'superadmin'));
    // The main layout of G2 goes away with the login, and the plugin with it.
    if (generation === 'g2') return;
    await page.evaluate(() => window.standIn.logout());
    await expect.poll(() => listed(page, 'fitting')).toEqual(match('/', 'anonymous'));
    expect(await listed(page, 'others')).toEqual([]);
  });

  test(`${generation}: a tab that changes without an event changes the list`, async ({ page }) => {
    await openWebUi(page, { generation, role: 'superadmin' });
    await openHelp(page);
    await goTo(page, generation === 'g1' ? '/environment' : '/admin/environment');
    await page.evaluate(() => window.standIn.tab('registry'));
    await expect
      .poll(() => listed(page, 'fitting'))
      .toEqual(match('/environment?tab=registry', 'superadmin'));
    await page.goBack();
    await expect.poll(() => listed(page, 'fitting')).not.toEqual([]);
  });

  test(`${generation}: the theme follows the host’s, live`, async ({ page }) => {
    await openWebUi(page, { generation, role: 'user' });
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
