import { isSupported } from './host/browser-support.js';
import { loadFamily } from './host/families/index.js';
import { watchUrl } from './host/location.js';
import { readOptions } from './host/options.js';
import type { OwnPack } from './content/own-pack.js';
import { menuItem } from './menu-item.js';
import { OPTION_NAMES, type HelpOptions } from './model/options.js';
import { VERSION } from './model/version.js';
import type { MountedHelp } from './mount.js';

/** The name of the plugin's file, which Web-UI uses as the tag of its element. */
const TAG = 'backend-ai-help-drawer';

/**
 * The plugin's own page in Web-UI. While the page is connected, the help is on all pages. Loads Lit
 * and the rest later, since Web-UI creates the element as soon as this module has run.
 */
class HelpPlugin extends HTMLElement {
  static #connected = new Set<HelpPlugin>();
  static #help: Promise<MountedHelp | undefined> | undefined;

  static readonly version: string = VERSION;
  static readonly observedAttributes = OPTION_NAMES;

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
    HelpPlugin.#connected.add(this);
    HelpPlugin.#help ??= load(this);
    const { signal } = this.#listening;
    watchUrl(() => void this.#onUrl(), signal);
    window.addEventListener('online', () => void this.#retry(), { signal });
    void this.#togglePage();
  }

  attributeChangedCallback(): void {
    void HelpPlugin.#help?.then((help) => help?.configure(optionsOf(this)));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#hide();
    HelpPlugin.#connected.delete(this);
    // Web-UI may be moving the element, and connect it again in the same task.
    queueMicrotask(() => {
      if (HelpPlugin.#connected.size > 0) return;
      void HelpPlugin.#help?.then((help) => help?.remove());
      HelpPlugin.#help = undefined;
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

  /** Retries a failed load when the reader visits the page. */
  async #onUrl(): Promise<void> {
    await this.#togglePage();
    if (this.hasAttribute('active')) await this.#retry();
  }

  /** Retries a failed load, such as once the browser is online. */
  async #retry(): Promise<void> {
    const tried = HelpPlugin.#help;
    const loaded = (await tried) !== undefined;
    if (loaded || HelpPlugin.#help !== tried || !this.isConnected) return;
    HelpPlugin.#help = load(this);
    await this.#togglePage();
  }

  async #togglePage(): Promise<void> {
    const here = location.pathname.split('/').includes(TAG);
    this.toggleAttribute('active', here);
    if (!here) this.#hide();
    const loading = here ? HelpPlugin.#help : undefined;
    const help = await loading;
    // The element may have been removed and connected again with another help.
    if (!help || loading !== HelpPlugin.#help) return;
    if (this.isConnected && this.hasAttribute('active')) this.#hidePage ??= help.showPage(this);
  }

  #hide(): void {
    this.#hidePage?.();
    this.#hidePage = undefined;
  }
}

let warned = false;

/** The options of the configuration file. */
let configured: HelpOptions = {};

/** Returns the options of the element and the global. The configuration file sets the others. */
function optionsOf(element: Element): HelpOptions {
  const options = readOptions(element);
  return Object.fromEntries(OPTION_NAMES.map((name) => [name, options[name] ?? configured[name]]));
}

/** Loads the help. If the load fails, Web-UI works as without the plugin. */
async function load(element: Element): Promise<MountedHelp | undefined> {
  if (!isSupported()) {
    if (!warned) console.info(`${TAG}: this browser is too old for the help.`);
    warned = true;
    return undefined;
  }
  try {
    const [{ mountHelp }, packs, { options, installation, manual }] = await Promise.all([
      import('./mount.js'),
      import('virtual:help-packs'),
      import('./config/load-config.js').then(({ loadSettings }) => loadSettings(import.meta.url)),
      loadFamily(),
    ]);
    configured = options;
    return mountHelp(
      packs.default,
      { ...optionsOf(element), installation, host: { manual } },
      { entry: import.meta.url, parts: [packs.address] },
      (installation.packs ?? []).map((name) => () => loadOwnPack(name)),
    );
  } catch (error) {
    if (!warned) console.warn(`${TAG}: the help failed to load. ${String(error)}`);
    warned = true;
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
  console.warn(`${TAG}: ${VERSION} is not used, since another version is on this page.`);
}
