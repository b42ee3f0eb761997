import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect, type Page } from '@playwright/test';
import { drawerOf } from '../driver/page-driver.js';
import { Installation, NAME, skipReason, writeRelease } from './installation.js';
import { buildSecondRelease } from './second-release.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const NEXT = '9.9.9';
/** An entry of the first release that the next one no longer has. */
const WITHDRAWN = 'session-memory-usage';
const ENTRY_PATH = `/dist/plugins/${NAME}.js`;
const UPDATED = 'Help has been updated. Reload to see the latest version.';
const HOUR_MS = 60 * 60 * 1000;

/** The second half of docs/operators.md: upgrade, go back and uninstall. */
describe('an afternoon of an operator, after the installation', { skip: skipReason() }, () => {
  const installation = new Installation();

  before(async () => {
    const release = join(installation.folder, 'release');
    writeRelease('.', release);
    const second = join(installation.folder, 'second');
    mkdirSync(second);
    const archive = buildSecondRelease(second, { version: NEXT, withdrawn: WITHDRAWN });
    await installation.start(join(release, `${NAME}-${version}.tar.gz`), version);
    await installation.unpack(archive, NEXT);
  });
  after(() => installation.close());

  const withdrawn = (page: Page) => page.locator(`a[data-entry-id="${WITHDRAWN}"]`);
  const runningVersion = (page: Page) =>
    page.evaluate(
      (name) => (customElements.get(name) as { readonly version?: string } | undefined)?.version,
      NAME,
    );
  /** The keys of the help in the browser's storage. */
  const storedKeys = (page: Page) =>
    page.evaluate(() =>
      [localStorage, sessionStorage].flatMap((storage) =>
        Object.keys(storage).filter((key) => key.startsWith('backend-ai-help')),
      ),
    );
  const helpElements = (page: Page) =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('*'), ({ localName }) => localName).filter((name) =>
        /^(bai-help|backend-ai-help)/.test(name),
      ),
    );

  it('afternoon: after an upgrade an open tab offers a reload, which ends with the withdrawn entry', async () => {
    const page = await (await installation.browserOf('user')).newPage();
    const packs: string[] = [];
    page.on('request', (request) => {
      if (/\.en\.user[.-]/.test(request.url())) packs.push(request.url());
    });
    await page.goto(`${installation.site.address}/summary#help`);
    await expect(withdrawn(page)).toHaveCount(1);
    installation.use(NEXT);
    await page.clock.setFixedTime(Date.now() + 2 * HOUR_MS);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText(UPDATED)).toBeVisible();
    const [former = ''] = packs;
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(drawerOf(page).panel).toBeVisible();
    await expect(page.getByText(UPDATED)).toHaveCount(0);
    assert.equal(await runningVersion(page), NEXT);
    await expect(drawerOf(page).entries.first()).toBeVisible();
    await expect(withdrawn(page)).toHaveCount(0);
    await page.goto(`${installation.site.address}/job#help=${WITHDRAWN}`);
    await expect(drawerOf(page).panel).toBeVisible();
    await expect(drawerOf(page).articleOf(WITHDRAWN)).toHaveCount(0);
    assert.equal((await fetch(former)).status, 404);
    await page.context().close();
  });

  it('afternoon: the next visit has the upgrade, and the visit after going back the former version', async () => {
    installation.use(version);
    const context = await installation.browserOf('user');
    const visit = async (expected: string, entries: number) => {
      const page = await context.newPage();
      await page.goto(`${installation.site.address}/summary#help`);
      await expect(drawerOf(page).entries.first()).toBeVisible();
      assert.equal(await runningVersion(page), expected);
      await expect(withdrawn(page)).toHaveCount(entries);
      await expect(page.getByText(UPDATED)).toHaveCount(0);
      await page.close();
    };
    await visit(version, 1);
    installation.use(NEXT);
    await visit(NEXT, 0);
    installation.use(version);
    await visit(version, 1);
    await context.close();
  });

  it('afternoon: without nginx one idle request of a visit notices the upgrade and offers the reload', async () => {
    const copy = (release: string) => {
      for (const name of readdirSync(installation.static)) {
        if (name.startsWith(`${NAME}.`)) rmSync(join(installation.static, name));
      }
      const plugins = join(installation.site.folder, `${NAME}-${release}`, 'dist/plugins');
      cpSync(plugins, installation.static, { recursive: true });
    };
    const asked = () => installation.requested.filter((path) => path === ENTRY_PATH).length;
    copy(version);
    const context = await installation.browserOf('user');
    const visit = async () => {
      const page = await context.newPage();
      await page.goto(`${installation.webServer}/summary#help`);
      await expect(drawerOf(page).entries.first()).toBeVisible();
      return page;
    };
    await (await visit()).close();
    copy(NEXT);
    const before = asked();
    const page = await visit();
    await expect(page.getByText(UPDATED)).toBeVisible();
    assert.equal(await runningVersion(page), version);
    assert.equal(asked() - before, 1);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByText(UPDATED)).toHaveCount(0);
    await expect(drawerOf(page).entries.first()).toBeVisible();
    assert.equal(await runningVersion(page), NEXT);
    await expect(withdrawn(page)).toHaveCount(0);
    await context.close();
  });

  it('afternoon: an uninstalled help leaves no file, request, element or stored key', async () => {
    for (const name of readdirSync(installation.static)) rmSync(join(installation.static, name));
    const { site } = installation;
    const context = await installation.browserOf('user');
    const page = await context.newPage();
    const visit = () => page.goto(`${site.address}/summary`);
    await page.goto(`${site.address}/summary#help`);
    await withdrawn(page).click();
    await expect(drawerOf(page).article).toBeVisible();
    await expect.poll(() => storedKeys(page)).not.toEqual([]);

    writeFileSync(installation.local(`${NAME}.config.json`), '{"enabled": false}');
    await visit();
    await expect.poll(() => storedKeys(page)).toEqual([]);
    await expect(drawerOf(page).root).toHaveCount(0);

    await installation.startWebUi('');
    site.include();
    await site.stopAccessCheck();
    for (const name of ['current', 'local', `${NAME}-${version}`, `${NAME}-${NEXT}`]) {
      rmSync(join(site.folder, name), { recursive: true });
    }
    const entryType = async () =>
      (await fetch(site.address + ENTRY_PATH)).headers.get('content-type') ?? '';
    await expect.poll(entryType).toContain('text/html');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await visit();
    await expect(page.getByText('Backend.AI').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((url) => url.includes(NAME)),
      [],
    );
    assert.deepEqual(await helpElements(page), []);
    assert.deepEqual(await storedKeys(page), []);
    await context.close();
  });
});
