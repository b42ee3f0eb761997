import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
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
  /** Tests and reloads nginx with these files included, by their paths in `folder`. */
  include(...files: readonly string[]): void;
  /** @param address another web server that knows the sessions */
  startAccessCheck(address?: string): Promise<void>;
  stopAccessCheck(): Promise<void>;
  close(): void;
}

/** The lines to include, in the order of the documents. */
export const INCLUDED = ['help-drawer-protect.conf', 'help-drawer.conf'].map(
  (name) => `current/nginx/${name}`,
);

/** Replaces the documented paths in the nginx files of a release. */
export function replacePaths(release: string, folder: string): void {
  for (const name of readdirSync(join(release, 'nginx'))) {
    const file = join(release, 'nginx', name);
    const text = readFileSync(file, 'utf8')
      .replaceAll('/srv/backend-ai-help', folder)
      .replaceAll('/run/backend-ai-help/access.sock', socketOf(folder));
    writeFileSync(file, text);
  }
}

const socketOf = (folder: string): string => join(folder, 'access.sock');

/** Puts the build and the files of `deploy/` into the folder of a site. */
export function installBuild(folder: string): void {
  const current = join(folder, 'current');
  cpSync('deploy', current, { recursive: true });
  cpSync('dist/plugins', join(current, 'dist/plugins'), { recursive: true });
  replacePaths(current, folder);
}

/**
 * Starts nginx in front of a web server.
 *
 * @param install puts `current` into the folder of the site
 */
export async function startSite(
  webServer: string,
  install: (folder: string) => void,
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-site-'));
  mkdirSync(join(folder, 'local/dist/plugins'), { recursive: true });
  install(folder);
  const port = await freePort();
  const [conf, socket] = [join(folder, 'nginx.conf'), socketOf(folder)];
  const write = (files: readonly string[]) =>
    writeFileSync(conf, nginxConf(folder, port, webServer, files));
  write(INCLUDED);
  const nginx = spawn('nginx', ['-p', folder, '-c', conf], { stdio: 'inherit' });
  const address = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${address}/dist/plugins/${ENTRY}`).then((response) => response.ok));
  let access: ChildProcess | undefined;
  return {
    address,
    folder,
    include(...files) {
      write(files);
      execFileSync('nginx', ['-t', '-q', '-p', folder, '-c', conf], { stdio: 'inherit' });
      nginx.kill('SIGHUP');
    },
    async startAccessCheck(address = webServer) {
      const script = join(folder, 'current/access/help_access.py');
      const options = ['--webserver', address, '--socket', socket];
      access = spawn('python3', [script, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
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

const nginxConf = (
  folder: string,
  port: number,
  webServer: string,
  included: readonly string[],
): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  types { text/html html; text/javascript js; application/json json; text/css css; }
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${included.map((file) => `include ${folder}/${file};`).join('\n    ')}
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
