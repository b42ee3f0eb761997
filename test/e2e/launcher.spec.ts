import { expect, test, type Page } from '@playwright/test';
import { FAMILIES, openWebUi } from './support/web-ui.js';
import { drawerOf } from '../driver/page-driver.js';

/** Returns the Help button of Web-UI. */
const header = (page: Page) =>
  page.locator(
    '[data-testid=button-help], :is(.webui-header-container, .non-draggable) a:has(.anticon-question-circle)',
  );

/**
 * Counts how often the host opened its manual in a new page. For pages in the background, Chromium
 * reports requests and Firefox reports the pages.
 */
async function countManuals(page: Page): Promise<() => number> {
  const asked = new Set<unknown>();
  // The manual is on the internet, and its content does not matter.
  await page
    .context()
    .route(/webui\.docs\.backend\.ai/, (route) =>
      route.fulfill({ contentType: 'text/html', body: 'The manual' }),
    );
  if (page.context().browser()?.browserType().name() === 'chromium') {
    page.context().on('request', (request) => {
      if (request.url().includes('webui.docs.backend.ai')) asked.add(request);
    });
  } else {
    page.context().on('page', (opened) => asked.add(opened));
  }
  return () => asked.size;
}

/** The headers of Web-UI's releases. */
const HEADERS = [
  { name: 'shell', preset: { family: 'shell' } },
  { name: 'shell from 24.12', preset: { family: 'shell', header: 'plain' } },
  { name: 'react', preset: { family: 'react' } },
] as const;

for (const { name, preset } of HEADERS) {
  test.describe(`${name}: Help button of the header`, () => {
    const open = async (page: Page) => {
      const manuals = await countManuals(page);
      await openWebUi(page, { ...preset, role: 'user' });
      await expect(drawerOf(page).root).toBeAttached();
      await expect(header(page)).toBeVisible();
      await expect(drawerOf(page).tab).toHaveCount(0);
      return manuals;
    };

    test('the button opens and closes the drawer', async ({ page }) => {
      const manuals = await open(page);
      await header(page).click();
      await expect(drawerOf(page).panel).toBeVisible();
      await header(page).click();
      await expect(drawerOf(page).panel).toBeHidden();
      expect(manuals()).toBe(0);
    });

    test('Enter opens the drawer, and Escape returns focus to the button', async ({ page }) => {
      const manuals = await open(page);
      await header(page).focus();
      await page.keyboard.press('Enter');
      await expect(drawerOf(page).panel).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawerOf(page).panel).toBeHidden();
      await expect(header(page)).toBeFocused();
      expect(manuals()).toBe(0);
    });

    for (const what of ['with Ctrl', 'with the middle button']) {
      test(`the button opens the manual of the host when clicked ${what}`, async ({ page }) => {
        const manuals = await open(page);
        await header(page).click(
          what === 'with Ctrl' ? { modifiers: ['Control'] } : { button: 'middle' },
        );
        // The shell has a link, which opens. The newer button ignores the middle button of the
        // mouse.
        const expected = preset.family === 'shell' || what === 'with Ctrl' ? 1 : 0;
        await expect.poll(manuals).toBe(expected);
        await expect(drawerOf(page).panel).toBeHidden();
      });
    }

    test('the markup of the button does not change', async ({ page }) => {
      await open(page);
      const before = await header(page).evaluate((element) => element.outerHTML);
      await header(page).click();
      await expect(drawerOf(page).panel).toBeVisible();
      expect(await header(page).evaluate((element) => element.outerHTML)).toBe(before);
    });

    test('the button opens the manual of the host if the help fails to load', async ({ page }) => {
      const manuals = await countManuals(page);
      await page.route(/backend-ai-help-drawer\.mount-/, (route) => route.abort());
      await openWebUi(page, { ...preset, role: 'user' });
      await expect(page.locator('backend-ai-help-drawer')).toBeAttached();
      await header(page).click();
      await expect.poll(manuals).toBe(1);
      await expect(drawerOf(page).panel).toHaveCount(0);
    });

    for (const [wanted, headerOpens, hasTab] of [
      ['tab', false, true],
      ['both', true, true],
      ['none', false, false],
    ] as const) {
      test(`the option "${wanted}" selects the button and the tab`, async ({ page }) => {
        const manuals = await countManuals(page);
        await page.addInitScript((launcher) => {
          Reflect.set(globalThis, 'backendaiHelpDrawer', { launcher });
        }, wanted);
        await openWebUi(page, { ...preset, role: 'user' });
        await expect(drawerOf(page).root).toBeAttached();
        await expect(drawerOf(page).tab).toHaveCount(hasTab ? 1 : 0);
        await header(page).click();
        if (headerOpens) await expect(drawerOf(page).panel).toBeVisible();
        else await expect.poll(manuals).toBe(1);
      });
    }
  });
}

test('shell: the tab opens the drawer on the login screen and disappears after the login', async ({
  page,
}) => {
  await openWebUi(page, { family: 'shell', role: 'anonymous' });
  await expect(drawerOf(page).tab).toBeVisible();
  await drawerOf(page).tab.click();
  await expect(drawerOf(page).panel).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.standIn.login('user'));
  await expect(header(page)).toBeVisible();
  await expect(drawerOf(page).tab).toHaveCount(0);
  await page.evaluate(() => window.standIn.logout({ reload: false }));
  await expect(drawerOf(page).tab).toBeVisible();
});

for (const [language, title] of [
  ['ko', '도움말'],
  ['de', 'Hilfe'],
] as const) {
  for (const family of FAMILIES) {
    test(`${family}: the host's menu names the help ${title} in ${language}`, async ({ page }) => {
      await openWebUi(page, { family, role: 'user', language });
      const item = page.getByRole('link', { name: title, exact: true });
      await expect(item.last()).toBeVisible();
    });
  }
}
