import { expect, test } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, goTo, openHelp, openWebUi } from './support/web-ui.js';

test.use({ viewport: { width: 390, height: 800 } });

for (const family of FAMILIES) {
  test(`${family}: Back closes a drawer that covers the page, and the page stays`, async ({
    page,
    browserName,
  }) => {
    await openWebUi(page, { family, role: 'user' });
    await goTo(page, '/data');
    await goTo(page, family === 'shell' ? '/job' : '/project/default/session');
    const { pathname } = new URL(page.url());
    await openHelp(page);
    const panel = drawerOf(page).panel;
    await expect(panel).toBeVisible();
    await drawerOf(page).entries.first().click();
    await expect(page).toHaveURL(/#help=/);
    await page.evaluate(() => history.back());
    await expect(panel).toBeHidden();
    // Other browsers do not let a page cancel Back, and show the page below.
    if (browserName !== 'chromium') return;
    expect(new URL(page.url()).pathname).toBe(pathname);
    await page.evaluate(() => history.back());
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(pathname);
  });

  test(`${family}: a page link of an entry closes a drawer that covers the page`, async ({
    page,
  }) => {
    await openWebUi(page, { family, role: 'superadmin' });
    await openHelp(page);
    await page.evaluate(() => (location.hash = '#help=image-not-displayed-after-push'));
    await drawerOf(page).links('page:maintenance').click();
    await expect(drawerOf(page).panel).toBeHidden();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/maintenance$/);
  });
}

test('shell: closing the drawer does not scroll the page', async ({ page }) => {
  await openWebUi(page, { family: 'shell', role: 'user' });
  await openHelp(page);
  // The opener has scrolled away.
  await page.evaluate(() => {
    document.body.style.minHeight = '4000px';
    document.documentElement.style.overflow = 'auto';
    document.body.style.overflow = 'visible';
    window.scrollTo(0, 1200);
  });
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(drawerOf(page).panel).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('react: the text of the help grows with the font size of the browser', async ({ page }) => {
  await openWebUi(page, { family: 'react', role: 'user' });
  await openHelp(page);
  const row = drawerOf(page).entries.first();
  const sizeOf = () => row.evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
  await expect(row).toBeVisible();
  const before = await sizeOf();
  await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
  expect(await sizeOf()).toBeCloseTo(before * 1.5, 1);
});
