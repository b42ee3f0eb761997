import type { Browser } from '@playwright/test';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStandIn } from '../../test/web-ui/build.js';
import { startServer, type Server } from '../../test/web-ui/server.js';
import type { Sample } from '../model/content.js';
import { buildPeer } from './build-peer.js';
import { writeLargePacks } from './large-packs.js';
import { plainEntries, writePeerContent, type PlainEntry } from './peer-content.js';
import { launchBrowser, openPage } from './session.js';

const PLUGINS = 'dist/plugins';

/** The page of the measurements, which has no hints. */
export const PATH = '/data';
/** A page with hints. */
export const HINTED_PATH = '/job';

/** The browser, and the stand-in with the drawer and with the peer. */
export interface Stage {
  readonly browser: Browser;
  readonly urls: Readonly<Record<'drawer' | 'peer', string>>;
  readonly entries: readonly PlainEntry[];
  /** The folder of the built peer. */
  readonly peerDir: string;
  /** Serves the drawer with as many entries, until the stage closes. */
  serve(sample: Sample): Promise<string>;
  close(): Promise<void>;
}

/** Builds the peer, and serves the drawer as `npm run build` has built it. */
export async function openStage(): Promise<Stage> {
  if (!existsSync(join(PLUGINS, 'backend-ai-help-drawer.js'))) {
    throw new Error('There is no build of the drawer: run npm run build');
  }
  const folder = mkdtempSync(join(tmpdir(), 'help-bench-'));
  const [webRoot, peerDir] = [join(folder, 'web-ui'), join(folder, 'peer')];
  buildPeer(peerDir);
  await buildStandIn(webRoot);
  const servers: Server[] = [];
  const serve = async (pluginsDir: string, plugins?: string): Promise<string> => {
    const options = { port: 0, webRoot, pluginsDir, ...(plugins && { plugins }) };
    const server = await startServer(options);
    servers.push(server);
    return `${server.url}/`;
  };
  const urls = { drawer: await serve(PLUGINS), peer: await serve(peerDir, 'help-peer') };
  const browser = await launchBrowser();
  const entries = plainEntries();
  writePeerContent(peerDir, entries, await listedIn(browser, urls.drawer));
  return {
    ...{ browser, urls, entries, peerDir },
    async serve(sample) {
      const large = mkdtempSync(join(folder, 'plugins-'));
      cpSync(PLUGINS, large, { recursive: true });
      writeLargePacks(large, sample);
      return serve(large);
    },
    async close() {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns the ids that the drawer lists. */
async function listedIn(browser: Browser, url: string): Promise<readonly string[]> {
  const { page, close } = await openPage(browser, { url, path: PATH, product: 'drawer' });
  await page.evaluate(() => window.probe.open('drawer'));
  const listed = await page.evaluate(() => window.probe.listed());
  await close();
  return listed;
}
