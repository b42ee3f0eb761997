import { createDecipheriv, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { Release } from '../releases.js';
import { ACCOUNTS, PASSWORD, type Account } from './accounts.js';
import { configToml } from './config-toml.js';
import { GraphqlResponder, type Request as GraphqlRequest } from './graphql.js';
import { rowsFor } from './records.js';
import { answerRest, problem } from './rest.js';

export interface ServerOptions {
  readonly release: Release;
  /** The folder of the built plugin. */
  readonly plugins: string;
  /** The name of the plugin in `[plugin] page`. */
  readonly plugin: string;
}

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const PLUGINS = '/dist/plugins/';
const COOKIE = 'AIOHTTP_SESSION';

/** Scripts with a nonce only, as in the sample configuration of the webserver. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
  ].join('; ');

/** The API version that a manager of the release reports. */
const apiVersion = (version: string): string =>
  version < '23.09' ? 'v6.20230315' : version < '24.03' ? 'v7.20230615' : 'v8.20240915';

/** Serves a release with the plugin, and answers as its webserver and manager do. */
export async function startServer({ release, plugins, plugin }: ServerOptions): Promise<Server> {
  const graphql = new GraphqlResponder(release.schema);
  const managerVersion = release.version.replace(/[-+].*$/, '');
  const sessions = new Map<string, Account>();
  const page = await readFile(join(release.folder, 'index.html'), 'utf8');
  let url = '';

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, { title: String(error) });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', url);
    const path = decodeURIComponent(pathname);
    const id = new RegExp(`${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';
    if (path.startsWith('/server/')) await serve(path, id, request, response);
    else if (path === '/func' || path.startsWith('/func/'))
      await manage(path.slice('/func'.length) || '/', sessions.get(id), request, response);
    else await sendFile(path, response);
  }

  /** Answers the webserver's own API. */
  async function serve(
    path: string,
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const me = sessions.get(id);
    const data = (account: Account) => ({
      access_key: account.accessKey,
      role: account.role,
      status: 'active',
    });
    if (path === '/server/login') {
      const body = (await readBody(request)) as
        { username?: string; password?: string } | undefined;
      const account = ACCOUNTS.find(({ email }) => email === body?.username);
      if (!account || body?.password !== PASSWORD) {
        const { body: failure } = problem(401, 'auth-failed');
        send(response, 200, { authenticated: false, data: failure });
        return;
      }
      const session = randomUUID();
      sessions.set(session, account);
      const cookie = `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Lax`;
      const body200 = { authenticated: true, data: data(account), session_id: session };
      send(response, 200, body200, { 'set-cookie': cookie });
    } else if (path === '/server/login-check') {
      send(response, 200, {
        authenticated: me !== undefined,
        data: me ? data(me) : null,
        session_id: id,
      });
    } else if (path === '/server/logout') {
      sessions.delete(id);
      response.writeHead(200, { 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0` }).end();
    } else {
      send(response, 200, { expires: new Date(Date.now() + 3_600_000).toISOString() });
    }
  }

  /** Answers as the manager behind the webserver. */
  async function manage(
    path: string,
    me: Account | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (path === '/') {
      send(response, 200, { version: apiVersion(release.version), manager: managerVersion });
      return;
    }
    if (!me) {
      send(response, 401, problem(401, 'auth-failed').body);
      return;
    }
    if (/^\/(events|stream)\//.test(path)) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write(':\n\n');
      return;
    }
    const body = await readBody(request);
    if (/^\/admin\/(graphql|gql)/.test(path)) {
      const data = graphql.answer(body as GraphqlRequest, (query) =>
        rowsFor(query, me, managerVersion),
      );
      // The address of older managers answers without an envelope.
      send(response, 200, path === '/admin/graphql' ? data : { data });
      return;
    }
    const rest = answerRest({ method: request.method ?? 'GET', path, body }, me);
    send(response, rest.status, rest.body);
  }

  async function readBody(request: IncomingMessage): Promise<unknown> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    if (raw === '') return undefined;
    try {
      return JSON.parse(request.headers['x-backendai-encoded'] ? decrypt(raw, url) : raw);
    } catch {
      return raw;
    }
  }

  async function sendFile(path: string, response: ServerResponse): Promise<void> {
    if (path === '/config.toml') {
      const text = configToml(url, plugin);
      response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
      response.end(text);
      return;
    }
    const content = path.startsWith(PLUGINS)
      ? await contentOf(plugins, path.slice(PLUGINS.length))
      : await contentOf(release.folder, path);
    if (content && !['/', '/index.html'].includes(path)) {
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      const isCached = /\.(css|js)$/.test(path);
      response.writeHead(200, {
        'content-type': type,
        'cache-control': isCached ? 'max-age=86400' : 'no-store',
      });
      response.end(content);
      return;
    }
    // The webserver answers every missing file with the page and status 200.
    const nonce = randomUUID();
    response.writeHead(200, {
      'content-type': TYPES['.html'],
      'cache-control': 'no-store',
      // Older pages have no place for a nonce, and are served without a policy.
      ...(page.includes('{{nonce}}') && { 'content-security-policy': policy(nonce) }),
    });
    response.end(page.replaceAll('{{nonce}}', nonce));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/**
 * Decrypts a request body. Web-UI sends `<iv>:<base64 of AES-256-CBC>`, with a key that both sides
 * derive from the address of the server.
 */
function decrypt(raw: string, url: string): string {
  const [iv = '', ...rest] = raw.replaceAll('"', '').split(':');
  const key = `${Buffer.from(url).toString('base64')}${iv}${iv}`.slice(0, 32);
  const cipher = createDecipheriv('aes-256-cbc', key, iv);
  return cipher.update(rest.join(':'), 'base64', 'utf8') + cipher.final('utf8');
}

async function contentOf(folder: string, path: string): Promise<Buffer | undefined> {
  const root = normalize(`${folder}${sep}`);
  const file = normalize(join(folder, path));
  if (!file.startsWith(root)) return undefined;
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
