import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { violations } from './support/axe.js';
import { openHelp, openWebUi } from './support/web-ui.js';

const CONTENT = 'docs-content';

/** The entries with a picture. */
const ENTRIES = readdirSync(CONTENT, { withFileTypes: true })
  .filter((folder) => folder.isDirectory())
  .filter(({ name }) => readdirSync(join(CONTENT, name)).some((file) => file.endsWith('.svg')))
  .map(({ name }) => name);

/** Shows the picture of an entry in the drawer. */
async function show(page: Page, id: string): Promise<void> {
  const picture = page.locator(`article[data-entry-id="${id}"] svg.picture`);
  await page.evaluate((entry) => (location.hash = `#help=${entry}`), id);
  await expect(picture).toBeVisible();
}

/** Returns what is wrong with the picture on paper. */
const faultsOnPaper = (page: Page): Promise<string[]> =>
  page.locator('bai-help-print svg.picture').evaluate((svg) => {
    const BLACK = 'rgb(0, 0, 0)';
    const WHITE = 'rgb(255, 255, 255)';
    const paper = svg.getBoundingClientRect();
    const faults = paper.right > innerWidth || paper.left < 0 ? ['The picture is cut.'] : [];
    for (const shape of svg.querySelectorAll('rect, circle, path, text')) {
      const { fill, visibility } = getComputedStyle(shape);
      const allowed =
        shape.localName === 'text' || shape.matches('.solid') ? [BLACK] : [WHITE, 'none'];
      const box = shape.getBoundingClientRect();
      const isInside =
        box.left >= paper.left - 1 &&
        box.right <= paper.right + 1 &&
        box.top >= paper.top - 1 &&
        box.bottom <= paper.bottom + 1;
      if (!allowed.includes(fill) || visibility !== 'visible') {
        faults.push(`${shape.outerHTML} has the color ${fill}`);
      }
      if (!isInside) faults.push(`${shape.outerHTML} is cut`);
    }
    return faults;
  });

for (const theme of ['light', 'dark'] as const) {
  test(`pictures: axe finds nothing in an entry with a picture in the ${theme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWebUi(page, { family: 'shell', role: 'superadmin', theme });
    await openHelp(page);
    expect(ENTRIES.length).toBeGreaterThan(7);
    for (const id of ENTRIES) {
      await show(page, id);
      expect(await violations(page), id).toEqual([]);
    }
  });
}

test('pictures: each is printed whole, in black on white, also from the dark theme', async ({
  page,
}) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await openWebUi(page, { family: 'shell', role: 'superadmin', theme: 'dark' });
  await openHelp(page);
  // A4 without its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  for (const id of ENTRIES) {
    await show(page, id);
    await drawerOf(page).panel.getByRole('button', { name: 'Print', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await faultsOnPaper(page), id).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});
