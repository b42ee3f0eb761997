import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { extract } from 'tar';
import { pack } from '../../tools/commands/pack.js';
import { findBrowser } from '../run/browser.mjs';
import { buildStandIn } from '../web-ui/build.js';
import { startServer, type Server } from '../web-ui/server.js';
import { runCommand } from '../tools/run-command.js';
import { missingTool, startSite, type Site } from './nginx.js';
import { answerLoginCheck, startWebServer, type WebServer } from './web-server.js';

const NAME = 'backend-ai-help-drawer';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const missing = missingTool() ?? (existsSync(`dist/plugins/${NAME}.js`) ? undefined : 'a build');

/** The steps of docs/operators.md, with nothing but the archive, and each effect in a browser. */
describe('an afternoon of an operator', { skip: missing && `${missing} is missing` }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-afternoon-'));
  const archive = join(folder, `${NAME}-${version}`);
  let standIn: Server;
  let webServer: WebServer;
  let site: Site;
  let browser: Browser;

  before(async () => {
    const script = ['--import', 'tsx', 'tools/maintainers/release/cli.ts', '--out'];
    execFileSync('node', [...script, join(folder, 'release')]);
    await extract({ file: join(folder, `release/${NAME}-${version}.tar.gz`), cwd: folder });
    const webRoot = join(folder, 'web-ui');
    await buildStandIn(webRoot);
    standIn = await startServer({ port: 0, webRoot, pluginsDir: join(folder, 'none') });
    webServer = await startWebServer(passOn);
    site = await startSite(join(archive, 'dist/plugins'), webServer.address);
    await site.startAccessCheck();
    browser = await chromium.launch({ executablePath: findBrowser() ?? '' });
  });
  after(async () => {
    await browser.close();
    site.close();
    webServer.close();
    await standIn.close();
    rmSync(folder, { recursive: true });
  });

  /** Answers the login check, and passes other requests on to the stand-in. */
  function passOn(incoming: IncomingMessage, response: ServerResponse): void {
    if (incoming.url === '/server/login-check') {
      answerLoginCheck(incoming, response);
      return;
    }
    const passed = request(new URL(incoming.url ?? '/', standIn.url), (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end()).end();
  }

  const local = (...path: string[]) => join(site.folder, 'local/dist/plugins', ...path);

  /** Opens the maintenance page with the drawer, as a role with its cookie. */
  async function openAs(role: 'user' | 'superadmin', language = 'en'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1300, height: 850 } });
    await context.addCookies([{ name: 'AIOHTTP_SESSION', value: role, url: site.address }]);
    const page = await context.newPage();
    await page.addInitScript(
      (state) => localStorage.setItem('stand-in', state),
      JSON.stringify({ family: 'shell', role, language }),
    );
    await page.goto(`${site.address}/summary#help`);
    return page;
  }

  it('afternoon: the unpacked archive is installed, and the check page confirms it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/dist/plugins/${NAME}.check.html`);
    await expect(page.getByRole('status')).toContainText('The help drawer is installed.');
    await page.close();
  });

  it('afternoon: the contact is shown, and a closed network has no link to the manual', async () => {
    writeFileSync(
      local(`${NAME}.config.json`),
      JSON.stringify({ manual: false, support: { user: { text: 'Call 1234.' } } }),
    );
    const page = await openAs('user');
    await expect(page.getByText('Call 1234.')).toBeVisible();
    await expect(page.getByText('Manual for this page')).toHaveCount(0);
    await page.context().close();
  });

  it('afternoon: a Korean pack adds, replaces and is protected by its audience', async () => {
    const out = local(`${NAME}.packs/our-help`);
    const { status, stderr } = runCommand(
      pack,
      'examples/own-entries',
      '--language',
      'ko',
      '--out',
      out,
    );
    assert.equal(status, 0, stderr);
    writeFileSync(local(`${NAME}.config.json`), JSON.stringify({ packs: ['our-help'] }));
    const user = await openAs('user', 'ko');
    const own = (page: Page, id: string) => page.locator(`a[data-entry-id="${id}"]`);
    await expect(own(user, 'campus-vpn')).toHaveCount(1);
    await expect(own(user, 'cannot-log-in')).toHaveCount(0);
    await expect(own(user, 'renew-certificate')).toHaveCount(0);
    const path = `/dist/plugins/${NAME}.packs/our-help/superadmin/ko.json`;
    const statusAs = (page: Page) =>
      page.evaluate(async (url) => (await fetch(url)).status, `${site.address}${path}`);
    assert.equal(await statusAs(user), 403);
    await user.context().close();
    const superadmin = await openAs('superadmin', 'ko');
    await expect(own(superadmin, 'renew-certificate')).toHaveCount(1);
    assert.equal(await statusAs(superadmin), 200);
    await superadmin.context().close();
  });

  it('afternoon: without its files Web-UI is as before, and back in place the help returns', async () => {
    const current = join(site.folder, 'current');
    rmSync(current, { recursive: true });
    const page = await openAs('user');
    await expect(page.getByText('Backend.AI').first()).toBeVisible();
    await expect(page.locator('bai-help-root')).toHaveCount(0);
    mkdirSync(join(current, 'dist'), { recursive: true });
    cpSync(join(archive, 'dist/plugins'), join(current, 'dist/plugins'), { recursive: true });
    await page.reload();
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.context().close();
  });
});
