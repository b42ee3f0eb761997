import { writtenHash } from '../support/written-hash.js';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type Server } from '../web-ui/server.js';
import { isOfBrowser } from './support/no-errors.js';
import { FAMILIES, goTo, launcher, listed, openHelp, openWebUi } from './support/web-ui.js';
import { drawerOf } from '../driver/page-driver.js';

const TAG = 'backend-ai-help-drawer';
const folder = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Records the errors of the plugin on a page. Every test expects none. */
async function recordErrors(page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  const hear = (text: string) => {
    if (!isOfBrowser(text)) errors.push(text);
  };
  page.on('pageerror', (error) => hear(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') hear(message.text());
  });
  await page.addInitScript(() => {
    const rejections: string[] = [];
    Reflect.set(globalThis, 'rejections', rejections);
    addEventListener('unhandledrejection', ({ reason }) => rejections.push(String(reason)));
  });
  return async () => [
    ...errors,
    ...(await page.evaluate(() => Reflect.get(globalThis, 'rejections') as string[])),
  ];
}

/** Checks that Web-UI still works: its menu opens a page. */
async function hostWorks(page: Page): Promise<void> {
  await goTo(page, '/project/default/data');
  await expect(page).toHaveURL(/\/project\/default\/data/);
  await expect(page.locator('[data-testid=page-data]').first()).toBeAttached();
}

const BROKEN = [
  ['a page with status 200', { contentType: 'text/html', body: '<!doctype html>' }],
  ['status 404', { status: 404, body: 'Not found' }],
  [
    'a truncated file',
    { contentType: 'text/javascript', body: 'export default () => ({"audience":' },
  ],
] as const;

for (const [what, answer] of BROKEN) {
  test(`a pack that is answered with ${what} is reported and loads on retry`, async ({ page }) => {
    const errors = await recordErrors(page);
    let broken = true;
    await page.route(/\.en\.user-/, (route) => (broken ? route.fulfill(answer) : route.continue()));
    await openWebUi(page, { family: 'react', role: 'user' });
    await openHelp(page);
    await expect(page.getByText("Some help couldn't be loaded.")).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText("Some help couldn't be loaded.")).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await goTo(page, '/project/default/session');
    await expect.poll(() => listed(page, 'fitting')).toContain('session-stays-pending');
    await expect(page.getByText("Some help couldn't be loaded.")).toHaveCount(0);
    await hostWorks(page);
    expect(await errors()).toEqual([]);
  });
}

test('a lost connection is reported, and the help recovers when the connection returns', async ({
  page,
  context,
}) => {
  const errors = await recordErrors(page);
  await openWebUi(page, { family: 'react', role: 'user' });
  await openHelp(page);
  await expect.poll(() => listed(page, 'others')).not.toEqual([]);
  await context.setOffline(true);
  await drawerOf(page).entries.first().click();
  await expect(page.getByText("Couldn't load this article.")).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText("Couldn't load this article.")).toBeVisible();
  await context.setOffline(false);
  await expect(
    page.locator('bai-help-article article ol, bai-help-article article p').first(),
  ).toBeVisible();
  await expect(page.getByText("Couldn't load this article.")).toHaveCount(0);
  expect(await errors()).toEqual([]);
});

test('help that failed to start without a connection starts completely when it returns', async ({
  page,
}) => {
  const errors = await recordErrors(page);
  let cut = true;
  await page.route(/\.mount-/, (route) => (cut ? route.abort() : route.continue()));
  await openWebUi(page, { family: 'react', role: 'superadmin' });
  await expect(page.locator(TAG)).toBeAttached();
  await hostWorks(page);
  await expect(drawerOf(page).root).toHaveCount(0);
  cut = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await openHelp(page);
  await expect(drawerOf(page).panel).toBeVisible();
  await expect.poll(() => listed(page, 'others')).not.toEqual([]);
  await drawerOf(page).field.fill('rescan');
  await expect(drawerOf(page).options.first()).toBeVisible();
  await goTo(page, '/admin/maintenance');
  await expect(drawerOf(page).hints).toHaveCount(2);
  expect(await errors()).toEqual([]);
});

