import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { BROWSER_ARGS, findBrowser } from '../../test/run/browser.mjs';
import type { ProductName } from './page/probe.js';

/** The slow-down of the processor in measurements of what a reader sees. */
export const SLOW_DOWN = 4;

/** A fresh page of the stand-in, and its connection to the browser's tools. */
export interface OpenPage {
  readonly page: Page;
  readonly tools: CDPSession;
  readonly close: () => Promise<void>;
}

/** The state of the stand-in. */
export interface Where {
  readonly url: string;
  /** The path of a page of Web-UI, in the shell family. */
  readonly path: string;
  /** The plugin to wait for; none for the host alone. */
  readonly product?: ProductName | undefined;
  /** Whether nothing may load in advance. */
  readonly savesData?: boolean;
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_ARGS });

/** Bundles a script for the page, as for production. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`page/${file}`, import.meta.url))],
    ...{ bundle: true, write: false, minify: true, format: 'iife', target: 'chrome111' },
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

let probe: Promise<string> | undefined;

/** Opens a page of the stand-in, and waits until the plugin has loaded what it loads in advance. */
export async function openPage(
  browser: Browser,
  { url, path, product, savesData = false }: Where,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: await (probe ??= bundle('probe.ts')) });
  const plugins = product === undefined ? ['no-such-plugin'] : undefined;
  const preset = JSON.stringify({ family: 'shell', role: 'user', language: 'en', plugins });
  await page.addInitScript(
    ([state, saveData]) => {
      localStorage.setItem('stand-in', state);
      if (saveData)
        Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData } });
    },
    [preset, savesData] as const,
  );
  await page.goto(url);
  await page.waitForSelector('.webui-header-container .anticon-question-circle');
  await page.evaluate((to) => window.standIn.go(to), path);
  if (product !== undefined && !savesData) {
    await page.waitForFunction((name) => window.probe.isReady(name), product);
  }
  await page.evaluate(() => window.probe.loaded());
  const tools = await context.newCDPSession(page);
  return { page, tools, close: () => context.close() };
}

/** Slows the processor of a page down. */
export async function slowDown({ tools }: OpenPage): Promise<void> {
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
}
