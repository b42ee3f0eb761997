import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { extract } from 'tar';
import { findBrowser } from '../run/browser.mjs';
import { buildStandIn } from '../web-ui/build.js';
import { startServer, type Server } from '../web-ui/server.js';
import { missingTool, replacePaths, startSite, type Site } from './nginx.js';
import { answerLoginCheck, startWebServer, type WebServer } from './web-server.js';

export const NAME = 'backend-ai-help-drawer';

const BUILD = `dist/plugins/${NAME}.js`;

/** Why an installation cannot be tried here; false if it can. */
export const skipReason = (): string | false => {
  const missing = missingTool() ?? (existsSync(BUILD) ? undefined : 'a build');
  return missing !== undefined && `${missing} is missing`;
};

/** Writes the release of a project into a folder. Needs the build of the project. */
export function writeRelease(project: string, out: string): void {
  const script = join(project, 'tools/maintainers/release/cli.ts');
  execFileSync('node', ['--import', 'tsx', script, '--out', out], { cwd: project });
}

/** An archive that is installed behind nginx as docs/operators.md describes, and a browser. */
export class Installation {
  /** A folder for the files of the test. */
  readonly folder = mkdtempSync(join(tmpdir(), 'help-drawer-installation-'));
  /** The folder of plugins that Web-UI's server has itself. */
  readonly static = join(this.folder, 'static/dist/plugins');
  /** The paths that Web-UI's server was asked for. */
  readonly requested: string[] = [];
  readonly #webRoot = join(this.folder, 'web-ui');
  #standIn: Server | undefined;
  #webServer: WebServer | undefined;
  #site: Site | undefined;
  #browser: Browser | undefined;

  get site(): Site {
    return existing(this.#site);
  }

  /** The address of Web-UI's server, without nginx. */
  get webServer(): string {
    return existing(this.#webServer).address;
  }

  /** Installs an archive by the documented steps, and starts the servers. */
  async start(archive: string, version: string): Promise<void> {
    mkdirSync(this.static, { recursive: true });
    await buildStandIn(this.#webRoot);
    await this.startWebUi(NAME);
    this.#webServer = await startWebServer((incoming, response) =>
      this.#answer(incoming, response),
    );
    const unpacked = join(this.folder, 'unpacked');
    mkdirSync(unpacked);
    await extract({ file: archive, cwd: unpacked });
    this.#site = await startSite(this.webServer, (folder) => {
      const release = join(folder, `${NAME}-${version}`);
      renameSync(join(unpacked, `${NAME}-${version}`), release);
      replacePaths(release, folder);
      symlinkSync(`${NAME}-${version}`, join(folder, 'current'));
    });
    await this.site.startAccessCheck();
    this.#browser = await chromium.launch({ executablePath: findBrowser() ?? '' });
  }

  /** Unpacks another archive beside the installed one. */
  async unpack(archive: string, version: string): Promise<void> {
    const { folder } = this.site;
    await extract({ file: archive, cwd: folder });
    replacePaths(join(folder, `${NAME}-${version}`), folder);
  }

  /** Points `current` at an unpacked version. */
  use(version: string): void {
    execFileSync('ln', ['-sfn', `${NAME}-${version}`, 'current'], { cwd: this.site.folder });
  }

  /** Restarts Web-UI's server with another value of `[plugin] page`. */
  async startWebUi(plugins: string): Promise<void> {
    await this.#standIn?.close();
    const options = { port: 0, webRoot: this.#webRoot, pluginsDir: this.static, plugins };
    this.#standIn = await startServer(options);
  }

  /** The path of a file beside the plugin that no upgrade replaces. */
  local(...path: string[]): string {
    return join(this.site.folder, 'local/dist/plugins', ...path);
  }

  /** Returns a browser in which a role is logged in, with its cookie. */
  async browserOf(role: 'user' | 'admin' | 'superadmin', language = 'en'): Promise<BrowserContext> {
    const viewport = { width: 1300, height: 850 };
    const context = await existing(this.#browser).newContext({ viewport });
    await context.addCookies([{ name: 'AIOHTTP_SESSION', value: role, url: this.site.address }]);
    await context.addInitScript(
      (state) => localStorage.setItem('stand-in', state),
      JSON.stringify({ family: 'shell', role, language }),
    );
    return context;
  }

  /** Opens a page with the drawer, in a browser of a role. */
  async openAs(role: 'user' | 'admin' | 'superadmin', language?: string): Promise<Page> {
    const page = await (await this.browserOf(role, language)).newPage();
    await page.goto(`${this.site.address}/summary#help`);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#site?.close();
    this.#webServer?.close();
    await this.#standIn?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Answers the login check, and passes other requests on to the stand-in. */
  #answer(incoming: IncomingMessage, response: ServerResponse): void {
    const path = incoming.url ?? '/';
    this.requested.push(path);
    if (path === '/server/login-check') {
      answerLoginCheck(incoming, response);
      return;
    }
    const { url } = existing(this.#standIn);
    const passed = request(new URL(path, url), { headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end()).end();
  }
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The installation has not started.');
  return value;
}
