import { expect, test, type Locator, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { noErrors } from './support/no-errors.js';
import {
  VERSIONS,
  goTo,
  openHelp,
  openWebUi,
  type Preset,
  type Version,
} from './support/web-ui.js';
import { repeatsOf } from './support/tags.js';

const panel = (page: Page) => drawerOf(page).panel;
const tab = (page: Page) => drawerOf(page).tab;
const bell = (page: Page) =>
  page.locator('[data-testid=button-notification], button:has(.anticon-bell)');
const hostDrawer = (page: Page) => page.locator('.ant-drawer-content-wrapper');
const entry = (page: Page) => drawerOf(page).entries.first();

/** Opens the help on the maintenance page of a version, with motion reduced. */
async function open(
  page: Page,
  version: { family: Version['family']; preset: Omit<Preset, 'role'> },
  width = 1440,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await openWebUi(page, { ...version.preset, role: 'superadmin' });
  await goTo(page, version.family === 'shell' ? '/maintenance' : '/admin/maintenance');
  await openHelp(page);
  await expect(entry(page)).toBeVisible();
}

async function boxOf(locator: Locator): Promise<{ left: number; right: number }> {
  return locator.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  });
}

async function widthOf(locator: Locator): Promise<number> {
  const { left, right } = await boxOf(locator);
  return right - left;
}

/** Returns the distance of the panel to the edge beside the scrollbar. */
async function distanceToEdge(page: Page): Promise<number> {
  const edge = await page.evaluate(() => document.documentElement.clientWidth);
  return edge - (await boxOf(panel(page))).right;
}

/** Opens the first entry and scrolls its end into view by mouse. */
async function readToTheEnd(page: Page): Promise<void> {
  await entry(page).click();
  await expect(drawerOf(page).text.first()).toBeVisible();
  await panel(page).locator('.content').hover();
  await page.mouse.wheel(0, 20_000);
}

