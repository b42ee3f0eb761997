import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { minRoleFor } from '../../src/model/audience.js';
import { choiceOf, previewPage } from './preview-page.js';
import { OWN_PACK, type PreviewContent } from './preview-content.js';

interface Options {
  readonly content: PreviewContent;
  readonly dirs: readonly string[];
  /** The folder of the built plugin. */
  readonly pluginsDir: string;
  /** The entry that the drawer opens. */
  readonly id: string | undefined;
  readonly port: number;
}

export interface PreviewServer {
  readonly url: string;
  close(): void;
}

/** Editors write a file in several steps. */
const DEBOUNCE_MS = 50;

/** The rules between entries take longer, and wait until the author pauses. */
const CHECK_AFTER_MS = 3000;

const PLUGIN = 'backend-ai-help-drawer';
const PLUGINS = '/dist/plugins/';

/** Serves a preview to this machine, and reloads it after each change of the content. */
export async function startPreview(options: Options): Promise<PreviewServer> {
  const { content, dirs, port } = options;
  const pages = new Set<ServerResponse>();
  let version = 0;
  const send = (page: ServerResponse) =>
    page.write(`data: ${JSON.stringify({ version, problems: content.problems })}\n\n`);
  const sendAll = () => {
    for (const page of pages) send(page);
  };
  const timers = [
    setTimeout(() => {
      content.check();
      sendAll();
    }, CHECK_AFTER_MS),
  ];
  const watchers = dirs.map((dir) =>
    watch(dir, { recursive: true }, (_, file) => {
      for (const timer of timers.splice(0)) clearTimeout(timer);
      let isShown = false;
      const changed = () => {
        isShown = file !== null && content.updateFile(file);
        if (isShown) version += 1;
        sendAll();
      };
      const checked = () => {
        content.check();
        if (!isShown) version += 1;
        sendAll();
      };
      timers.push(setTimeout(changed, DEBOUNCE_MS), setTimeout(checked, CHECK_AFTER_MS));
    }),
  );
  const server = createServer((request, response) => {
    if (request.url !== '/preview/events') return void answer(request, response, options);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    pages.add(response);
    response.on('close', () => pages.delete(response));
    send(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const each of watchers) each.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { content, pluginsDir, id }: Options,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://preview');
  const { releases } = content;
  const audience = content.audiences.get(id ?? '') ?? 'superadmin';
  const defaults = { releases, role: minRoleFor(audience) };
  const reply = (type: string, body: string | Buffer, status = 200) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  };
  const json = (value: object | undefined) =>
    reply('application/json', JSON.stringify(value ?? null), value === undefined ? 404 : 200);
  const path = decodeURIComponent(url.pathname);
  if (path.startsWith('/resources/i18n/')) {
    // The page names its version in its address alone.
    const page = new URL(request.headers.referer ?? '/', 'http://preview');
    const { version } = choiceOf(page.searchParams, defaults);
    json(content.labelsOf(basename(path, '.json'), version));
  } else if (path === `${PLUGINS}${PLUGIN}.config.json`) {
    json(content.isOwn ? { packs: [OWN_PACK] } : {});
  } else if (path.startsWith(`${PLUGINS}${PLUGIN}.packs/${OWN_PACK}/`)) {
    json(content.ownFile(path.slice(`${PLUGINS}${PLUGIN}.packs/${OWN_PACK}/`.length)));
  } else if (path.startsWith(PLUGINS)) {
    const file = basename(path);
    const script =
      content.packOf(file) ?? (await readFile(join(pluginsDir, file)).catch(() => undefined));
    reply('text/javascript', script ?? '', script === undefined ? 404 : 200);
  } else {
    const choice = choiceOf(url.searchParams, defaults);
    reply('text/html', previewPage({ choice, releases, id }));
  }
}
