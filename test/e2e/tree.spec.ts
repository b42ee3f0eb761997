import { expect, test } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { FAMILIES, goTo, openHelp, openWebUi } from './support/web-ui.js';

/** Compares the accessibility tree of each view: landmarks, names, levels and states. */
for (const family of FAMILIES) {
  test(`${family}: the accessibility tree of each view matches its baseline`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' });
    await goTo(page, family === 'shell' ? '/data' : '/project/default/data');
    await openHelp(page);
    const panel = page.getByRole('complementary', { name: 'Help' });

    await expect(panel, 'home').toMatchAriaSnapshot(`
      - complementary "Help":
        - button "Back" [disabled]
        - button "Forward" [disabled]
        - heading "Help" [level=1]
        - button "Keyboard shortcuts"
        - button "Close help"
        - combobox "Search help"
        - region "For this page":
          - heading "For this page" [level=2]
          - button "Why these?"
          - heading "Folders and files" [level=3]
          - list "Folders and files"
          - heading "When a session ends" [level=3]
          - list "When a session ends"
          - button /Show all/
        - region "More help":
          - heading "More help" [level=2]
          - heading "Signing in and accounts" [level=3]
          - list "Signing in and accounts"
        - paragraph:
          - link "Manual for this page"
    `);

    await drawerOf(page).field.fill('jupyter');
    await expect(panel.getByRole('option').first()).toBeVisible();
    await expect(panel, 'results').toMatchAriaSnapshot(`
      - complementary "Help":
        - combobox "Search help" [expanded]: jupyter
        - button "Clear search"
        - listbox "Search help":
          - option /Jupyter Notebook does not launch/ [selected]
    `);

    await drawerOf(page).field.press('Enter');
    await expect(drawerOf(page).text.first()).toBeVisible();
    await expect(panel, 'an entry').toMatchAriaSnapshot(`
      - complementary "Help":
        - button "Back"
        - button "All help"
        - article:
          - heading "Jupyter Notebook does not launch" [level=2]
          - paragraph
          - heading "What to do" [level=3]
          - list:
            - listitem:
              - checkbox "Mark step 1 as done"
          - heading "If it did not help" [level=3]
        - region "Related":
          - heading "Related" [level=3]
          - list
        - group "Was this helpful?":
          - button "Yes"
          - button "No"
        - button "Copy link"
        - button "Print"
        - separator "Resize help panel"
    `);

    await panel.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(drawerOf(page).shortcuts, 'shortcuts').toMatchAriaSnapshot(`
      - heading "Keyboard shortcuts" [level=2]
      - term: Open or close help
      - definition: "?"
    `);

    await page.evaluate(() => (location.hash = '#help=no-such-entry'));
    await expect(panel.getByRole('status').filter({ hasText: "isn't available" })).toHaveText(
      "This article isn't available.",
    );
  });
}
