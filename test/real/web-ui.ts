import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { PASSWORD, type AccountRole } from './server/accounts.js';
import type { Release } from './releases.js';
import { providePageTools } from './page-tools.js';
import { eventually } from './eventually.js';

/** The shell families of Web-UI, as the suite detects them in the page. */
export type Family = 'classic' | 'shell' | 'react';

export interface Appearance {
  readonly language?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Where the login form and the header of any family are. */
const EMAIL_FIELD = [
  '#id_user_id input',
  'input#user_id',
  '#login-panel input[type="text"]',
  'form input[type="email"]',
  'form input[type="text"]',
].join(', ');
const LOGGED_IN = [
  '[data-testid="user-dropdown-button"]',
  '.webui-header-container',
  '#user-dropdown-button',
  '#dropdown-button',
  '#main-toolbar',
].join(', ');

const LOGIN_TIMEOUT_MS = 90_000;

/** One tab with a released Web-UI. */
export class WebUi {
  readonly errors: string[] = [];
  /** The audiences of the requested packs. */
  readonly packs = new Set<string>();
  /** The families whose adapters were requested. */
  readonly adapters = new Set<string>();
  family: Family = 'react';

  private constructor(
    readonly release: Release,
    readonly url: string,
    readonly plugin: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(15_000);
    page.setDefaultNavigationTimeout(60_000);
    const isOurs = (text: string) =>
      (text.includes(plugin) || text.includes('bai-help')) && !text.includes('components/plugins');
    page.on('pageerror', (error) => {
      const text = error.stack ?? error.message;
      if (isOurs(text)) this.errors.push(firstLine(text));
    });
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url}`;
      // Chromium reports a pattern of Web-UI's own field at the script that caused the layout.
      if (text.startsWith('Pattern attribute value')) return;
      // The policy of the test server blocks this request of Web-UI, which the help passes on.
      if (text.includes('backend.ai-webui/release/version.json')) return;
      if (message.type() === 'error' && isOurs(text)) this.errors.push(firstLine(text));
    });
    page.on('request', (request) => {
      const pack = /\.(public|user|admin|superadmin)[.-][^/]*\.js/.exec(request.url());
      if (pack?.[1] !== undefined && request.url().includes(plugin)) this.packs.add(pack[1]);
      const adapter = /\.(classic|shell|react)-[^/]*\.js/.exec(request.url());
      if (adapter?.[1] !== undefined && request.url().includes(plugin))
        this.adapters.add(adapter[1]);
    });
  }

  static async open(
    browser: Browser,
    release: Release,
    { url, plugin }: { readonly url: string; readonly plugin: string },
    { language = 'en', dark = false, width = 1440, height = 900 }: Appearance = {},
  ): Promise<WebUi> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'en-US',
      colorScheme: dark ? 'dark' : 'light',
      serviceWorkers: 'block',
    });
    await context.route(
      (address) => address.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    // The compiler of the tests wraps functions in this call, also those that run in the page.
    await context.addInitScript('globalThis.__name ??= (value) => value');
    await context.addInitScript(providePageTools);
    await context.addInitScript(storeSettings, { language, dark });
    const webUi = new WebUi(release, url, plugin, context, await context.newPage());
    await webUi.page.goto(url);
    await webUi.#detect();
    return webUi;
  }

  get loginField(): Locator {
    return this.page.locator(EMAIL_FIELD).filter({ visible: true }).first();
  }

  /** Fills in the form, as a user does. */
  async login(role: AccountRole): Promise<void> {
    await this.loginField.waitFor({ timeout: LOGIN_TIMEOUT_MS });
    await this.loginField.fill(`${role}@example.com`, { timeout: LOGIN_TIMEOUT_MS });
    const password = this.page.locator('input[type="password"]').filter({ visible: true }).first();
    await password.fill(PASSWORD);
    await password.press('Enter');
    await this.#waitForPage();
  }

  /** Logs out with the item of the user's menu, or with its event. */
  async logout(): Promise<void> {
    const menu = this.page
      .locator('[data-testid="user-dropdown-button"], #user-dropdown-button, #dropdown-button')
      .filter({ visible: true })
      .first();
    const item = this.page
      .locator(
        ':is(.ant-dropdown-menu-item:has(.anticon-logout), .ant-dropdown-menu-item:has(.lucide-log-out))',
      )
      .filter({ visible: true })
      .first();
    try {
      await menu.click();
      await item.click();
    } catch {
      await this.page.evaluate(() => document.dispatchEvent(new Event('backend-ai-logout')));
    }
    await this.loginField.waitFor({ timeout: LOGIN_TIMEOUT_MS });
  }

  /** Goes to a page by a link of the sider, else by the address. */
  async goTo(path: string): Promise<void> {
    const link = this.page
      .locator(`a[href="${path}"]`)
      .filter({ visible: true })
      .and(this.page.locator('.ant-menu a, mwc-drawer a, [class*="sider"] a'))
      .first();
    const isThere = (await this.path()) === path;
    if (!isThere && !path.includes('?') && (await link.count()) > 0) {
      await link.click().catch(() => this.page.goto(this.url + path));
    } else if (!isThere || path.includes('?')) {
      await this.page.goto(this.url + path);
    }
    await this.#waitForPage();
    await this.settle();
  }

  /** Reloads a page by its address. */
  async load(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.#waitForPage();
    await this.settle();
  }

  async path(): Promise<string> {
    return this.page.evaluate(() => location.pathname);
  }

  /** Waits until the content of the page has stopped to change. */
  async settle(): Promise<void> {
    let former = '';
    let since = Date.now();
    await eventually(async () => {
      const content = await this.page.evaluate(() => window.pageTools.content());
      if (content !== former) since = Date.now();
      former = content;
      return Date.now() - since > 600;
    }, 12_000);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  async #detect(): Promise<void> {
    await this.page
      .locator('backend-ai-webui, .ant-layout, [id="root"] *')
      .first()
      .waitFor({ state: 'attached', timeout: LOGIN_TIMEOUT_MS });
    const isLit = (await this.page.locator('backend-ai-webui').count()) > 0;
    const hasTokens = this.release.version >= '24';
    this.family = !isLit ? 'react' : hasTokens ? 'shell' : 'classic';
  }

  async #waitForPage(): Promise<void> {
    await this.page.waitForFunction(
      () => (Reflect.get(globalThis, 'backendaiclient') as { ready?: boolean } | null)?.ready,
      undefined,
      { timeout: LOGIN_TIMEOUT_MS },
    );
    await this.page
      .locator(LOGGED_IN)
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: LOGIN_TIMEOUT_MS });
  }
}

/** Runs in the page. Stores the settings once, so that later choices of the user stay. */
function storeSettings({ language, dark }: { language: string; dark: boolean }): void {
  try {
    if (sessionStorage.getItem('real-suite') !== null) return;
    sessionStorage.setItem('real-suite', '');
    const prefix = 'backendaiwebui.settings.';
    localStorage.setItem(`${prefix}user.selected_language`, language);
    localStorage.setItem(`${prefix}general.language`, language);
    localStorage.setItem(`${prefix}themeMode`, JSON.stringify(dark ? 'dark' : 'light'));
    localStorage.setItem(`${prefix}isDarkMode`, String(dark));
  } catch {
    // A blank page has no storage.
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
