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
import { GENERATIONS, goTo, launcher, listed, openHelp, openWebUi } from './support/web-ui.js';

const TAG = 'backend-ai-help-drawer';
const folder = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Whatever of ours a page complains of: no test here may end with any. */
async function complaints(page: Page): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  const hear = (text: string) => {
    if (!isOfBrowser(text)) heard.push(text);
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
    ...heard,
    ...(await page.evaluate(() => Reflect.get(globalThis, 'rejections') as string[])),
  ];
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Help' });

/** A page of Web-UI still works: its menu leads somewhere. */
async function hostWorks(page: Page): Promise<void> {
  await goTo(page, '/project/default/data');
  await expect(page).toHaveURL(/\/project\/default\/data/);
  await expect(page.locator('[data-testid=page-data]').first()).toBeAttached();
}

const BROKEN = [
  ['a page with status 200', { contentType: 'text/html', body: '<!doctype html>' }],
  ['status 404', { status: 404, body: 'Not found' }],
  ['half of it', { contentType: 'text/javascript', body: 'export default () => ({"audience":' }],
] as const;

for (const [what, answer] of BROKEN) {
  test(`a pack that is answered with ${what} is said, and had at another try`, async ({ page }) => {
    const heard = await complaints(page);
    let broken = true;
    await page.route(/\.en\.user-/, (route) => (broken ? route.fulfill(answer) : route.continue()));
    await openWebUi(page, { generation: 'g2', role: 'user' });
    await openHelp(page);
    await expect(page.getByText('Some help could not be loaded.')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Some help could not be loaded.')).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await goTo(page, '/project/default/session');
    await expect.poll(() => listed(page, 'fitting')).toContain('session-stays-pending');
    await expect(page.getByText('Some help could not be loaded.')).toHaveCount(0);
    await hostWorks(page);
    expect(await heard()).toEqual([]);
  });
}

test('without a connection it says so, and with one it is whole again by itself', async ({
  page,
  context,
}) => {
  const heard = await complaints(page);
  await openWebUi(page, { generation: 'g2', role: 'user' });
  await openHelp(page);
  await expect.poll(() => listed(page, 'others')).not.toEqual([]);
  await context.setOffline(true);
  await page.locator('bai-help-home a[data-entry-id]').first().click();
  await expect(page.getByText('This text could not be loaded.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('This text could not be loaded.')).toBeVisible();
  await context.setOffline(false);
  await expect(
    page.locator('bai-help-article article ol, bai-help-article article p').first(),
  ).toBeVisible();
  await expect(page.getByText('This text could not be loaded.')).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

test('help that could not begin for want of a connection begins once there is one, with all of it', async ({
  page,
}) => {
  const heard = await complaints(page);
  let cut = true;
  await page.route(/\.mount-/, (route) => (cut ? route.abort() : route.continue()));
  await openWebUi(page, { generation: 'g2', role: 'superadmin' });
  await expect(page.locator(TAG)).toBeAttached();
  await hostWorks(page);
  await expect(page.locator('bai-help-root')).toHaveCount(0);
  cut = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await openHelp(page);
  await expect(panel(page)).toBeVisible();
  await expect.poll(() => listed(page, 'others')).not.toEqual([]);
  await page.locator('bai-help-search input').fill('rescan');
  await expect(page.locator('bai-help-search [role=option]').first()).toBeVisible();
  await goTo(page, '/admin/maintenance');
  await expect(page.locator('bai-help-hint')).toHaveCount(2);
  expect(await heard()).toEqual([]);
});

test('a hint that cannot be loaded is told in the drawer, and stands in the page once it can', async ({
  page,
}) => {
  const heard = await complaints(page);
  let gone = true;
  await page.route(/\.help-hint-/, (route) =>
    gone ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
  );
  await openWebUi(page, { generation: 'g2', role: 'superadmin' });
  await goTo(page, '/admin/maintenance');
  await openHelp(page);
  await expect(page.locator('bai-help-lost-hints [data-hint-id]')).toHaveCount(2);
  gone = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('bai-help-hint')).toHaveCount(2);
  await expect(page.locator('bai-help-lost-hints [data-hint-id]')).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

test('what points at a control says so where it cannot be loaded, and points once it can', async ({
  page,
}) => {
  const heard = await complaints(page);
  let gone = true;
  await page.route(/\.spotlight-/, (route) => (gone ? route.abort() : route.continue()));
  await openWebUi(page, { generation: 'g2', role: 'superadmin' });
  await goTo(page, '/admin/maintenance#help=resources-do-not-match');
  const showMe = page.locator('bai-help-article').getByRole('link', { name: 'show me' }).first();
  await showMe.click();
  const told = page.locator('bai-help-pointer .told');
  await expect(told).toContainText('Some help could not be loaded.');
  await told.getByRole('button').click();
  await expect(told).toHaveCount(0);
  gone = false;
  await showMe.click();
  await expect(page.locator('bai-help-spotlight .ring')).toBeVisible();
  expect(await heard()).toEqual([]);
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

/** As after a build of anything else: each chunk has another name, and the former are gone. */
function renameChunks(dir: string): void {
  const chunks = readdirSync(dir).filter((name) => name !== `${TAG}.js`);
  const renamed = (text: string) => text.replace(/(-[\w-]{8})\.js\b/g, '$1x.js');
  for (const name of [...chunks, `${TAG}.js`]) {
    const code = readFileSync(join(dir, name), 'utf8');
    rmSync(join(dir, name));
    writeFileSync(join(dir, renamed(name)), renamed(code));
  }
}

const UPDATED = 'Help was updated. Reload the page to read the new version.';

test('an upgrade while an entry is opened offers a reload, which leads to the entry', async ({
  page,
}) => {
  const heard = await complaints(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { generation: 'g2', role: 'user' }, `${url}/`);
    await goTo(page, '/project/default/session');
    await openHelp(page);
    await expect.poll(() => listed(page, 'fitting')).toContain('session-stays-pending');
    upgrade();
    await page.locator('a[data-entry-id=session-stays-pending]').first().click();
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    expect(await heard()).toEqual([]);
    const served = page.waitForRequest(/\.en\.user\.bodies-[\w-]{8}x\.js/);
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await served;
    await expect(panel(page)).toBeVisible();
    const article = page.locator('article[data-entry-id=session-stays-pending]');
    await expect(article.locator('ol li').first()).toBeVisible();
    await expect(page).toHaveURL(/\/project\/default\/session#help=session-stays-pending$/);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(() => listed(page, 'fitting')).toContain('session-stays-pending');
    expect(await heard()).toEqual([]);
  });
});

test('an upgrade while somebody searches offers a reload, which finds what was asked', async ({
  page,
}) => {
  const heard = await complaints(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { generation: 'g1', role: 'user' }, `${url}/`);
    await openHelp(page);
    await expect.poll(() => listed(page, 'others')).not.toEqual([]);
    upgrade();
    await page.locator('bai-help-search input').fill('session pending');
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect(panel(page)).toBeVisible();
    await expect(page.locator('bai-help-search input')).toHaveValue('session pending');
    await expect(page.locator('bai-help-search [role=option]').first()).toBeVisible();
    expect(await heard()).toEqual([]);
  });
});

test('an upgrade while somebody is on the page of the help loses neither the entry nor the search', async ({
  page,
}) => {
  const heard = await complaints(page);
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { generation: 'g2', role: 'user' }, `${url}/`);
    await goTo(page, `/${TAG}`);
    const help = page.locator('bai-help-page');
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
    expect(await heard()).toEqual([]);
  });
});

test('whoever comes after the reload in place of another finds nothing of theirs', async ({
  page,
}) => {
  await withUpgrade(async ({ url }, upgrade) => {
    await openWebUi(page, { generation: 'g1', role: 'superadmin' }, `${url}/`);
    await openHelp(page);
    await expect.poll(() => listed(page, 'others')).toContain('image-not-displayed-after-push');
    upgrade();
    await page.locator('bai-help-search input').fill('secret registry');
    await expect(page.getByText(UPDATED).first()).toBeVisible();
    await page.evaluate(() => {
      const state = JSON.parse(localStorage.getItem('stand-in') ?? '{}') as object;
      localStorage.setItem('stand-in', JSON.stringify({ ...state, role: 'user' }));
    });
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect.poll(() => listed(page, 'others')).toContain('jupyter-does-not-launch');
    await expect(page.locator('bai-help-search input')).toHaveValue('');
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).not.toContain('secret registry');
  });
});

for (const generation of GENERATIONS) {
  test(`${generation}: a plugin element that is moved, cloned, taken away and brought back has one help`, async ({
    page,
  }) => {
    const heard = await complaints(page);
    await openWebUi(page, { generation, role: 'user' });
    await openHelp(page);
    const roots = page.locator('bai-help-root');
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
      await expect(panel(page)).toBeVisible();
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
    await expect(panel(page)).toBeVisible();
    expect(await heard()).toEqual([]);
  });
}

test('a plugin element that goes while the help is loading leaves none behind', async ({
  page,
}) => {
  const heard = await complaints(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.(mount|manifest)-/, async (route) => {
    await held;
    await route.continue();
  });
  await openWebUi(page, { generation: 'g2', role: 'user' });
  await expect(page.locator(TAG)).toBeAttached();
  await page.locator(TAG).evaluate((plugin) => {
    // Away, back, and away again: whoever waits for the first must not forget the last.
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
  expect(await heard()).toEqual([]);
});

test('a body that is replaced by a copy has the help, as it was', async ({ page }) => {
  const heard = await complaints(page);
  await openWebUi(page, { generation: 'g2', role: 'user' });
  await openHelp(page);
  await page.locator('bai-help-home a[data-entry-id]').first().click();
  await expect(page.locator('bai-help-article')).toBeVisible();
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await expect(page.locator('bai-help-root')).toHaveCount(1);
  await expect(page.locator('bai-help-article')).toBeVisible();
  await page.evaluate(() => document.body.replaceChildren());
  await expect(page.locator('bai-help-root')).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('padding-inline-end', '0px');
  expect(await heard()).toEqual([]);
});

for (const [name, version, warned] of [
  ['of the same version says nothing', '0.1.0', 0],
  ['of another version says once that it stays out', '9.9.9', 1],
] as const) {
  test(`a second copy ${name}, and the first stays in charge`, async ({ page }) => {
    const heard = await complaints(page);
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
      await openWebUi(page, { generation: 'g2', role: 'user' }, `${server.url}/`);
      await openHelp(page);
      await page.evaluate(async (tag) => {
        await import(`/dist/plugins/other/${tag}.js`);
        await import(`/dist/plugins/other/${tag}.js?again`);
        document.body.append(document.createElement(tag));
      }, TAG);
      await expect(page.locator(TAG)).toHaveCount(2);
      await expect(panel(page)).toBeVisible();
      await expect(page.locator('bai-help-root')).toHaveCount(1);
      await hostWorks(page);
      // Each evaluation of the file is a copy of its own.
      expect(warnings).toHaveLength(2 * warned);
      expect(await heard()).toEqual([]);
    } finally {
      await server.close();
      rmSync(pluginsDir, { recursive: true });
    }
  });
}

test('a main thread that is busy delays the help, and nothing happens twice', async ({ page }) => {
  const heard = await complaints(page);
  const block = () => {
    const end = performance.now() + 2000;
    while (performance.now() < end);
  };
  await openWebUi(page, { generation: 'g2', role: 'user' });
  await page.locator(TAG).waitFor({ state: 'attached' });
  await page.evaluate(block);
  await page.locator('bai-help-root').waitFor({ state: 'attached' });
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
  await expect(panel(page)).toBeVisible();
  await expect.poll(() => listed(page, 'others')).not.toEqual([]);
  const counts = await page.evaluate(() => Reflect.get(globalThis, 'counts') as { opened: number });
  expect(counts).toEqual({ opened: 1 });
  expect(await heard()).toEqual([]);
});
