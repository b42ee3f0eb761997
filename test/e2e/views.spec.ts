import { expect, test, type Locator, type Page } from '@playwright/test';
import { IS_DEEP } from '../support/depth.js';
import { violations } from './support/axe.js';
import { FAMILIES, openHelp, openWebUi, type Family } from './support/web-ui.js';
import { drawerOf } from '../driver/page-driver.js';
import { DEEP, REPEAT } from './support/tags.js';

const WIDTHS = { wide: { width: 1300, height: 850 }, narrow: { width: 390, height: 844 } } as const;

/** Every combination, or two that contain each value. */
const LOOKS = (['wide', 'narrow'] as const)
  .flatMap((width) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['ltr', 'rtl'] as const).map((direction) => ({ width, theme, direction })),
    ),
  )
  .filter((_look, index, { length }) => IS_DEEP || index === 0 || index === length - 1);

/** Opens each view of the drawer, in each state that a user can see. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await expect(drawerOf(page).entries.first()).toBeVisible();
  },
  empty: async (page) => {
    // These packs are built without entries.
    await page.route(/\.(public|user|admin|superadmin)-/, (route) => {
      const [, audience = ''] = /\.(\w+)-[\w-]+\.js$/.exec(route.request().url()) ?? [];
      const pack = JSON.stringify({ audience, entries: [], hints: [], bodies: [] });
      return route.fulfill({
        contentType: 'text/javascript',
        body: `export default () => (${pack});`,
      });
    });
    await page.reload();
    await openHelp(page);
    await expect(page.getByText('No help for this page yet.')).toBeVisible();
  },
  entry: async (page) => {
    await drawerOf(page).entries.first().click();
    await expect(drawerOf(page).text.first()).toBeVisible();
  },
  results: async (page) => {
    await drawerOf(page).search('jupyter');
    await expect(drawerOf(page).options.first()).toBeVisible();
  },
  none: async (page) => {
    await drawerOf(page).search('qqqq zzzz');
    await expect(page.locator('bai-help-search .message')).toBeVisible();
  },
  shortcuts: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('bai-help-header button[aria-label="Keyboard shortcuts"]').click();
    await expect(drawerOf(page).shortcuts).toBeVisible();
  },
  missing: async (page) => {
    await page.evaluate(() => (location.hash = '#help=no-such-entry'));
    await expect(page.getByText("This article isn't available.")).toBeVisible();
  },
  loading: async (page) => {
    await page.route(/\.text-\d-/, () => undefined);
    await drawerOf(page).entries.first().click();
    await expect(page.locator('bai-help-article').getByText('Loading help…')).toBeVisible();
  },
  error: async (page) => {
    await page.route(/\.text-\d-/, (route) => route.abort());
    await drawerOf(page).entries.first().click();
    await expect(page.getByText("Couldn't load this article.")).toBeVisible();
  },
};

/** Returns the theme and the text direction of the panel. */
const looks = (page: Page): Promise<(string | null)[]> =>
  drawerOf(page).panel.evaluate((panel) => [
    document.querySelector('bai-help-root')?.getAttribute('theme') ?? null,
    getComputedStyle(panel).direction,
  ]);

/** Expects that marked text has the system colors for marks. */
async function looksLikeMarks(marks: Locator): Promise<void> {
  await expect(marks.first()).toBeVisible();
  const colours = await marks.evaluateAll((all) =>
    all.map((mark) => [getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor]),
  );
  const system = await marks.page().evaluate(() => {
    const mark = document.body.appendChild(document.createElement('mark'));
    const { color, backgroundColor } = getComputedStyle(mark);
    mark.remove();
    return [color, backgroundColor];
  });
  for (const colour of colours) expect(colour).toEqual(system);
}

const open = async (page: Page): Promise<void> => {
  await openHelp(page);
  await expect(drawerOf(page).panel).toBeVisible();
};

/** The help looks the same in both families, apart from the theme of the host. */
const repeats = (family: Family) => (family === 'shell' ? [] : REPEAT);

for (const family of FAMILIES) {
  for (const [view, go] of Object.entries(VIEWS)) {
    test(
      `${family}: axe finds nothing in ${view} in any theme, width or direction`,
      { tag: family === 'shell' ? DEEP : REPEAT },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openWebUi(page, { family, role: 'superadmin' });
        await open(page);
        await go(page);
        for (const { theme, width, direction } of LOOKS) {
          await page.setViewportSize(WIDTHS[width]);
          await page.evaluate((chosen) => window.standIn.setTheme(chosen), theme);
          await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
          await expect.poll(() => looks(page), 'taken up').toEqual([theme, direction]);
          expect(await violations(page), `${theme} ${width} ${direction}`).toEqual([]);
        }
      },
    );
  }

  test(
    `${family}: every border and every focus ring is visible with forced colors`,
    { tag: repeats(family) },
    async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await openWebUi(page, { family, role: 'user' });
      await open(page);
      const border = await drawerOf(page).panel.evaluate(
        (panel) => getComputedStyle(panel).borderInlineStartWidth,
      );
      expect(Number.parseFloat(border)).toBeGreaterThan(0);
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active ? getComputedStyle(active).outlineStyle : 'none';
      });
      expect(outline).not.toBe('none');
      expect(await violations(page)).toEqual([]);
    },
  );

  test(
    `${family}: marks, the active result and every icon are visible with forced colors`,
    { tag: repeats(family) },
    async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await openWebUi(page, { family, role: 'user' });
      await open(page);
      await drawerOf(page).search('jupyter pip');
      const options = drawerOf(page).options;
      await expect(options.nth(1)).toBeVisible();
      const outlines = await options.evaluateAll((all) =>
        all.map((option) => getComputedStyle(option).outlineStyle),
      );
      expect(outlines.slice(0, 2)).toEqual(['solid', 'none']);
      await looksLikeMarks(options.locator('mark'));
      const icons = page.locator('bai-help-header button');
      expect(
        await icons.evaluateAll((all) =>
          all.map((button) => {
            const drawing = button.querySelector('svg');
            return drawing && getComputedStyle(drawing).color === getComputedStyle(button).color;
          }),
        ),
      ).not.toContain(false);
      await drawerOf(page).field.press('Enter');
      await looksLikeMarks(page.locator('bai-help-article mark'));
    },
  );

  test(
    `${family}: no element moves for users who prefer reduced motion`,
    { tag: repeats(family) },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openWebUi(page, { family, role: 'user' });
      await openHelp(page);
      const running = await page
        .locator('bai-help-drawer')
        .evaluate((drawer) => drawer.shadowRoot?.getAnimations().length ?? 0);
      expect(running).toBe(0);
    },
  );
}
