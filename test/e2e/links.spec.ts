import { expect, test, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { openWebUi, type Preset } from './support/web-ui.js';

/** Entries with links to pages that are flat in some releases, and missing in others. */
const ENTRIES = [
  'image-not-displayed-after-push',
  'branding-not-applied',
  'project-admin-and-roles',
  'scheduler-setting-no-effect',
  'import-repository-fails',
  'agent-summary-missing',
] as const;

const FLAT = { family: 'react', look: 'antd', paths: 'flat', version: '26.4.8-rc.10' } as const;
const SCOPED = { family: 'react', look: 'astryx', version: '26.8.0' } as const;
const SHELL = { family: 'shell', version: '25.11.0' } as const;

const pageLinks = (page: Page) => drawerOf(page).links('page:');

async function openEntry(page: Page, id: string): Promise<void> {
  await page.evaluate((entry) => (location.hash = `#help=${entry}`), id);
  // The first paragraph may be the notice that the text is loading.
  await expect(drawerOf(page).articleOf(id).locator('[data-heading]').first()).toBeVisible();
}

/** Clicks every page link of the entries, and returns the headings of the pages. */
async function followAll(page: Page): Promise<ReadonlyMap<string, string>> {
  const headings = new Map<string, string>();
  for (const id of ENTRIES) {
    await openEntry(page, id);
    for (const link of await pageLinks(page).all()) {
      const name = (await link.getAttribute('data-link')) ?? '';
      // A page that no link leads to, so that the heading changes.
      await page.evaluate(() => window.standIn.go('/usersettings'));
      await expect(page.locator('main h1')).toHaveText(/settings/i);
      await link.click();
      await expect(page.locator('main h1')).not.toHaveText(/settings/i);
      headings.set(name, await page.locator('main h1').innerText());
    }
  }
  return headings;
}

const open = async (page: Page, preset: Omit<Preset, 'role'>): Promise<void> => {
  await openWebUi(page, { ...preset, role: 'superadmin' });
  await drawerOf(page).root.waitFor({ state: 'attached' });
};

for (const [name, preset] of [
  ['flat', FLAT],
  ['scoped', SCOPED],
] as const) {
  test(`react: every page link of an entry leads to its page under ${name} paths`, async ({
    page,
  }) => {
    await open(page, preset);
    const headings = await followAll(page);
    expect(headings.size).toBeGreaterThan(6);
    for (const [link, heading] of headings) {
      expect(heading, link).not.toMatch(/not found|unauthorized/i);
    }
  });

  test(`react: "show me" leads to its control under ${name} paths`, async ({ page }) => {
    await open(page, preset);
    await openEntry(page, 'image-not-displayed-after-push');
    await drawerOf(page).links('show:').first().click();
    await expect(page.locator('bai-help-spotlight-ring')).toBeAttached();
  });
}

test('react: a project-admin page with a flat path has the list of its page', async ({ page }) => {
  await open(page, FLAT);
  await page.evaluate(() => window.standIn.go('/project-data'));
  await page.keyboard.press('?');
  const fitting = page.locator('bai-help-drawer [data-list=fitting] a[data-entry-id]');
  await expect(fitting.nth(2)).toBeVisible();
});

test('react: an unknown path is not found in the stand-in', async ({ page }) => {
  await open(page, FLAT);
  for (const path of ['/admin/maintenance', '/no-such-page']) {
    await page.evaluate((to) => window.standIn.go(to), path);
    await expect(page.locator('main h1')).toHaveText('Page not Found');
  }
});

test('shell: a page that the release lacks is plain text in entries', async ({ page }) => {
  // This release has branding in the configuration of the server, but no page for it.
  await open(page, { ...SHELL, version: '25.19.1' });
  await openEntry(page, 'branding-not-applied');
  await expect(drawerOf(page).article).toContainText('Branding');
  await expect(pageLinks(page)).toHaveCount(0);
});

test('shell: an entry about a newer release is not in the list', async ({ page }) => {
  await open(page, SHELL);
  await openEntry(page, 'scheduler-setting-no-effect');
  await page.evaluate(() => (location.hash = '#help=branding-not-applied'));
  await expect(page.locator('bai-help-article article[data-entry-id]')).toHaveCount(0);
  await expect(page.locator('[data-entry-id="branding-not-applied"]')).toHaveCount(0);
});

test('shell: a page that the release has keeps its link', async ({ page }) => {
  await open(page, SHELL);
  await openEntry(page, 'import-repository-fails');
  await expect(drawerOf(page).links('page:start')).toHaveAttribute('href', '/import');
});
