import { expect, test, type Page } from '@playwright/test';
import { match } from './support/match.js';
import { noErrors } from './support/no-errors.js';
import { goTo, listed, openWebUi, type Preset } from './support/web-ui.js';

const panel = (page: Page) => page.locator('bai-help-drawer aside');
const hint = (page: Page, id: string) => page.locator(`bai-help-hint[data-hint-id=${id}]`);
const hostHelp = (page: Page) => page.locator('#help-page-button');

/** Opens the drawer with the host's own button. */
async function openHelp(page: Page): Promise<void> {
  await hostHelp(page).click();
  await expect(panel(page).locator('bai-help-home')).toBeVisible();
}

const open = (page: Page, rest: Partial<Preset> = {}) =>
  openWebUi(page, { family: 'classic', role: 'superadmin', ...rest });

test('classic: the Help button of the sider opens and closes the drawer', async ({ page }) => {
  const errors = noErrors(page);
  await open(page);
  await expect(hostHelp(page)).toBeVisible();
  await hostHelp(page).click();
  await expect(panel(page)).toBeVisible();
  await hostHelp(page).click();
  await expect(panel(page)).toBeHidden();
  expect(page.context().pages()).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('classic: the list at the root path is that of the summary', async ({ page }) => {
  await open(page, { role: 'user' });
  await openHelp(page);
  await expect.poll(() => listed(page, 'fitting')).toEqual(match('/summary', 'user', '23.09.1'));
});

test('classic: the list follows the tabs of the page, which are not in the URL', async ({
  page,
}) => {
  await open(page);
  await openHelp(page);
  await goTo(page, '/environment?tab=registry');
  const expected = (tab: string) => match(`/environment?tab=${tab}`, 'superadmin', '23.09.1');
  await expect.poll(() => listed(page, 'fitting')).toEqual(expected('image'));
  await page.getByRole('tab', { name: 'Registries' }).click();
  await expect.poll(() => listed(page, 'fitting')).toEqual(expected('registry'));
});

test('classic: the drawer lies over a page that does not become narrower, below its header', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await open(page);
  await openHelp(page);
  await expect(page.locator('bai-help-drawer')).not.toHaveAttribute('docked');
  await expect.poll(async () => (await panel(page).boundingBox())?.y).toBe(64);
  const padding = await page.evaluate(() => getComputedStyle(document.body).paddingInlineEnd);
  expect(padding).toBe('0px');
});

test('classic: hints are above grids and below buttons, outside of the grids', async ({ page }) => {
  await open(page);
  await goTo(page, '/job');
  await expect(hint(page, 'pending-session')).toBeVisible();
  await goTo(page, '/environment');
  await page.getByRole('tab', { name: 'Registries' }).click();
  await expect(hint(page, 'one-registry')).toBeVisible();
  await expect(page.locator('vaadin-grid bai-help-hint')).toHaveCount(0);
  await goTo(page, '/maintenance');
  await expect(hint(page, 'recalculate-usage')).toBeVisible();
  await expect(hint(page, 'rescan-images')).toBeVisible();
});

test('classic: hints have the accent color of the host', async ({ page }) => {
  await open(page);
  await goTo(page, '/maintenance');
  const text = hint(page, 'rescan-images').locator('.hint');
  await expect(text).toHaveCSS('border-inline-start-color', 'rgb(39, 130, 79)');
});

test("classic: the help's page is rendered by the host and closes with Back", async ({ page }) => {
  const errors = noErrors(page);
  await open(page);
  await goTo(page, '/backend-ai-help-drawer');
  await expect(page.locator('bai-help-page')).toBeVisible();
  await page.goBack();
  await expect(page.locator('bai-help-page')).toBeHidden();
  expect(errors).toEqual([]);
});

test('classic: the help works at the login, which makes the page inert and covers its header', async ({
  page,
}) => {
  await open(page, { role: 'anonymous' });
  await page.locator('bai-help-launcher button').click();
  await expect.poll(async () => (await panel(page).boundingBox())?.y).toBe(0);
  await page.locator('bai-help-home a[data-entry-id]').first().click();
  await expect(panel(page).locator('bai-help-article article p').first()).toBeVisible();
  await page.getByRole('textbox').first().fill('user@example.com');
});
