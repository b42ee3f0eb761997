import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type Server } from '../web-ui/server.js';
import { drawerOf } from '../driver/page-driver.js';
import { isOfBrowser } from './support/no-errors.js';
import { goTo, launcher, openHelp, openWebUi } from './support/web-ui.js';

const folder = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Content security policies that Web-UI may send, by their difference. */
const POLICIES: Readonly<Record<string, (nonce: string) => string>> = {
  'a nonce': (nonce) => `script-src 'self' 'nonce-${nonce}'; style-src 'self'; object-src 'none'`,
  'a nonce and strict-dynamic': (nonce) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'`,
};

/**
 * Trusted Types with the documented policies. Duplicates are allowed, since the shell bundles Lit
 * too.
 */
const TRUSTED = `require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'`;

/** Records violations of the policy and all other errors. */
async function recordErrors(page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Reflect.set(globalThis, 'violations', violations);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      violations.push(`${violatedDirective} ${sample}`);
    });
  });
  return async () => [
    ...errors,
    ...(await page.evaluate(() => Reflect.get(globalThis, 'violations') as string[])),
  ];
}

/** Uses the main features of the help: a hint, the drawer, a search, "show me". */
async function journey(page: Page): Promise<void> {
  await goTo(page, '/maintenance');
  await expect(page.locator('bai-help-hint .hint').first()).toBeVisible();
  await openHelp(page);
  await drawerOf(page).field.fill('pushed image');
  await drawerOf(page).options.first().click();
  const article = page.locator('article[data-entry-id=image-not-displayed-after-push]');
  await expect(article.locator('.callout')).toBeVisible();
  await article.locator('[data-link="show:rescan-images"]').click();
  await expect(drawerOf(page).ring).toBeVisible();
}

/** Serves the stand-in with a policy during an attempt. */
async function under(
  csp: (nonce: string) => string,
  attempt: (server: Server) => Promise<void>,
): Promise<void> {
  const server = await startServer({
    port: 0,
    pluginsDir: folder('plugins'),
    webRoot: folder('web-ui'),
    csp,
  });
  try {
    await attempt(server);
  } finally {
    await server.close();
  }
}

for (const [name, csp] of Object.entries(POLICIES)) {
  for (const trusted of [false, true]) {
    test(`a journey under ${name}${trusted ? ' and Trusted Types' : ''} violates no policy`, async ({
      page,
    }) => {
      const errors = await recordErrors(page);
      const policy = (nonce: string) => `${csp(nonce)}${trusted ? `; ${TRUSTED}` : ''}`;
      await under(policy, async ({ url }) => {
        // Both looks of the React family need inline styles, which their host has to allow.
        await openWebUi(page, { family: 'shell', role: 'superadmin' }, `${url}/`);
        await journey(page);
        expect(await errors()).toEqual([]);
      });
    });
  }
}

/** Policies that block the plugin, by reason. The shell bundles Lit, and React does not. */
const FORBIDDING = [
  ['Trusted Types allow no policy', 'react', `trusted-types 'none'`],
  ['Trusted Types allow other policies', 'react', 'trusted-types dompurify host'],
  ['another Lit uses the policy that is allowed once', 'shell', 'trusted-types lit-html dompurify'],
] as const;

for (const [why, family, types] of FORBIDDING) {
  test(`Web-UI works and one console message names the reason if ${why}`, async ({ page }) => {
    const lines: string[] = [];
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => {
      if (!isOfBrowser(message)) errors.push(message);
    });
    page.on('console', (message) => {
      // The browser reports violations of its policy as errors.
      if (message.type() !== 'error') lines.push(message.text());
    });
    let manuals = 0;
    await page.context().route(/webui\.docs\.backend\.ai/, (route) => {
      manuals += 1;
      return route.fulfill({ contentType: 'text/html', body: 'The manual' });
    });
    const forbidding = (nonce: string) =>
      `script-src 'self' 'nonce-${nonce}'; require-trusted-types-for 'script'; ${types}`;
    await under(forbidding, async ({ url }) => {
      await openWebUi(page, { family, role: 'user' }, `${url}/`);
      await expect(page.locator('backend-ai-help-drawer')).toBeAttached();
      await expect(launcher(page)).toBeVisible();
      await expect.poll(() => lines).toHaveLength(1);
      // A second try adds no message.
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await goTo(page, family === 'shell' ? '/data' : '/project/default/data');
      await expect(drawerOf(page).root).toHaveCount(0);
      await launcher(page).click();
      await expect.poll(() => manuals).toBe(1);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('backend-ai-help-drawer: the help failed to load');
      expect(lines[0]).toMatch(/policy|lit-html/i);
      expect(errors).toEqual([]);
    });
  });
}

test('the text of an entry needs no policy of DOMPurify', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!isOfBrowser(message)) errors.push(message);
  });
  const forbidding = (nonce: string) =>
    `script-src 'self' 'nonce-${nonce}'; require-trusted-types-for 'script'; trusted-types lit-html`;
  await under(forbidding, async ({ url }) => {
    await openWebUi(page, { family: 'react', role: 'user' }, `${url}/`);
    await openHelp(page);
    await drawerOf(page).field.fill('session');
    await drawerOf(page).options.first().click();
    await expect(page.locator('bai-help-article [data-heading]').first()).toBeVisible();
    await expect(page.locator('bai-help-article .notice')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test('the tested policies are documented', () => {
  const documented = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
  expect(documented).toContain('`trusted-types lit-html dompurify`');
  expect(documented).toContain("`'allow-duplicates'`");
  expect(TRUSTED).toContain("trusted-types lit-html dompurify 'allow-duplicates'");
});
