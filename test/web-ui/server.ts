import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface ServerOptions {
  port: number;
  /** The folder of `/dist/plugins/`, which is no part of Web-UI's files. */
  pluginsDir: string;
  /** The output folder of `buildStandIn`. */
  webRoot: string;
  /** The delay of an answer in ms, by the start of its path. */
  delays?: Record<string, number>;
  /** Returns the Content-Security-Policy of the page for the nonce of its script. */
  csp?: (nonce: string) => string;
  /** The `Cache-Control` of the plugin's files; `max-age=86400` by default. */
  pluginCache?: string;
  /** The value of `[plugin] page` in `/config.toml`. */
  plugins?: string;
}

export interface Server {
  url: string;
  close(): Promise<void>;
}

const PLUGINS = '/dist/plugins/';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Returns the content of a file, or undefined if the folder has no such file. */
async function read(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(join(folder, '/')))) return undefined;
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

const configToml = (plugins: string): string => `[general]
apiEndpointText = "Stand-in"
connectionMode = "SESSION"

[plugin]
page = "${plugins}"
`;

function handler(options: ServerOptions) {
  /** Sends the page with status 200, as Web-UI does for every missing file. */
  async function sendPage(response: ServerResponse): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    const page = await readFile(join(options.webRoot, 'index.html'), 'utf8');
    response.setHeader('content-type', types['.html'] ?? '');
    response.setHeader('cache-control', 'no-store');
    if (options.csp) response.setHeader('content-security-policy', options.csp(nonce));
    response.end(page.replaceAll('__NONCE__', nonce));
  }

  async function sendFile(path: string, response: ServerResponse): Promise<boolean> {
    const isPlugin = path.startsWith(PLUGINS);
    const body = isPlugin
      ? await read(options.pluginsDir, path.slice(PLUGINS.length))
      : await read(options.webRoot, path);
    if (!body || path === '/index.html') return false;
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader(
      'cache-control',
      isPlugin ? (options.pluginCache ?? 'max-age=86400') : 'no-cache',
    );
    // The desktop app imports plugins from this server as another origin.
    if (isPlugin) response.setHeader('access-control-allow-origin', '*');
    response.end(body);
    return true;
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stand-in').pathname);
    const held = Object.entries(options.delays ?? {}).find(([start]) => path.startsWith(start));
    if (held) await new Promise((resolve) => setTimeout(resolve, held[1]));
    if (path === '/config.toml') {
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(configToml(options.plugins ?? 'backend-ai-help-drawer'));
    } else if (!(await sendFile(path, response))) {
      await sendPage(response);
    }
  };
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const answer = handler(options);
  const server = createServer((request, response) => {
    answer(request, response).catch((reason: unknown) => {
      response.statusCode = 400;
      response.end(String(reason));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
