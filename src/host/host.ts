import type { HostValues } from '../model/host-values.js';
import type { Page } from '../model/page.js';
import type { PageTarget } from '../model/path.js';
import { AccountReader, isSameAccount, type Account } from './account.js';
import type { Listening, Repeated } from './announcements/listen.js';
import { DeepLinks, type DeepLink } from './deep-link.js';
import { currentFamily, loadFamily } from './families/index.js';
import { GivenValues } from './given-values.js';
import { HostMessages } from './host-messages.js';
import { hasHeaderButton, takeHeaderButton, watchHeaderButton } from './header-button.js';
import { readLanguages, watchLanguage } from './language.js';
import type { HostLayer } from './layers/host-layer.js';
import { watchLayers } from './layers/watch-layers.js';
import { readUrl, watchUrl } from './location.js';
import { readPlatform, readVersion } from './platform.js';
import { watchTheme } from './theme.js';
import { isShallowEqual } from '../model/shallow-equal.js';

/** A snapshot of Web-UI. */
export interface HostState {
  readonly account: Account;
  readonly page: Page;
  /** Language tags, the preferred first. */
  readonly languages: readonly string[];
  readonly dark: boolean;
  /** Web-UI's accent color, if CSS cannot read it. */
  readonly accent?: string | undefined;
  readonly version: string | undefined;
  /** The manual that the host gives instead of Web-UI's; empty for none. */
  readonly manual: string | undefined;
  /** Whether Web-UI shows its own Help button. */
  readonly headerButton: boolean;
  /** The link to the help that the user followed. */
  readonly link: DeepLink | undefined;
  /** Dialogs, drawers and notices over the page, while they are watched. */
  readonly layers: readonly HostLayer[];
}

/** The delay before the host is read again after events without a new account. */
const GATHER_MS = 50;

