import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The sessions that the web server knows, by cookie. */
const ROLES: Readonly<Record<string, string>> = {
  'AIOHTTP_SESSION=user': 'user',
  'AIOHTTP_SESSION=admin': 'admin',
  'AIOHTTP_SESSION=superadmin': 'superadmin',
  'AIOHTTP_SESSION=monitor': 'monitor',
};

export interface WebServer {
  readonly address: string;
  close(): void;
}

/**
 * Starts a web server that answers `/server/login-check` as Backend.AI's does. Other paths are
 * answered with the page of Web-UI.
 */
export async function startWebServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void = answerLoginCheck,
): Promise<WebServer> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function answerLoginCheck(
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
) {
  if (method !== 'POST' || url !== '/server/login-check') {
    response.setHeader('Content-Type', 'text/html');
    return response.end('<!doctype html><title>Backend.AI</title>');
  }
  const role = ROLES[headers.cookie ?? ''];
  response.setHeader('Content-Type', 'application/json');
  return response.end(
    JSON.stringify({
      authenticated: role !== undefined,
      data: role === undefined ? null : { access_key: 'AKIA', role, status: 'active' },
      session_id: 'id',
    }),
  );
}
