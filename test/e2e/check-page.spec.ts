import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const PLUGINS = '/dist/plugins/backend-ai-help-drawer';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A server's answer to a missing file: the page of Web-UI, with status 200. */
const PAGE = { status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' };

test('check page: an installation that works passes each check, with a warning about caching', async ({
  page,
}) => {
  await page.goto(`${PLUGINS}.check.html`);
  await expect(page.getByRole('status')).toContainText('The help drawer is installed.');
  await expect(page.locator('li[data-state=failed]')).toHaveCount(0);
  await expect(page.locator('li[data-state=warning]')).toContainText('for up to 24 hours');
  await expect(page.getByText('config.toml names the plugin.')).toBeVisible();
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: readonly { id: string }[] }> };
    };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
});

test('check page: a missing chunk, a refused pack and an old chunk are each reported', async ({
  page,
}) => {
  await page.route(`**${PLUGINS}.search-*`, (route) => route.fulfill(PAGE));
  await page.route(`**${PLUGINS}.*.superadmin-*`, (route) => route.fulfill({ status: 403 }));
  await page.route(`**${PLUGINS}.mount-*`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
  );
  await page.goto(`${PLUGINS}.check.html`);
  await expect(page.getByRole('status')).toContainText('The installation has problems: 2.');
  await expect(page.getByText(/packs are protected/)).toBeVisible();
  const failed = page.locator('li[data-state=failed]');
  await expect(failed.filter({ hasText: /search-.* is missing/ })).toBeVisible();
  await expect(failed.filter({ hasText: /mount-.* is not from version/ })).toBeVisible();
  await expect(failed).toHaveCount(2);
});

test('check page: a folder without the list of files is reported with a remedy', async ({
  page,
}) => {
  await page.route(`**${PLUGINS}.files.json`, (route) => route.fulfill(PAGE));
  await page.goto(`${PLUGINS}.check.html`);
  await expect(page.getByText('Copy all files of dist/plugins')).toBeVisible();
});