test('a hint that fails to load is shown in the drawer, and in the page after a retry', async ({
  page,
}) => {
  const errors = await recordErrors(page);
  let gone = true;
  await page.route(/\.bai-help-hint-/, (route) =>
    gone ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
  );
  await openWebUi(page, { family: 'react', role: 'superadmin' });
  await goTo(page, '/admin/maintenance');
  await openHelp(page);
  await expect(drawerOf(page).listedHints).toHaveCount(2);
  gone = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(drawerOf(page).hints).toHaveCount(2);
  await expect(drawerOf(page).listedHints).toHaveCount(0);
  expect(await errors()).toEqual([]);
});

test('a spotlight that fails to load is reported and works on the next try', async ({ page }) => {
  const errors = await recordErrors(page);
  let gone = true;
  await page.route(/\.bai-help-spotlight-ring-/, (route) =>
    gone ? route.abort() : route.continue(),
  );
  await openWebUi(page, { family: 'react', role: 'superadmin' });
  await goTo(page, '/admin/maintenance#help=resources-do-not-match');
  const showMe = page.locator('bai-help-article').getByRole('button', { name: 'Show me' }).first();
  await showMe.click();
  const failure = page.locator('bai-help-spotlight .failure');
  await expect(failure).toContainText("Some help couldn't be loaded.");
  await failure.getByRole('button').click();
  await expect(failure).toHaveCount(0);
  gone = false;
  await showMe.click();
  await expect(drawerOf(page).ring).toBeVisible();
  expect(await errors()).toEqual([]);
});

/** Serves a copy of the build that can be replaced while a page is open. */
async function withUpgrade(
  attempt: (server: Server, upgrade: () => void) => Promise<void>,
): Promise<void> {
  const pluginsDir = mkdtempSync(join(tmpdir(), 'help-drawer-upgrade-'));
  cpSync(folder('plugins'), pluginsDir, { recursive: true });
  const server = await startServer({ port: 0, pluginsDir, webRoot: folder('web-ui') });
  try {
    await attempt(server, () => renameChunks(pluginsDir));
  } finally {
    await server.close();
    rmSync(pluginsDir, { recursive: true });
  }
}

/** Renames all chunks, as a new build does. */
function renameChunks(dir: string): void {
  const chunks = readdirSync(dir).filter((name) => name !== `${TAG}.js`);
  const renamed = (text: string) => text.replace(/(-[\w-]{8})\.js\b/g, '$1x.js');
  for (const name of [...chunks, `${TAG}.js`]) {
    const code = readFileSync(join(dir, name), 'utf8');
    rmSync(join(dir, name));
    writeFileSync(join(dir, renamed(name)), renamed(code));
  }
}

const UPDATED = 'Help has been updated. Reload to see the latest version.';

test('an upgrade while an entry opens offers a reload, which leads to the entry', async ({
  page,
}) => {
  const errors = await recordErrors(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { family: 'react', role: 'user' }, `${url}/`);
    await goTo(page, '/project/default/session');
    await openHelp(page);
    await expect.poll(() => listed(page, 'fitting')).toContain('session-stays-pending');
    upgrade();
    await page.locator('a[data-entry-id=session-stays-pending]').first().click();
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    expect(await errors()).toEqual([]);
    const served = page.waitForRequest(/\.en\.user\.text-\d-[\w-]{8}x\.js/);
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await served;
    await expect(drawerOf(page).panel).toBeVisible();
    const article = page.locator('article[data-entry-id=session-stays-pending]');
    await expect(article.locator('ol li').first()).toBeVisible();
    await expect(page).toHaveURL(
      `${url}/project/default/session${writtenHash('session-stays-pending')}`,
    );
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(() => listed(page, 'fitting')).toContain('session-stays-pending');
    expect(await errors()).toEqual([]);
  });
});

test('an upgrade during a search offers a reload, which repeats the search', async ({ page }) => {
  const errors = await recordErrors(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { family: 'shell', role: 'user' }, `${url}/`);
    await openHelp(page);
    await expect.poll(() => listed(page, 'others')).not.toEqual([]);
    upgrade();
    await drawerOf(page).field.fill('session pending');
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect(drawerOf(page).panel).toBeVisible();
    await expect(drawerOf(page).field).toHaveValue('session pending');
    await expect(drawerOf(page).options.first()).toBeVisible();
    expect(await errors()).toEqual([]);
  });
});

