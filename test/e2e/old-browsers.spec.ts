import { expect, test } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { noErrors } from './support/no-errors.js';
import { VERSIONS, goTo, openHelp, openWebUi } from './support/web-ui.js';
import { repeatsOf } from './support/tags.js';

const panel = 'bai-help-drawer aside';

for (const version of VERSIONS) {
  test(
    `${version.name}: the help and its hints work without the APIs of newer browsers`,
    { tag: repeatsOf(version) },
    async ({ page }) => {
      const errors = noErrors(page);
      await page.addInitScript(() => {
        Reflect.deleteProperty(AbortSignal, 'any');
        Reflect.deleteProperty(AbortSignal, 'timeout');
        Reflect.deleteProperty(Element.prototype, 'checkVisibility');
        Reflect.deleteProperty(Element.prototype, 'ariaLabel');
        Reflect.deleteProperty(Promise, 'withResolvers');
        Reflect.deleteProperty(Object, 'groupBy');
        Reflect.deleteProperty(globalThis, 'navigation');
      });
      await openWebUi(page, { ...version.preset, role: 'superadmin' });
      await goTo(page, version.family === 'shell' ? '/maintenance' : '/admin/maintenance');
      await expect(drawerOf(page).hints.first()).toBeVisible();
      await openHelp(page);
      await drawerOf(page).entries.first().click();
      await expect(drawerOf(page).text.first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator(panel)).toBeHidden();
      expect(errors).toEqual([]);
    },
  );
}

test('shell: the help stays out of a browser that is too old, with one message', async ({
  page,
}) => {
  const errors = noErrors(page);
  const messages: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('backend-ai-help-drawer')) messages.push(message.type());
  });
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await openWebUi(page, { family: 'shell', role: 'user' });
  await goTo(page, '/data');
  await expect.poll(() => messages).toEqual(['info']);
  await expect(drawerOf(page).root).toHaveCount(0);
  expect(errors).toEqual([]);
});
