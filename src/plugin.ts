import { watchUrl } from './host/location.js';
import { readOptions, type HelpOptions } from './host/options.js';
import { menuItem } from './menu-item.js';
import { VERSION } from './model/version.js';
import type { MountedHelp } from './mount.js';

/** Web-UI makes the element of a plugin by the name of its file. */
const TAG = 'backend-ai-help-drawer';

/**
 * What Web-UI puts among its pages. It is the plugin's own page, and while it is connected it keeps
 * the help over all pages. Everything that takes time or may fail, Lit above all, is loaded after
 * it is defined: Web-UI creates the element as soon as this module has run.
 */
class HelpPlugin extends HTMLElement {
  static #connected = new Set<HelpPlugin>();
  static #help: Promise<MountedHelp | undefined> | undefined;

  static readonly version: string = VERSION;
  static readonly observedAttributes = ['launcher', 'shortcut'];

  /** Whom Web-UI lists the page for. Everyone: the help gates itself. */
  readonly permission = 'user';
  /** What Web-UI calls the page in its menu. */
  readonly menuitem = menuItem();

  /** Set by Web-UI, which does so too seldom to rely on: the URL decides. */
  active = false;

  #listening: AbortController | undefined;
  #hidePage: (() => void) | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    HelpPlugin.#connected.add(this);
    HelpPlugin.#help ??= load(readOptions(this));
    const { signal } = this.#listening;
    watchUrl(() => void this.#arrive(), signal);
    window.addEventListener('online', () => void this.#loadAgain(), { signal });
    void this.#togglePage();
  }

  attributeChangedCallback(): void {
    void HelpPlugin.#help?.then((help) => help?.configure(readOptions(this)));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#hide();
    HelpPlugin.#connected.delete(this);
    // Web-UI may only be moving the element: it is connected again within the same task.
    queueMicrotask(() => {
      if (HelpPlugin.#connected.size > 0) return;
      void HelpPlugin.#help?.then((help) => help?.remove());
      HelpPlugin.#help = undefined;
    });
  }

  /** Web-UI calls it on the page that it activates, as it would on a Lit element. */
  requestUpdate(): void {
    void this.#togglePage();
  }

  /** Whoever comes to the page asks for what could not be loaded before. */
  async #arrive(): Promise<void> {
    await this.#togglePage();
    if (this.hasAttribute('active')) await this.#loadAgain();
  }

  /** Whoever begins without a connection has the help once there is one. */
  async #loadAgain(): Promise<void> {
    const tried = HelpPlugin.#help;
    const loaded = (await tried) !== undefined;
    if (loaded || HelpPlugin.#help !== tried || !this.isConnected) return;
    HelpPlugin.#help = load(readOptions(this));
    await this.#togglePage();
  }

  async #togglePage(): Promise<void> {
    const here = location.pathname.split('/').includes(TAG);
    this.toggleAttribute('active', here);
    if (!here) this.#hide();
    const loading = here ? HelpPlugin.#help : undefined;
    const help = await loading;
    // Meanwhile this may have gone, and come again with other help.
    if (!help || loading !== HelpPlugin.#help) return;
    if (this.isConnected && this.hasAttribute('active')) this.#hidePage ??= help.showPage(this);
  }

  #hide(): void {
    this.#hidePage?.();
    this.#hidePage = undefined;
  }
}

let warned = false;

/** Loads all the rest. Where that fails Web-UI goes on as if there were no plugin. */
async function load(options: HelpOptions): Promise<MountedHelp | undefined> {
  try {
    const [{ mountHelp }, packs] = await Promise.all([
      import('./mount.js'),
      import('virtual:help-packs'),
    ]);
    return mountHelp(packs.default, options, { entry: import.meta.url, parts: [packs.address] });
  } catch (error) {
    if (!warned) console.warn(`${TAG}: the help could not be loaded. ${String(error)}`);
    warned = true;
    return undefined;
  }
}

/** Another copy of the plugin may have been here first, and stays in charge. */
const first = customElements.get(TAG);
if (!first) customElements.define(TAG, HelpPlugin);
else if (!('version' in first) || first.version !== VERSION) {
  console.warn(`${TAG}: ${VERSION} stays out, another version of it is on this page.`);
}
