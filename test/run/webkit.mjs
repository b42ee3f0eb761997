import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { DRIVER_TIMEOUT_MS } from './patience.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib';

/**
 * Returns the path of WebKitGTK's MiniBrowser. The path is `undefined` without the browser or its
 * driver.
 */
export function findWebKit() {
  if (!existsSync(DRIVER) || !existsSync('/usr/bin/xvfb-run')) return undefined;
  return readdirSync(LIBRARIES)
    .flatMap((folder) =>
      ['4.1', '4.0'].map((version) => `${LIBRARIES}/${folder}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}

/** Returns an unused port, since several test runs may share a machine. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Larger than any window that a test asks for. */
const DISPLAY = ['-s', '-screen 0 1600x1200x24'];

/** Starts WebKit's driver on a separate display, and stops it with this process. */
export async function webkitLauncher() {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', ...DISPLAY, 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' },
  });
  driver.unref();
  process.on('exit', () => {
    try {
      process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // The driver has already exited.
    }
  });
  await untilItAnswers(port);
  const launcher = webdriverLauncher({
    connectionRetryTimeout: DRIVER_TIMEOUT_MS,
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findWebKit(), args: ['--automation'] },
    },
  });
  return reportFailedStarts(launcher);
}

/** Makes a page that fails to load the failure of its test file. The launcher drops the error. */
function reportFailedStarts(launcher) {
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    await launcher.driverManager.startSession(id, url);
  };
  return launcher;
}

async function untilItAnswers(port) {
  const end = performance.now() + DRIVER_TIMEOUT_MS;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(100);
    }
  }
}
