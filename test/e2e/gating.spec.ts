import { expect, test, type Page } from '@playwright/test';
import { AUDIENCES, ROLES, audiencesFor, type Role } from '../../src/model/audience.js';
import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, PAGES, goTo, listed, openHelp, openWebUi } from './support/web-ui.js';

/** Returns the audiences of the requested packs, by their file names. */
function requestedAudiences(page: Page): Set<string> {
  const audiences = new Set<string>();
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    for (const audience of AUDIENCES) {
      if (new RegExp(`\\.${audience}(\\.[a-z]+)?-`).test(file)) audiences.add(audience);
    }
  });
  return audiences;
}

for (const family of FAMILIES) {
  for (const role of ROLES) {
    if (family === 'react' && role === 'anonymous') continue;

    test(`${family}: no pack above ${role} is requested while entries are read`, async ({
      page,
    }) => {
      const requested = requestedAudiences(page);
      await openWebUi(page, { family, role });
      await openHelp(page);
      for (const path of PAGES.map((one) => one[family])) await goTo(page, path);
      const entries = drawerOf(page).entries;
      await expect(entries.first()).toBeVisible();
      // Every fifth entry is read: that covers all packs in a fifth of the time.
      for (let i = 0; i < (await entries.count()); i += 5) {
        await entries.nth(i).click();
        await expect(drawerOf(page).text.first()).toBeVisible();
        await page.getByRole('button', { name: 'All help' }).click();
      }
      expect([...requested].sort()).toEqual([...audiencesFor(role)].sort());
    });
  }

  for (const [from, to] of [
    ['superadmin', 'admin'],
    ['superadmin', 'user'],
    ['admin', 'user'],
  ] as const) {
    test(`${family}: from ${from} to ${to}, content above the role is removed in the task of the event`, async ({
      page,
    }) => {
      await openWebUi(page, { family, role: from });
      await openHelp(page);
      await expect(drawerOf(page).entries.first()).toBeVisible();
      const all = [...(await listed(page, 'fitting')), ...(await listed(page, 'others'))];
      const above = from === 'superadmin' ? 'agent-not-usable' : 'users-cannot-launch-apps';
      await page.locator(`bai-help-home a[data-entry-id=${above}]`).click();
      await expect(drawerOf(page).text.first()).toBeVisible();

      const left = await page.evaluate(dropRole, to);
      expect(left.sameTask).toBe(true);
      const existing = [...(await listed(page, 'fitting')), ...(await listed(page, 'others'))];
      const gone = all.filter((id) => !existing.includes(id));
      expect(gone.length).toBeGreaterThan(0);
      for (const id of gone) expect(left.markup.includes(id), id).toBe(false);
    });
  }

  test(`${family}: acting as another user and flags that drop without an event are detected`, async ({
    page,
  }) => {
    await openWebUi(page, { family, role: 'superadmin' });
    await openHelp(page);
    const badges = page.locator('.badge');
    await expect(badges.first()).toBeVisible();
    await page.evaluate(() => {
      const client = Reflect.get(globalThis, 'backendaiclient') as Record<string, unknown>;
      client['is_admin'] = false;
      client['is_superadmin'] = false;
    });
    await goTo(page, PAGES[1]?.[family] ?? '/');
    await expect(badges).toHaveCount(0);
  });
}

/** Replaces the client, dispatches the event and reads all trees in the same task. */
async function dropRole(role: Role): Promise<{ sameTask: boolean; markup: string }> {
  let sameTask = true;
  setTimeout(() => (sameTask = false));
  Reflect.set(globalThis, 'backendaiclient', {
    ready: true,
    email: 'other@example.com',
    is_admin: role === 'admin',
    is_superadmin: false,
  });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  const markup = trees
    .map((tree) => (tree instanceof Document ? tree.documentElement.outerHTML : tree.innerHTML))
    .join('\n');
  return { sameTask, markup };
}
