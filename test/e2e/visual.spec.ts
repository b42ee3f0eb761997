import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';

import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, goTo, openHelp, openWebUi } from './support/web-ui.js';
import { DEEP_ONLY } from './support/tags.js';

const WIDTHS = { wide: { width: 1300, height: 850 }, narrow: { width: 390, height: 844 } } as const;

/** The query of the results view in each language. */
const QUERIES = { en: 'jupyter pip', ko: '폴더 공유' } as const;

/** A font of Debian. The screenshots depend on the fonts of the machine. */
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
test.skip(!existsSync(FONT), 'The pictures were taken with the fonts of fonts-noto-cjk.');

for (const family of FAMILIES) {
  for (const [language, query] of Object.entries(QUERIES)) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [width, viewport] of Object.entries(WIDTHS)) {
        const title = `${family} ${language} ${theme} ${width}: every view looks like its screenshot`;
        const isTypical =
          language === 'en' ? theme + width === 'lightwide' : theme + width === 'darknarrow';
        test(title, { tag: isTypical ? [] : DEEP_ONLY }, async ({ page }) => {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await openWebUi(page, { family, language, theme, role: 'superadmin' });
          await goTo(page, family === 'shell' ? '/maintenance' : '/admin/maintenance');
          await openHelp(page);
          const panel = drawerOf(page).panel;
          const shot = async (view: string) => {
            // The pointer must not change the view.
            await page.mouse.move(1, 1);
            const name = `${family}-${language}-${theme}-${width}-${view}.png`;
            await expect(panel).toHaveScreenshot(name);
          };

          await expect(drawerOf(page).entries.first()).toBeVisible();
          // The packs load one by one, and the lists grow with each pack.
          await expect(panel.locator('bai-help-home [role=status]')).toHaveCount(0);
          await shot('home');

          await drawerOf(page).entries.first().click();
          await expect(drawerOf(page).text.first()).toBeVisible();
          await shot('entry');

          await panel.locator('bai-help-header button').first().click();
          await drawerOf(page).field.fill(query);
          await expect(drawerOf(page).options.first()).toBeVisible();
          await shot('results');

          // An abandoned search is in the list of searches without results the next time.
          for (const nothing of ['qqqq zzzz', '', 'qqqq zzzz']) {
            await drawerOf(page).field.fill(nothing);
            const message = panel.locator('bai-help-search .message');
            await expect(message).toHaveCount(nothing === '' ? 0 : 1);
          }
          await expect(panel.locator('bai-help-search details')).toBeVisible();
          await shot('none');

          await drawerOf(page).field.fill('');
          // Opens the shortcuts. The lists have no "All help" button, so that the index is 2.
          await panel.locator('bai-help-header button').nth(2).click();
          await expect(drawerOf(page).shortcuts).toBeVisible();
          await shot('shortcuts');

          await page.evaluate(() => (location.hash = '#help=no-such-entry'));
          await expect(panel.locator('bai-help-view .missing')).toBeVisible();
          await shot('missing');
        });
      }
    }
  }
}
