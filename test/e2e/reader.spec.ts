import { expect, test, type Page } from '@playwright/test';
import { writtenHash } from '../support/written-hash.js';
import { FAMILIES, goTo, openHelp, openWebUi } from './support/web-ui.js';
import { drawerOf } from '../driver/page-driver.js';
import { REPEAT } from './support/tags.js';

const article = (page: Page) => drawerOf(page).article;
const option = (page: Page) => drawerOf(page).options;

/** Returns a description of the focused element, in any shadow root. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-here') ?? active?.tagName;
  });

/** Returns all text of the help, with shadow roots. */
const helpText = (page: Page) =>
  drawerOf(page).root.evaluate((root) => {
    const trees: (ShadowRoot | Element)[] = [root];
    for (const tree of trees) {
      for (const { shadowRoot } of tree.querySelectorAll('*')) {
        if (shadowRoot) trees.push(shadowRoot);
      }
      if (tree instanceof Element && tree.shadowRoot) trees.push(tree.shadowRoot);
    }
    return trees
      .flatMap((tree) => [...tree.children].filter((child) => child.tagName !== 'STYLE'))
      .map((child) => child.textContent)
      .join('\n');
  });

for (const family of FAMILIES) {
  const sessions = family === 'shell' ? '/job' : '/project/default/session';

  for (const [language, query] of [
    ['en', 'pip'],
    ['ko', '폴더'],
  ] as const) {
    test(
      `${family}: the help works by keyboard alone in ${language}`,
      { tag: language === 'en' ? [] : REPEAT },
      async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await openWebUi(page, { family, role: 'user', language });
        await goTo(page, sessions);
        await expect(drawerOf(page).root).toBeAttached();
        await page.evaluate(() => {
          const here = document.createElement('button');
          here.dataset['here'] = 'here';
          document.body.prepend(here);
          here.focus();
        });

        await page.keyboard.press('?');
        await expect(drawerOf(page).panel).toBeVisible();
        while ((await focused(page)) !== 'INPUT') await page.keyboard.press('Tab');
        if (language === 'ko') await compose(page, query);
        else await page.keyboard.type(query);
        await expect(option(page).nth(1)).toBeVisible();
        const second = await option(page).nth(1).getAttribute('data-entry-id');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(article(page)).toHaveAttribute('data-entry-id', String(second));

        const related = page.locator('bai-help-article bai-help-list a').first();
        const next = await related.getAttribute('data-entry-id');
        for (let i = 0; i < 60 && !(await isFocused(page, String(next))); i += 1) {
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Enter');
        await expect(article(page)).toHaveAttribute('data-entry-id', String(next));
        await expect.poll(() => focused(page)).toBe('H2');

        await pressHeader(page, 0);
        await expect(article(page)).toHaveAttribute('data-entry-id', String(second));
        await expect.poll(() => focused(page)).toBe('H2');
        await pressHeader(page, 0);
        await expect(drawerOf(page).field).toHaveValue(query);

        await drawerOf(page).field.focus();
        await page.keyboard.press('Enter');
        await expect(article(page)).toBeVisible();
        const id = await article(page).getAttribute('data-entry-id');
        await page.locator('bai-help-article-actions button').first().focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toContain(`#help=${String(id)}`);

        await page.keyboard.press('Escape');
        await expect(drawerOf(page).panel).toBeHidden();
        expect(await focused(page)).toBe('here');
      },
    );
  }

  test(`${family}: a link to a hidden entry and a link to a missing one show the same text`, async ({
    browser,
  }) => {
    const pages: Page[] = [];
    for (const id of ['image-not-displayed-after-push', 'no-such-entry']) {
      const page = await (await browser.newContext()).newPage();
      await openWebUi(page, { family, role: 'admin' }, `${sessions}#help=${id}`);
      await expect(page.getByText("This article isn't available.")).toBeVisible();
      pages.push(page);
    }
    // Parts of the help are defined when the browser is idle, at another moment in each page.
    await expect(async () => {
      const [hidden, missing] = await Promise.all(pages.map(helpText));
      expect(hidden).toBe(missing);
      expect(hidden).toContain("isn't available");
    }).toPass();
    for (const page of pages) await page.context().close();
  });

  test(`${family}: a link opens its entry at the heading`, async ({ page }) => {
    await openWebUi(page, { family, role: 'user' }, `${sessions}#help=cannot-log-in/else`);
    await expect(article(page)).toHaveAttribute('data-entry-id', 'cannot-log-in');
    await expect(page.locator('bai-help-article [data-heading=else]')).toBeFocused();
  });

  test(`${family}: the URL follows the open entry without new history entries`, async ({
    page,
  }) => {
    await openWebUi(page, { family, role: 'user' });
    await goTo(page, sessions);
    await openHelp(page);
    const length = await page.evaluate(() => history.length);
    await drawerOf(page).entries.first().click();
    const id = await article(page).getAttribute('data-entry-id');
    await expect.poll(() => new URL(page.url()).hash).toBe(writtenHash(String(id)));
    await page.reload();
    await expect(article(page)).toHaveAttribute('data-entry-id', String(id));
    await page.getByRole('button', { name: 'Close help' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });
}

const isFocused = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-entry-id') === wanted;
  }, id);

/** Presses a button of the panel's header by keyboard. Back has the index 0. */
async function pressHeader(page: Page, index: number): Promise<void> {
  await page.locator('bai-help-header button').nth(index).focus();
  await page.keyboard.press('Enter');
}

/**
 * Types a word as an input method does: letters change while they are composed. Only Chromium can
 * emulate this. In other browsers the events of an input method are dispatched on the field.
 */
async function compose(page: Page, word: string): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') {
    await drawerOf(page).field.evaluate(composeInField, word);
    return;
  }
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= word.length; end += 1) {
    const text = word.slice(0, end);
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: word });
}

function composeInField(field: Element, word: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('This is no field.');
  field.dispatchEvent(new CompositionEvent('compositionstart'));
  for (let end = 1; end <= word.length; end += 1) {
    field.value = word.slice(0, end);
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  }
  field.dispatchEvent(new CompositionEvent('compositionend', { data: word }));
}