test('an upgrade on the help page loses neither the entry nor the search', async ({ page }) => {
  const errors = await recordErrors(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { family: 'react', role: 'user' }, `${url}/`);
    await goTo(page, `/${TAG}`);
    const help = drawerOf(page).helpPage;
    await help.locator('a[data-entry-id=session-stays-pending]').click();
    const article = help.locator('article[data-entry-id=session-stays-pending]');
    await expect(article.locator('ol li').first()).toBeVisible();
    upgrade();
    await help.locator('bai-help-search input').fill('session pending');
    await expect(help.getByText(UPDATED).first()).toBeVisible();
    await help.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect(help.locator('bai-help-search input')).toHaveValue('session pending');
    await expect(help.locator('bai-help-search [role=option]').first()).toBeVisible();
    await expect(article.locator('ol li').first()).toBeVisible();
    expect(await errors()).toEqual([]);
  });
});

test('a visit after an upgrade offers a reload in the list, since the browser has the old file', async ({
  page,
}) => {
  const errors = await recordErrors(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { family: 'react', role: 'user' }, `${url}/`);
    await openHelp(page);
    await expect.poll(() => listed(page, 'others')).not.toEqual([]);
    await expect(page.getByText(UPDATED)).toHaveCount(0);
    upgrade();
    await page.goto(`${url}/`);
    await openHelp(page);
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await expect.poll(() => listed(page, 'others')).not.toEqual([]);
    const served = page.waitForRequest(/mount-[\w-]{8}x\.js/);
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await served;
    await expect(drawerOf(page).panel).toBeVisible();
    await expect(page.getByText(UPDATED)).toHaveCount(0);
    expect(await errors()).toEqual([]);
  });
});

test('the next user after the reload finds no data of the former one', async ({ page }) => {
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { family: 'shell', role: 'superadmin' }, `${url}/`);
    await openHelp(page);
    await expect.poll(() => listed(page, 'others')).toContain('image-not-displayed-after-push');
    upgrade();
    await drawerOf(page).field.fill('secret registry');
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await page.evaluate(() => {
      const state = JSON.parse(localStorage.getItem('stand-in') ?? '{}') as object;
      localStorage.setItem('stand-in', JSON.stringify({ ...state, role: 'user' }));
    });
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect.poll(() => listed(page, 'others')).toContain('jupyter-does-not-launch');
    await expect(drawerOf(page).field).toHaveValue('');
    const storage = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(storage).not.toContain('secret registry');
  });
});

for (const family of FAMILIES) {
  test(`${family}: a plugin element that is moved, cloned, removed and restored has one help`, async ({
    page,
  }) => {
    const errors = await recordErrors(page);
    await openWebUi(page, { family, role: 'user' });
    await openHelp(page);
    const roots = drawerOf(page).root;
    for (const act of [
      (plugin: Element) => plugin.parentNode?.append(plugin),
      (plugin: Element) => document.body.append(plugin.cloneNode(true)),
      (plugin: Element) => plugin.replaceWith(plugin.cloneNode(true)),
      (plugin: Element) => {
        const { parentNode } = plugin;
        plugin.remove();
        parentNode?.append(plugin);
        plugin.remove();
        parentNode?.append(plugin);
      },
    ]) {
      await page.locator(TAG).first().evaluate(act);
      await expect(roots).toHaveCount(1);
      await expect(drawerOf(page).panel).toBeVisible();
    }
    await page.evaluate((tag) => {
      const all: Element[] = [];
      const collect = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.localName === tag) all.push(element);
          if (element.shadowRoot) collect(element.shadowRoot);
        }
      };
      collect(document);
      Reflect.set(globalThis, 'plugins', all);
      for (const element of all) element.remove();
    }, TAG);
    await expect(roots).toHaveCount(0);
    await page.evaluate(() => {
      const [plugin] = Reflect.get(globalThis, 'plugins') as Element[];
      if (plugin) document.body.append(plugin);
    });
    await openHelp(page);
    await expect(roots).toHaveCount(1);
    await expect(drawerOf(page).panel).toBeVisible();
    expect(await errors()).toEqual([]);
  });
}

