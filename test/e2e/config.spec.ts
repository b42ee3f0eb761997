import { expect, test, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { goTo, launcher, listed, openHelp, openWebUi } from './support/web-ui.js';

const FILE = '**/dist/plugins/backend-ai-help-drawer.config.json';

/** Serves a configuration file beside the plugin. */
const configure = (page: Page, body: string) =>
  page.route(FILE, (route) => route.fulfill({ contentType: 'application/json', body }));

test('configuration: the launcher, the hints, the manual, hidden entries and the contact apply', async ({
  page,
}) => {
  const config = {
    launcher: 'tab',
    hints: false,
    manual: 'https://manual.example.com/{language}/{page}',
    hide: ['resources-do-not-match'],
    support: {
      user: { text: 'Call 1234 from 9 to 18.', email: 'help@example.com' },
      superadmin: { url: 'https://tickets.example.com/admins' },
    },
  };
  await configure(page, JSON.stringify(config));
  await openWebUi(page, { family: 'shell', role: 'admin' });
  await goTo(page, '/maintenance');
  await drawerOf(page).tab.click();
  await expect(page.getByText('Call 1234 from 9 to 18.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'help@example.com' })).toBeVisible();
  await expect(page.getByText('tickets.example.com')).toHaveCount(0);
  const manual = page.getByRole('link', { name: 'Manual for this page' });
  await expect(manual).toHaveAttribute('href', 'https://manual.example.com/en/admin_menu');
  const ids = [...(await listed(page, 'fitting')), ...(await listed(page, 'others'))];
  expect(ids).not.toContain('resources-do-not-match');
  expect(ids).toContain('cannot-log-in');
  await expect(drawerOf(page).hints).toHaveCount(0);
});

test('configuration: an invalid file is reported in the console, and the help works', async ({
  page,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await configure(page, '{"launcher": "nowhere", "support": {"user": {"text": "Call 1234."}}}');
  await openWebUi(page, { family: 'react', role: 'user' });
  await openHelp(page);
  await expect(page.getByText('Call 1234.')).toBeVisible();
  expect(warnings.join('\n')).toContain(
    'backend-ai-help-drawer.config.json: "launcher" is none of header, tab, both, none.',
  );
});

test('configuration: the last file applies while the server does not respond or fails', async ({
  page,
}) => {
  await configure(page, '{"support": {"user": {"text": "Call 1234."}}}');
  await openWebUi(page, { family: 'react', role: 'user' });
  await expect(launcher(page)).toBeVisible();
  await openHelp(page);
  await expect(page.getByText('Call 1234.')).toBeVisible();
  await page.unroute(FILE);
  await page.route(FILE, (route) => route.abort());
  await page.reload();
  await openHelp(page);
  await expect(page.getByText('Call 1234.')).toBeVisible();
  await page.unroute(FILE);
  await page.route(FILE, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
  await page.reload();
  await openHelp(page);
  await expect(page.getByText('Call 1234.')).toBeVisible();
});
