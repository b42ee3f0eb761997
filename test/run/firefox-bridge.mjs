#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import WebSocket, { WebSocketServer } from 'ws';
import { findFirefox } from './firefox.mjs';

/**
 * Connects Playwright to the Firefox that Debian ships. This Firefox uses the same protocol, but
 * lacks a few newer commands. The bridge answers those commands with success.
 *
 * Playwright starts this file as if it were the browser.
 */
const NEWER = new Set(['emulation.setMediaFeaturesOverride']);

const firefox = spawn(findFirefox() ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => firefox.kill(signal));

for await (const line of createInterface({ input: firefox.stderr })) {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/.*)$/.exec(line) ?? [];
  if (address) listen(address);
  else console.error(line);
}

function listen(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
  });
  server.on('connection', (client, { url }) => join(client, new WebSocket(`${address}${url}`)));
}

/** Forwards all messages in both directions, from the first one. */
function join(client, browser) {
  const opened = new Promise((resolve) => browser.once('open', resolve));
  client.on('message', async (data) => {
    await opened;
    const message = String(data);
    const { id, method } = JSON.parse(message);
    if (NEWER.has(method)) client.send(JSON.stringify({ type: 'success', id, result: {} }));
    else browser.send(message);
  });
  browser.on('message', (data) => client.send(String(data)));
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
}