test('a plugin element that is removed while the help loads leaves no help behind', async ({
  page,
}) => {
  const errors = await recordErrors(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.(mount|manifest)-/, async (route) => {
    await held;
    await route.continue();
  });
  await openWebUi(page, { family: 'react', role: 'user' });
  await expect(page.locator(TAG)).toBeAttached();
  await page.locator(TAG).evaluate((plugin) => {
    // The element is removed, restored and removed again: the last change counts.
    const { parentNode } = plugin;
    plugin.remove();
    setTimeout(() => parentNode?.append(plugin));
    setTimeout(() => plugin.remove(), 50);
  });
  await page.waitForTimeout(200);
  const mounted = page.waitForResponse(/\.mount-/);
  release();
  await mounted;
  await hostWorks(page);
  await expect(page.locator('bai-help-root, bai-help-drawer')).toHaveCount(0);
  expect(await errors()).toEqual([]);
});

test('a body that is replaced by a copy has the help as before', async ({ page }) => {
  const errors = await recordErrors(page);
  await openWebUi(page, { family: 'react', role: 'user' });
  await openHelp(page);
  await drawerOf(page).entries.first().click();
  await expect(page.locator('bai-help-article')).toBeVisible();
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await expect(drawerOf(page).root).toHaveCount(1);
  await expect(page.locator('bai-help-article')).toBeVisible();
  await page.evaluate(() => document.body.replaceChildren());
  await expect(drawerOf(page).root).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('padding-inline-end', '0px');
  expect(await errors()).toEqual([]);
});

for (const [name, version, warned] of [
  ['of the same version warns about nothing', '0.1.0', 0],
  ['of another version warns once and does not start', '9.9.9', 1],
] as const) {
  test(`a second copy ${name}, and the first stays in charge`, async ({ page }) => {
    const errors = await recordErrors(page);
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning' && message.text().startsWith(TAG))
        warnings.push(message.text());
    });
    const pluginsDir = mkdtempSync(join(tmpdir(), 'help-drawer-copies-'));
    cpSync(folder('plugins'), pluginsDir, { recursive: true });
    mkdirSync(join(pluginsDir, 'other'));
    for (const file of readdirSync(folder('plugins'))) {
      const code = readFileSync(join(folder('plugins'), file), 'utf8');
      writeFileSync(join(pluginsDir, 'other', file), code.replaceAll('0.1.0', version));
    }
    const server = await startServer({ port: 0, pluginsDir, webRoot: folder('web-ui') });
    try {
      await openWebUi(page, { family: 'react', role: 'user' }, `${server.url}/`);
      await openHelp(page);
      await page.evaluate(async (tag) => {
        await import(`/dist/plugins/other/${tag}.js`);
        await import(`/dist/plugins/other/${tag}.js?again`);
        document.body.append(document.createElement(tag));
      }, TAG);
      await expect(page.locator(TAG)).toHaveCount(2);
      await expect(drawerOf(page).panel).toBeVisible();
      await expect(drawerOf(page).root).toHaveCount(1);
      await hostWorks(page);
      // Each evaluation of the file is a separate copy.
      expect(warnings).toHaveLength(2 * warned);
      expect(await errors()).toEqual([]);
    } finally {
      await server.close();
      rmSync(pluginsDir, { recursive: true });
    }
  });
}

test('a busy main thread delays the help, and the drawer opens once', async ({ page }) => {
  const errors = await recordErrors(page);
  const block = () => {
    const end = performance.now() + 2000;
    while (performance.now() < end);
  };
  await openWebUi(page, { family: 'react', role: 'user' });
  await page.locator(TAG).waitFor({ state: 'attached' });
  await page.evaluate(block);
  await drawerOf(page).root.waitFor({ state: 'attached' });
  await expect(launcher(page)).toBeVisible();
  await page.evaluate(() => {
    const counts = { opened: 0 };
    Reflect.set(globalThis, 'counts', counts);
    const drawer = document
      .querySelector('bai-help-root')
      ?.shadowRoot?.querySelector('bai-help-drawer');
    if (drawer)
      new MutationObserver(() => (counts.opened += 1)).observe(drawer, {
        attributeFilter: ['open'],
      });
  });
  const button = launcher(page);
  await button.evaluate((element: HTMLElement) => {
    element.click();
    const end = performance.now() + 2000;
    while (performance.now() < end);
  });
  await expect(drawerOf(page).panel).toBeVisible();
  await expect.poll(() => listed(page, 'others')).not.toEqual([]);
  const counts = await page.evaluate(() => Reflect.get(globalThis, 'counts') as { opened: number });
  expect(counts).toEqual({ opened: 1 });
  expect(await errors()).toEqual([]);
});
