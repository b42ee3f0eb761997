import { expect, test } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';

test('demo: the first visit opens the drawer on a page with hints, and shows what to try', async ({
  page,
}) => {
  await page.goto('/?demo');
  await expect(drawerOf(page).panel).toBeVisible();
  await expect(
    drawerOf(page).panel.getByRole('link', { name: 'Shown resources differ from what is in use' }),
  ).toBeVisible();
  await expect(page.getByText('choose another role.')).toBeVisible();
  await page.goto('/?demo');
  await expect(page.locator('#stand-in-bar')).toBeVisible();
  await expect(page.getByText('choose another role.')).toHaveCount(0);
});