for (const version of VERSIONS) {
  test.describe(`${version.name}: layers of Web-UI`, { tag: repeatsOf(version) }, () => {
    test('the drawer is beside the notification drawer, and returns to the edge', async ({
      page,
    }) => {
      const errors = noErrors(page);
      await open(page, version);
      await bell(page).click();
      await expect(hostDrawer(page)).toBeVisible();
      const { left: edge } = await boxOf(hostDrawer(page));
      await expect.poll(async () => (await boxOf(panel(page))).right).toBe(edge);
      await readToTheEnd(page);
      await hostDrawer(page).getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => distanceToEdge(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    test('a docked drawer beside the notification drawer leaves more room to the page', async ({
      page,
    }) => {
      await open(page, version);
      await expect.poll(() => widthOf(panel(page))).toBe(400);
      await bell(page).click();
      await expect.poll(() => widthOf(panel(page))).toBe(320);
      await page.evaluate(() => window.standIn.toggleNotifications());
      await expect.poll(() => widthOf(panel(page))).toBe(400);
    });

    test('a drawer over the page leaves the header with the bell free', async ({ page }) => {
      await open(page, version, 800);
      await expect.poll(() => widthOf(panel(page))).toBe(400);
      await bell(page).click();
      await expect(hostDrawer(page)).toBeVisible();
      const { left } = await boxOf(hostDrawer(page));
      await expect.poll(async () => (await boxOf(panel(page))).right).toBe(left);
    });

    test('the drawer is on the other side of a left notification drawer right to left', async ({
      page,
    }) => {
      await open(page, version);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await page.evaluate(() => window.standIn.toggleNotifications());
      await expect.poll(async () => (await boxOf(panel(page))).left).toBe(280);
    });

    test('an entry is read to its end beside a small modal', async ({ page }) => {
      await open(page, version);
      await page.evaluate(() => window.standIn.openModal());
      const modal = page.getByRole('dialog');
      await expect(modal).toBeVisible();
      await readToTheEnd(page);
      const content = panel(page).locator('.content');
      await expect.poll(() => content.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
      await expect(tab(page)).toBeHidden();
      await modal.getByRole('button', { name: 'Close' }).click();
      await expect(modal).toHaveCount(0);
    });

    test('a wide modal is in front of the drawer until the tab is clicked', async ({ page }) => {
      await open(page, version);
      await page.evaluate(() => window.standIn.openExplorer());
      const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
      await expect(tab(page)).toBeVisible();
      await close.click({ trial: true });

      await tab(page).click();
      await expect(tab(page)).toBeHidden();
      await readToTheEnd(page);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toBeHidden();

      await close.click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('the drawer is narrower beside a wide modal in a wide window', async ({ page }) => {
      await open(page, version, 1900);
      await page.evaluate(() => window.standIn.openExplorer());
      const { right: edge } = await boxOf(page.getByRole('dialog'));
      await expect.poll(async () => (await boxOf(panel(page))).left).toBe(edge);
      await readToTheEnd(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => widthOf(panel(page))).toBe(400);
    });

    test('a sheet is behind a modal until the tab is clicked', async ({ page }) => {
      await open(page, version, 400);
      await page.evaluate(() => window.standIn.openModal());
      const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
      await expect(tab(page)).toBeVisible();
      await close.click({ trial: true });
      await tab(page).click();
      await entry(page).click();
      await expect(drawerOf(page).text.first()).toBeVisible();
    });

    test('a notice does not cover the end of an entry', async ({ page }) => {
      await open(page, version);
      await page.evaluate(() => {
        document.dispatchEvent(
          new CustomEvent('add-bai-notification', {
            detail: { key: 'one', message: 'Rescan', description: 'Images are rescanned.' },
          }),
        );
      });
      await readToTheEnd(page);
      const end = panel(page).locator('bai-help-feedback button').first();
      await end.click({ trial: true });
    });
  });
}

test('shell from 24.12: a docked drawer narrows the page, and one over the page is below the header', async ({
  page,
}) => {
  await open(page, { family: 'shell', preset: { family: 'shell', header: 'plain' } });
  const { left: edge } = await boxOf(panel(page));
  await expect.poll(async () => (await boxOf(page.locator('main'))).right).toBe(edge);
  await page.setViewportSize({ width: 800, height: 800 });
  const header = await page.locator('.plain-header').boundingBox();
  await expect.poll(async () => (await panel(page).boundingBox())?.y).toBe(header?.height);
  await bell(page).click();
  await expect(hostDrawer(page)).toBeVisible();
});

test.describe('shell: Lit dialogs', () => {
  const shell = VERSIONS[0];

  test('the help works beside a dialog that makes the page inert', async ({ page }) => {
    const errors = noErrors(page);
    await open(page, shell);
    await page.evaluate(() => window.standIn.openLitDialog());
    const dialog = page.locator('#webui-shell mwc-dialog');
    const surface = dialog.locator('.mdc-dialog__surface');
    await expect(surface).toBeVisible();
    expect(
      await page.locator('.sider').evaluate((sider) => sider.matches('[inert] *, [inert]')),
    ).toBe(true);
    await readToTheEnd(page);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(surface).toBeVisible();
    await page.keyboard.press('?');
    await expect(panel(page)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test('a dialog in a stacking context of its own is in front of a newly covered drawer', async ({
    page,
  }) => {
    await open(page, shell, 800);
    await page.evaluate(() => window.standIn.openLitDialog());
    const surface = page.locator('#webui-shell mwc-dialog .mdc-dialog__surface');
    await expect(tab(page)).toBeVisible();
    await page.locator('#webui-shell mwc-dialog').getByRole('button', { name: 'Close' }).click();
    await expect(surface).toHaveCount(0);
  });

  test('an entry that loads slowly leaves focus in the form of the login', async ({ page }) => {
    let load = (): void => undefined;
    const isAllowed = new Promise<void>((resolve) => (load = resolve));
    await page.route(/\.public\.text-/, async (route) => {
      await isAllowed;
      await route.continue();
    });
    await openWebUi(page, { ...shell.preset, role: 'anonymous' });
    await tab(page).click();
    await entry(page).click();
    await page.getByRole('textbox').first().focus();
    load();
    await expect(drawerOf(page).text.first()).toBeVisible();
    await page.keyboard.type('user@example.com');
    await expect(page.getByRole('textbox').first()).toHaveValue('user@example.com');
  });

  test('entries open on the login screen, whose form still works', async ({ page }) => {
    await openWebUi(page, { ...shell.preset, role: 'anonymous' });
    await tab(page).click();
    await entry(page).click();
    await expect(drawerOf(page).text.first()).toBeVisible();
    await page.getByRole('textbox').first().fill('user@example.com');
    await page.getByRole('button', { name: 'Close help' }).click();
    await expect(panel(page)).toBeHidden();
    await page.locator('.login-panel button').click();
    await expect(page.locator('.login-panel')).toHaveCount(0);
  });
});

test('reactAstryx: the "?" key does nothing while a native modal dialog is open', async ({
  page,
}) => {
  await openWebUi(page, { family: 'react', look: 'astryx', role: 'superadmin' });
  await goTo(page, '/admin/environment?tab=registry');
  await page.locator('main table button').first().click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('?');
  await expect(panel(page)).toBeHidden();
  await dialog.getByRole('button').first().click();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(panel(page)).toBeVisible();
});
