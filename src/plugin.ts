import hintPages from 'virtual:help-packs/hint-pages.js';
import { watchRequests, type Repeat } from './boot/watch-requests.js';
import { savesData, whenIdle } from './boot/when-idle.js';
import { isTyping } from './elements/shared/is-typing.js';
import { isSupported } from './host/browser-support.js';
import { hasHelpButton } from './host/help-button.js';
import { readUrl, watchUrl } from './host/location.js';
import { readOptions } from './host/options.js';
import type { OwnPack } from './content/own-pack.js';
import { menuItem } from './menu-item.js';
import { attempt } from './model/attempt.js';
import { mapOptions, OPTION_NAMES, resolveOptions, type HelpOptions } from './model/options.js';
import { parsePage } from './model/page.js';
import { STORAGE_PREFIX } from './model/storage-prefix.js';
import { VERSION } from './model/version.js';
import type { MountedHelp } from './mount.js';

/** The name of the plugin's file, which Web-UI uses as the tag of its element. */
const TAG = 'backend-ai-help-drawer';

/** The elements of the plugin in the document. */
const connected = new Set<HTMLElement>();

/** The help, which all elements of the plugin share. */
let mounted: Promise<MountedHelp | undefined> | undefined;

/** Aborted once the help answers requests itself. */
let waiting: AbortController | undefined;

/** The last request before the help has loaded. */
let lastRequest: Repeat | undefined;

/**
 * The plugin's own page in Web-UI. While the page is connected, the help is on all pages. Loads Lit
 * and the rest when a reader or a page asks for the help, or when the browser is idle.
 */
class HelpPlugin extends HTMLElement {
  static readonly version: string = VERSION;
  static readonly observedAttributes = OPTION_NAMES.map((name) => name.toLowerCase());

  /** The role that Web-UI lists the page for. The help gates itself. */
  readonly permission = 'user';
  /** The page's title in Web-UI's menu, in the current language whenever Web-UI reads it. */
  get menuitem(): string {
    return menuItem();
  }

  /** Set by Web-UI, but not reliably. The URL decides. */
  active = false;

  #listening: AbortController | undefined;
  #hidePage: (() => void) | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    connected.add(this);
    this.#wait();
    const { signal } = this.#listening;
    watchUrl(() => void this.#onUrl(), signal);
    if (isWanted()) void this.#load();
    window.addEventListener('online', () => void this.#retry(), { signal });
    void this.#togglePage();
  }

  attributeChangedCallback(): void {
    void mounted?.then((help) => help?.configure(optionsOf(this)));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#hide();
    connected.delete(this);
    // Web-UI may be moving the element, and connect it again in the same task.
    queueMicrotask(() => {
      if (connected.size > 0) return;
      waiting?.abort();
      waiting = undefined;
      void mounted?.then((help) => help?.remove());
      mounted = undefined;
    });
  }

  /** Called by Web-UI when it activates the page, as on a Lit element. */
  requestUpdate(): void {
    void this.#togglePage();
  }

  /** Called by Web-UI up to 23.03 instead. */
  render(): void {
    this.requestUpdate();
  }

  /** Waits for the first request for the help. */
  #wait(): void {
    if (mounted || waiting) return;
    const { signal } = (waiting = new AbortController());
    this.#watchRequests(signal);
    const onIdle = () => {
      // Without a Help button, only the tab of the help leads to the help.
      if (!savesData() || !hasHelpButton()) void this.#load();
    };
    whenIdle(onIdle, signal);
  }

