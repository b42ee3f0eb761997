import { expect, test, type Page } from '@playwright/test';
import { GENERATIONS, openWebUi } from './support/web-ui.js';

/** Web-UI's own Help button. */
const header = (page: Page) =>
  page.locator(
    '[data-testid=button-help], .webui-header-container a:has(.anticon-question-circle)',
  );
const tab = (page: Page) => page.locator('bai-help-launcher button');
const drawer = (page: Page) => page.locator('bai-help-drawer aside');

/**
 * How often the host opened its manual, which it does in a page of its own. Of pages in the
 * background Chromium tells what they ask for, Firefox that they are there.
 */
async function countManuals(page: Page): Promise<() => number> {
  const asked = new Set<unknown>();
  // The manual is somewhere on the internet, and nothing of it is needed.
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

for (const generation of GENERATIONS) {
  test.describe(`${generation}: the header's Help button`, () => {
    const open = async (page: Page) => {
      const manuals = await countManuals(page);
      await openWebUi(page, { generation, role: 'user' });
      await expect(page.locator('bai-help-root')).toBeAttached();
      await expect(header(page)).toBeVisible();
      await expect(tab(page)).toHaveCount(0);
      return manuals;
    };

    test('opens the drawer, and closes it', async ({ page }) => {
      const manuals = await open(page);
      await header(page).click();
      await expect(drawer(page)).toBeVisible();
      await header(page).click();
      await expect(drawer(page)).toBeHidden();
      expect(manuals()).toBe(0);
    });

    test('opens it by Enter, and has the focus back after Escape', async ({ page }) => {
      const manuals = await open(page);
      await header(page).focus();
      await page.keyboard.press('Enter');
      await expect(drawer(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer(page)).toBeHidden();
      await expect(header(page)).toBeFocused();
      expect(manuals()).toBe(0);
    });

    for (const what of ['with Ctrl', 'with the middle button']) {
      test(`is the host's when clicked ${what}`, async ({ page }) => {
        const manuals = await open(page);
        await header(page).click(
          what === 'with Ctrl' ? { modifiers: ['Control'] } : { button: 'middle' },
        );
        // The shell's is a link, which opens; the newer one's button answers to no middle click.
        const expected = generation === 'g1' || what === 'with Ctrl' ? 1 : 0;
        await expect.poll(manuals).toBe(expected);
        await expect(drawer(page)).toBeHidden();
      });
    }

    test('is as it was, to the letter', async ({ page }) => {
      await open(page);
      const before = await header(page).evaluate((element) => element.outerHTML);
      await header(page).click();
      await expect(drawer(page)).toBeVisible();
      expect(await header(page).evaluate((element) => element.outerHTML)).toBe(before);
    });

    test('is the host’s where the help could not be loaded', async ({ page }) => {
      const manuals = await countManuals(page);
      await page.route(/backend-ai-help-drawer\.mount-/, (route) => route.abort());
      await openWebUi(page, { generation, role: 'user' });
      await expect(page.locator('backend-ai-help-drawer')).toBeAttached();
      await header(page).click();
      await expect.poll(manuals).toBe(1);
      await expect(drawer(page)).toHaveCount(0);
    });

    for (const [wanted, headerOpens, hasTab] of [
      ['tab', false, true],
      ['both', true, true],
      ['none', false, false],
    ] as const) {
      test(`and the tab, as configured: ${wanted}`, async ({ page }) => {
        const manuals = await countManuals(page);
        await page.addInitScript((launcher) => {
          Reflect.set(globalThis, 'backendaiHelpDrawer', { launcher });
        }, wanted);
        await openWebUi(page, { generation, role: 'user' });
        await expect(page.locator('bai-help-root')).toBeAttached();
        await expect(tab(page)).toHaveCount(hasTab ? 1 : 0);
        await header(page).click();
        if (headerOpens) await expect(drawer(page)).toBeVisible();
        else await expect.poll(manuals).toBe(1);
      });
    }
  });
}

test('g1: on the login screen the tab opens it, and goes with the login', async ({ page }) => {
  await openWebUi(page, { generation: 'g1', role: 'anonymous' });
  await expect(tab(page)).toBeVisible();
  await tab(page).click();
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.standIn.login('user'));
  await expect(header(page)).toBeVisible();
  await expect(tab(page)).toHaveCount(0);
  await page.evaluate(() => window.standIn.logout({ reload: false }));
  await expect(tab(page)).toBeVisible();
});

for (const [language, title] of [
  ['ko', '도움말'],
  ['de', 'Hilfe'],
] as const) {
  for (const generation of GENERATIONS) {
    test(`${generation}: the host's menu calls the help ${title} in ${language}`, async ({
      page,
    }) => {
      await openWebUi(page, { generation, role: 'user', language });
      const item = page.getByRole('link', { name: title, exact: true });
      await expect(item.last()).toBeVisible();
    });
  }
}
