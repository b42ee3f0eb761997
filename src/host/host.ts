import type { Page } from '../model/page.js';
import { parsePage } from '../model/page.js';
import type { Generation, PageTarget } from '../model/path.js';
import { pathOf } from '../model/path.js';
import { DeepLinks, type DeepLink } from './deep-link.js';
import { AccountReader, readProject, type Account } from './client.js';
import { readGeneration, readPlatform, readVersion } from './generation.js';
import { hasHeaderButton, takeHeaderButton, watchHeaderButton } from './header-button.js';
import { readLanguages, watchLanguage } from './language.js';
import { readUrl, watchUrl } from './location.js';
import { navigate, reload } from './navigate.js';
import { readDark, watchTheme } from './theme.js';

/** All that the plugin knows of Web-UI at one moment. */
export interface HostState {
  readonly account: Account;
  readonly page: Page;
  /** Language tags, the most wanted first. */
  readonly languages: readonly string[];
  readonly dark: boolean;
  readonly version: string | undefined;
  readonly generation: Generation;
  /** Whether Web-UI shows its own Help button. */
  readonly headerButton: boolean;
  /** What the URL asks of the help. */
  readonly link: DeepLink | undefined;
}

/**
 * Web-UI as the rest of the plugin sees it: one state, read anew at every sign of a change. Nothing
 * is remembered that could be read again, above all not the role.
 */
export class Host {
  #listening = new AbortController();
  #announced: { language?: string | undefined; dark?: boolean | undefined } = {};
  #accounts: AccountReader;
  #links = new DeepLinks();
  #changed: (state: HostState) => void;

  /** @param changed called, in the task of the change itself, with the state after it */
  constructor(changed: (state: HostState) => void) {
    this.#changed = changed;
    const { signal } = this.#listening;
    this.#accounts = new AccountReader(this.refresh, signal);
    watchUrl(this.refresh, signal);
    watchLanguage((language) => this.#announce({ language }), signal);
    watchHeaderButton(this.refresh, signal);
    watchTheme((dark) => this.#announce({ dark }), signal);
  }

  /** Who is reading at this moment. */
  get account(): Account {
    return this.#accounts.read();
  }

  get state(): HostState {
    const { account } = this;
    const { language, dark } = this.#announced;
    const languages = readLanguages();
    return {
      account,
      page: parsePage(readUrl(), { role: account.role, platform: readPlatform() }),
      languages: language === undefined ? languages : [language, ...languages],
      dark: dark ?? readDark(),
      version: readVersion(),
      generation: readGeneration(),
      // The login panel lies over a header that may be there already.
      headerButton: account.role !== 'anonymous' && hasHeaderButton(),
      link: this.#links.read(),
    };
  }

  /** Reads the host again: for moments it does not announce, such as the drawer opening. */
  readonly refresh = (): void => this.#changed(this.state);

  /** Where a page is in this host: what a link to it has as `href`. */
  pathOf(target: PageTarget): string {
    return pathOf(target, { generation: readGeneration(), project: readProject() });
  }

  goTo(target: PageTarget): void {
    navigate(this.pathOf(target), readGeneration());
  }

  /** Loads the page again, which stays where it is. */
  reload(): void {
    reload();
  }

  /** Calls back when the browser has a connection again. */
  whenOnline(back: () => void): void {
    window.addEventListener('online', back, { signal: this.#listening.signal });
  }

  /** Keeps the URL in step with what is read; once it has ended, the URL is somebody else's. */
  setLink(link: DeepLink | undefined): void {
    if (!this.#listening.signal.aborted) this.#links.write(link);
  }

  /** Answers Web-UI's Help button, until the returned function is called. */
  takeHeaderButton(press: (button: HTMLElement) => void): () => void {
    const taken = new AbortController();
    takeHeaderButton(press, AbortSignal.any([taken.signal, this.#listening.signal]));
    return () => taken.abort();
  }

  /** Ends it, and leaves nothing in the URL that was written there for whoever has read till now. */
  disconnect(): void {
    this.#listening.abort();
    this.#links.takeBack();
  }

  #announce(news: { language?: string | undefined; dark?: boolean | undefined }): void {
    this.#announced = { ...this.#announced, ...news };
    this.refresh();
  }
}