  #watchRequests(signal: AbortSignal): void {
    const requested = (repeat: Repeat) => {
      lastRequest = repeat;
      void this.#load();
    };
    const shortcut = () => resolveOptions(optionsOf(this)).shortcut;
    watchRequests(requested, { shortcut, isTyping }, signal);
  }

  /** Loads the help, and answers the last request. A failed load leaves requests to Web-UI. */
  async #load(): Promise<void> {
    if (mounted) return;
    const loading = (mounted = load(this));
    await this.#togglePage();
    const help = await loading;
    if (mounted !== loading) return;
    waiting?.abort();
    waiting = undefined;
    const repeat = lastRequest;
    lastRequest = undefined;
    if (help && this.#listening) whenIdle(warm, this.#listening.signal);
    // The help handles clicks after its first update.
    await new Promise((resolve) => setTimeout(resolve));
    // The help decides: a dialog of Web-UI may block it, and the configuration may have another key.
    repeat?.();
  }

  /** Retries a failed load when the reader visits the page. */
  async #onUrl(): Promise<void> {
    if (isWanted()) void this.#load();
    await this.#togglePage();
    if (this.hasAttribute('active')) await this.#retry();
  }

  /** Retries a failed load, such as once the browser is online. */
  async #retry(): Promise<void> {
    const tried = mounted;
    if (!tried) return;
    const loaded = (await tried) !== undefined;
    if (loaded || mounted !== tried || !this.isConnected) return;
    mounted = undefined;
    await this.#load();
  }

  async #togglePage(): Promise<void> {
    const here = isOwnPage();
    this.toggleAttribute('active', here);
    if (!here) this.#hide();
    const loading = here ? mounted : undefined;
    const help = await loading;
    // The element may have been removed and connected again with another help.
    if (!help || loading !== mounted) return;
    if (this.isConnected && this.hasAttribute('active')) this.#hidePage ??= help.showPage(this);
  }

  #hide(): void {
    this.#hidePage?.();
    this.#hidePage = undefined;
  }
}

/** Loads the elements of the open drawer while the browser is idle. */
function warm(): void {
  if (savesData()) return;
  import('./mount.js').then(
    ({ warmPanel }) => warmPanel(),
    () => undefined,
  );
}

/** Whether Web-UI shows the plugin's own page. */
const isOwnPage = (): boolean => location.pathname.split('/').includes(TAG);

/** Whether the page needs the help at once, as with hints. */
function isWanted(): boolean {
  if (location.hash.startsWith('#help') || isOwnPage()) return true;
  const { key } = parsePage(readUrl(), { role: 'superadmin', platform: 'web' });
  if (hintPages.includes(key)) return true;
  const stored = attempt(() => Object.keys(sessionStorage)) ?? [];
  return stored.some((name) => name.startsWith(STORAGE_PREFIX));
}

let told = false;

/** Logs the first reason why the help is not on the page. */
function tell(level: 'info' | 'warn', reason: string): void {
  if (!told) console[level](`${TAG}: ${reason}`);
  told = true;
}

/** The options of the configuration file. */
let configured: HelpOptions = {};

/** Returns the options of the element and the global. The configuration file sets the others. */
function optionsOf(element: Element): HelpOptions {
  const options = readOptions(element);
  return mapOptions((name) => options[name] ?? configured[name]) as HelpOptions;
}

/** Loads the help. If the load fails, or the help is disabled, Web-UI works as without the plugin. */
async function load(element: Element): Promise<MountedHelp | undefined> {
  if (!isSupported()) {
    tell('info', 'this browser is too old for the help.');
    return undefined;
  }
  try {
    const [mountHelp, packs, { enabled, options, installation, manual }] = await Promise.all([
      import('./mount.js').then(async ({ mountHelp, loadFamily }) => {
        await loadFamily();
        return mountHelp;
      }),
      import('virtual:help-packs'),
      import('./config/load-config.js').then(({ loadSettings }) => loadSettings(import.meta.url)),
    ]);
    if (!enabled) return undefined;
    configured = options;
    return mountHelp(
      packs.default,
      { ...optionsOf(element), installation, host: { manual } },
      { entry: import.meta.url, parts: [packs.address] },
      (installation.packs ?? []).map((name) => () => loadOwnPack(name)),
    );
  } catch (error) {
    tell('warn', `the help failed to load. ${String(error)}`);
    return undefined;
  }
}

/** Loads the manifest of an own pack, which is beside the plugin. */
async function loadOwnPack(name: string): Promise<OwnPack> {
  const { readOwnPack } = await import('./content/read-own-pack.js');
  const folder = new URL(`${TAG}.packs/${name}/`, import.meta.url);
  return readOwnPack(folder, async () => (await import('virtual:help-compiler')).compileMarkdown);
}

/** The first copy of the plugin, which stays active. */
const first = customElements.get(TAG);
if (!first) customElements.define(TAG, HelpPlugin);
else if (!('version' in first) || first.version !== VERSION) {
  tell('warn', `${VERSION} is not used, since another version is on this page.`);
}
