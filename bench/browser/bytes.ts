import { brotliCompressSync } from 'node:zlib';
import type { Results } from '../results.js';
import type { ProductName } from './page/probe.js';
import { openPage } from './session.js';
import { HINTED_PATH, PATH, type Stage } from './stage.js';

/** The bytes of a plugin at a moment, since the start. */
type Moments = Readonly<Record<string, number>>;

/** Measures the bytes that each plugin loads after Brotli compression. React is not counted. */
export async function measureBytes(stage: Stage, results: Results): Promise<void> {
  const products = { drawer: await bytesOf(stage, 'drawer'), peer: await bytesOf(stage, 'peer') };
  for (const moment of ['start', 'list', 'entry']) {
    const subject = { measurement: `bytes until ${moment}`, unit: 'kB' } as const;
    results.addValues(subject, {
      drawer: [products.drawer[moment] ?? 0],
      peer: [products.peer[moment] ?? 0],
    });
  }
  const hints = await bytesWithHints(stage);
  results.addValues({ measurement: 'bytes at start, with hints', unit: 'kB' }, { drawer: [hints] });
}

async function bytesOf({ browser, urls }: Stage, product: ProductName): Promise<Moments> {
  const where = { url: urls[product], path: PATH, product, savesData: true };
  const { page, close } = await openPage(browser, where);
  const loaded = () => page.evaluate(() => loadedFiles());
  await page.addScriptTag({ content: `globalThis.loadedFiles = ${listFiles}` });
  const start = await sizeOf(await loaded());
  await page.evaluate((name) => window.probe.open(name), product);
  const list = await sizeOf(await loaded());
  await page.evaluate((name) => window.probe.openEntry(name), product);
  const entry = await sizeOf(await loaded());
  await close();
  return { start, list, entry };
}

async function bytesWithHints({ browser, urls }: Stage): Promise<number> {
  const where = {
    url: urls.drawer,
    path: HINTED_PATH,
    product: 'drawer',
    savesData: true,
  } as const;
  const { page, close } = await openPage(browser, where);
  await page.waitForSelector('bai-help-hint', { state: 'attached' });
  await page.evaluate(() => window.probe.loaded());
  await page.addScriptTag({ content: `globalThis.loadedFiles = ${listFiles}` });
  const size = await sizeOf(await page.evaluate(() => loadedFiles()));
  await close();
  return size;
}

/** Runs in the page. */
const listFiles = `() => performance.getEntriesByType('resource').map(({ name }) => name)`;
declare function loadedFiles(): string[];

/** Returns the size of the files of a plugin in kB. */
async function sizeOf(urls: readonly string[]): Promise<number> {
  const files = urls.filter((url) => url.includes('/dist/plugins/') && !/\/react-/.test(url));
  const sizes = await Promise.all([...new Set(files)].map(compressedSize));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** A missing file is answered with the page of Web-UI, which is not counted. */
async function compressedSize(url: string): Promise<number> {
  const response = await fetch(url);
  if (response.headers.get('content-type')?.includes('html')) return 0;
  return brotliCompressSync(new Uint8Array(await response.arrayBuffer())).length;
}
