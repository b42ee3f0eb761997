/* global document, getComputedStyle, location */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';

/**
 * Builds each example with the packed package, and uses the result in Chromium.
 * Needs `npm run build` and the npm registry or its cache.
 */
const EXAMPLES = [
  { name: 'vanilla', hasOurEntries: true },
  { name: 'react', hasOurEntries: false },
];

const OPENED_AND_CLOSED = [
  'bai-help-open-request',
  'bai-help-opened',
  'bai-help-close-request',
  'bai-help-closed',
];

const MIME = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });

function pack(folder) {
  npm('.', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

function buildExample(name, tarball, folder) {
  const app = join(folder, name);
  cpSync(join('examples', name), app, { recursive: true });
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  npm(app, 'install', ...quiet, tarball);
  npm(app, 'exec', '--', 'backend-ai-help', 'check', '--content', 'help');
  npm(app, 'run', 'build');
  return join(app, 'dist');
}

/** Serves a folder and records the requested paths. */
async function serve(dist) {
  const requested = [];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    requested.push(path);
    try {
      response.setHeader('content-type', MIME[extname(path)] ?? 'application/octet-stream');
      response.end(readFileSync(join(dist, path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return { url, requested, close: () => server.close() };
}

async function useExample(browser, { hasOurEntries }, { url, requested }) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(60_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  const drawer = page.getByRole('complementary');
  const help = page.locator('#help');
  const log = () => page.locator('#log li').allTextContents();
  const logged = async (texts) => {
    await page.waitForFunction(
      (count) => document.querySelectorAll('#log li').length >= count,
      texts.length,
    );
    assert.deepEqual(await log(), texts);
  };
  const entry = (title) => drawer.getByRole('link', { name: title });

  // A button of the page opens the drawer, which shows the entries of a reader without an account.
  await help.click();
  await entry('Reset your portal password').waitFor();
  assert.equal(await entry('Rotate the keys of the portal').count(), 0);
  assert.equal(
    (await entry('Login suddenly stops working').count()) > 0,
    hasOurEntries,
    'our own entries',
  );
  assert.equal(await help.getAttribute('aria-expanded'), 'true');

  // The theme of the page.
  const styles = await drawer.evaluate((element) => {
    const { backgroundColor, inlineSize } = getComputedStyle(element);
    return { backgroundColor, inlineSize };
  });
  assert.deepEqual(styles, { backgroundColor: 'rgb(250, 250, 240)', inlineSize: '480px' });

  // The events, in order.
  await help.click();
  await drawer.waitFor({ state: 'hidden' });
  await logged(OPENED_AND_CLOSED);
  assert.equal(await help.getAttribute('aria-expanded'), 'false');

  // The page cancels a request.
  await page.locator('#busy').check();
  await help.click();
  await logged([...OPENED_AND_CLOSED, OPENED_AND_CLOSED[0]]);
  assert.equal(await drawer.isVisible(), false);
  await page.locator('#busy').uncheck();

  // The role that the page gives, and the end of its session.
  assert.deepEqual(
    requested.filter((path) => /\.(user|admin|superadmin)\b/.test(path)),
    [],
  );
  await page.locator('#sign-in').click();
  await help.click();
  // Five entries are shown first.
  if (hasOurEntries) await drawer.getByRole('button', { name: /^Show all/ }).click();
  await entry('Rotate the keys of the portal').waitFor();
  await page.locator('#sign-out').click();
  await entry('Rotate the keys of the portal').waitFor({ state: 'detached' });

  // A search without results.
  await drawer.getByRole('combobox').fill('zzzxqv');
  await page.locator('#log li', { hasText: 'nothing found: zzzxqv (en, login)' }).waitFor();

  // Removal leaves no rest.
  await page.locator('#remove').click();
  const rest = await page.evaluate(() => ({
    elements: document.querySelectorAll('[id^=bai-help], bai-help-root, bai-help-page').length,
    padding: document.body.style.paddingInlineEnd,
    hash: location.hash,
  }));
  assert.deepEqual(rest, { elements: 0, padding: '', hash: '' });
  await page.keyboard.press('?');
  assert.equal(await page.locator('bai-help-root').count(), 0);
  assert.deepEqual(errors, []);
  await page.close();
}

/** Edits an entry of an example in the preview of the packed package. */
async function usePreview(browser, app) {
  const cli = join('node_modules', 'backend-ai-help-drawer', 'dist', 'lib', 'tools', 'cli.js');
  const id = 'reset-password';
  const preview = spawn(process.execPath, [cli, 'preview', 'help', id, '--port', '0'], {
    cwd: app,
  });
  try {
    const lines = createInterface({ input: preview.stdout });
    const [url] = await once(lines, 'line');
    const page = await browser.newPage();
    await page.goto(url);
    const drawer = page.getByRole('complementary');
    await drawer.getByText('The portal sends a link to your email address.').waitFor();
    const file = join(app, 'help', id, 'en.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('sends a link', 'mails a link'));
    await drawer.getByText('The portal mails a link to your email address.').waitFor();
    await page.close();
  } finally {
    preview.kill();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'help-drawer-app-'));
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const tarball = pack(folder);
  for (const example of EXAMPLES) {
    const dist = buildExample(example.name, tarball, folder);
    const server = await serve(dist);
    try {
      await useExample(browser, example, server);
      if (example.hasOurEntries) await usePreview(browser, join(dist, '..'));
      console.log(`examples/${example.name}: built and used from the packed package`);
    } finally {
      server.close();
    }
  }
} catch (error) {
  console.error(error);
  console.error(String(error.stdout ?? ''), String(error.stderr ?? ''));
  process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
