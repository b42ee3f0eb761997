import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';

const START_TIMEOUT_MS = 10_000;
const RETRY_MS = 50;
const ENTRY = 'backend-ai-help-drawer.js';

/** Returns the reason why nginx cannot run here, or undefined. */
export function missingTool(): string | undefined {
  return ['nginx', 'python3'].find((tool) => {
    try {
      execFileSync(tool, [tool === 'nginx' ? '-v' : '--version'], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

/** An installation as docs/operators.md describes it: nginx in front of Web-UI's server. */
export interface Site {
  readonly address: string;
  /** The folder that stands for `/srv/backend-ai-help`. */
  readonly folder: string;
  /** @param address another web server that knows the sessions */
  startAccessCheck(address?: string): Promise<void>;
  stopAccessCheck(): Promise<void>;
  close(): void;
}

/**
 * Starts nginx with the files of `deploy/`, with paths in a temporary folder.
 *
 * @param plugins the folder with the built plugin
 */
export async function startSite(plugins: string, webServer: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-site-'));
  const socket = join(folder, 'access.sock');
  const placed = (text: string) =>
    text
      .replaceAll('/srv/backend-ai-help', folder)
      .replaceAll('/run/backend-ai-help/access.sock', socket);
  cpSync(plugins, join(folder, 'current/dist/plugins'), { recursive: true });
  mkdirSync(join(folder, 'local/dist/plugins'), { recursive: true });
  for (const name of ['help-drawer.conf', 'help-drawer-protect.conf']) {
    writeFileSync(join(folder, name), placed(readFileSync(`deploy/nginx/${name}`, 'utf8')));
  }
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(folder, port, webServer));
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const address = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${address}/dist/plugins/${ENTRY}`).then((response) => response.ok));
  let access: ChildProcess | undefined;
  return {
    address,
    folder,
    async startAccessCheck(address = webServer) {
      const script = ['deploy/access/help_access.py', '--webserver', address, '--socket', socket];
      access = spawn('python3', script, { stdio: ['ignore', 'ignore', 'inherit'] });
      await until(() => Promise.resolve(existsSync(socket)));
    },
    async stopAccessCheck() {
      const ended = access && once(access, 'exit');
      access?.kill();
      await ended;
      rmSync(socket, { force: true });
    },
    close() {
      access?.kill();
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const nginxConf = (folder: string, port: number, webServer: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  types { text/html html; text/javascript js; application/json json; }
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    include ${folder}/help-drawer-protect.conf;
    include ${folder}/help-drawer.conf;
    location / { proxy_pass ${webServer}; }
  }
}
`;

async function until(isReady: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('The server did not start in time.');
    await wait(RETRY_MS);
  }
}