/** Reads Web-UI into one state, and again after each relevant event. */
export class Host {
  readonly links = new DeepLinks();
  /** Web-UI's own messages. */
  readonly messages = new HostMessages();
  /** The listeners to what Web-UI announces, once they have loaded. */
  announcements: Listening | undefined;
  #listening = new AbortController();
  #layers: readonly HostLayer[] = [];
  #announced: { language?: string | undefined; dark?: boolean | undefined } = {};
  #accounts: AccountReader;
  #given = new GivenValues();
  #url = readUrl();
  #state: HostState;
  #changed: (state: HostState) => void;
  /** Watches the tab on a page with tabs. */
  #tabs: AbortController | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param changed called in the task of the event, only if the state differs
   * @param given the values to use instead of Web-UI's
   */
  constructor(changed: (state: HostState) => void, given: HostValues = {}) {
    this.#changed = changed;
    this.#given.change(given);
    const { signal } = this.#listening;
    this.#accounts = new AccountReader(() => this.#onAccountEvent(), signal);
    this.#state = this.#read();
    watchUrl(() => this.#onUrlEvent(), signal);
    watchLanguage((language) => this.#announce({ language }), signal);
    watchHeaderButton(() => this.refresh(), signal);
    watchTheme((dark) => this.#announce({ dark }), signal);
    this.#watchTab();
    void this.#loadFamily();
  }

  get state(): HostState {
    return this.#state;
  }

  /** Changes values that the host gives, in the same task. */
  give(values: HostValues): void {
    this.#given.change(values);
    this.refresh();
  }

  /** Reads the whole host again, and calls back if anything differs. */
  refresh(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    void this.#loadFamily();
    this.#set(this.#read());
  }

  /**
   * Reads the account again, since a role can drop without an event.
   *
   * @returns whether the account is still the account of the state
   */
  checkAccount(): boolean {
    if (isSameAccount(this.#readAccount(), this.#state.account)) return true;
    this.refresh();
    return false;
  }

  /** Returns the path of a page; undefined if the current host has no such page. */
  pathOf(target: PageTarget): string | undefined {
    return currentFamily().pathOf(target, this.#state.version);
  }

  /** Opens a page through Web-UI's own router, if the current host has the page. */
  goTo(target: PageTarget): void {
    const path = this.pathOf(target);
    if (path !== undefined) currentFamily().open(target, path);
  }

  /** Reloads the page. */
  reload(): void {
    location.reload();
  }

  /** Calls back when the browser is online again. */
  whenOnline(callback: () => void): void {
    window.addEventListener('online', callback, { signal: this.#listening.signal });
  }

  /**
   * Listens to what Web-UI announces. Rejects if the listeners fail to load.
   *
   * @param deliver called when the browser is idle
   */
  async listen(deliver: (waiting: readonly Repeated[]) => void): Promise<void> {
    const { listen } = await import('./announcements/listen.js');
    const { signal } = this.#listening;
    if (!signal.aborted) this.announcements ??= listen(deliver, signal);
  }

  /** Writes the link of the open entry to the URL. */
  setLink(link: DeepLink | undefined): void {
    if (!this.#listening.signal.aborted) this.links.write(link);
  }

  /** Handles clicks on Web-UI's Help button, until the returned function is called. */
  takeHeaderButton(press: (button: HTMLElement) => void): () => void {
    const taken = new AbortController();
    const release = () => taken.abort();
    takeHeaderButton(press, taken.signal);
    this.#listening.signal.addEventListener('abort', release, { signal: taken.signal });
    return release;
  }

  /** Reports the layers of Web-UI in the state, until the returned function is called. */
  watchLayers(): () => void {
    const watching = new AbortController();
    const set = (layers: readonly HostLayer[]) => {
      this.#layers = layers;
      // The next page has rendered by now, and may have another accent.
      const accent = currentFamily().readAccent?.();
      this.#set({ ...this.#state, accent, layers });
    };
    watchLayers(set, watching.signal);
    const release = () => {
      watching.abort();
      if (!this.#listening.signal.aborted) set([]);
    };
    this.#listening.signal.addEventListener('abort', release, { signal: watching.signal });
    return release;
  }

  /** Stops listening, and removes our link from the URL. */
  disconnect(): void {
    this.#listening.abort();
    this.#tabs?.abort();
    clearTimeout(this.#gathering);
    this.links.remove();
  }

  #readAccount(): Account {
    return this.#given.account ?? this.#accounts.read();
  }

  #set(read: HostState): void {
    const state = keepEqualParts(read, this.#state);
    const former = this.#state;
    this.#state = state;
    // A new adapter may need to watch the tab of an equal state.
    this.#watchTab();
    if (!isShallowEqual(state, former)) this.#changed(state);
  }

  #watchTab(): void {
    const { watchTab } = currentFamily();
    const isNeeded = watchTab !== undefined && this.#state.page.tab !== undefined;
    if (isNeeded === (this.#tabs !== undefined)) return;
    this.#tabs?.abort();
    this.#tabs = isNeeded ? new AbortController() : undefined;
    if (this.#tabs) watchTab?.(() => this.refresh(), this.#tabs.signal);
  }

  /** Reads the host again with the adapter of its family. The host may render after us. */
  async #loadFamily(): Promise<void> {
    if ((await loadFamily()) && !this.#listening.signal.aborted) this.refresh();
  }

  #read(): HostState {
    const family = currentFamily();
    const account = this.#readAccount();
    const platform = readPlatform();
    const preferred = [this.#given.language, this.#announced.language];
    return {
      account,
      page: this.#given.page(platform) ?? family.readPage({ role: account.role, platform }),
      languages: [...preferred.filter((tag) => tag !== undefined), ...readLanguages()],
      accent: family.readAccent?.(),
      dark: this.#given.dark ?? this.#announced.dark ?? family.readDark(),
      version: readVersion(),
      manual: this.#given.manual,
      // The login panel may cover the header.
      headerButton: account.role !== 'anonymous' && hasHeaderButton(),
      link: this.links.followed,
      layers: this.#layers,
    };
  }

  /** Applies a new account at once, and debounces repeated events. */
  #onAccountEvent(): void {
    if (this.checkAccount()) this.#gathering ??= setTimeout(() => this.refresh(), GATHER_MS);
  }

  #onUrlEvent(): void {
    const url = readUrl();
    if (url === this.#url) this.checkAccount();
    else this.refresh();
    this.#url = url;
  }

  #announce(news: { language?: string | undefined; dark?: boolean | undefined }): void {
    this.#announced = { ...this.#announced, ...news };
    this.refresh();
  }
}

/** Reuses equal parts of the former state, so that identity means equality. */
const keepEqualParts = (state: HostState, former: HostState): HostState =>
  Object.fromEntries(
    Object.entries(state).map(([name, part]: [string, unknown]) => {
      const before: unknown = Reflect.get(former, name);
      return [name, JSON.stringify(part) === JSON.stringify(before) ? before : part];
    }),
  ) as unknown as HostState;
