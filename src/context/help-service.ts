import { completeArticle } from '../content/article.js';
import { UpgradeCheck, type Build } from '../content/build.js';
import { Finder } from '../content/finder.js';
import { linkOf } from '../content/links.js';
import type { Packs } from '../content/packs.js';
import { renderHtml } from '../content/render.js';
import { ContentStore } from '../content/store.js';
import { hrefOf } from '../host/deep-link.js';
import { makeRoom } from '../host/dock.js';
import { focusHeaderButton } from '../host/header-button.js';
import { Host, type HostState } from '../host/host.js';
import { mayReach } from '../model/anchor.js';
import { hintsFor } from '../model/hint.js';
import type { Link } from '../model/link.js';
import { manualPageOf, manualUrl } from '../model/manual.js';
import type { PageTarget } from '../model/path.js';
import { byKindAndId, rank } from '../model/rank.js';
import type { SearchResults } from '../model/search/search.js';
import { FollowedControls } from './followed-controls.js';
import { entryOf, existing, type DeepLink, type Help, type HelpActions } from './help.js';
import { addressOfLink } from './link-address.js';
import { StoredMemory } from './memory.js';
import { LoadedWords } from './loaded-words.js';
import { Pointer } from './pointer.js';
import type { Words } from './words.js';

const NOBODY = { person: undefined, name: undefined };

/** Where data flows: the host's state picks the entries, and the two make what is visible. */
export class HelpService implements HelpActions {
  #host: Host;
  #store: ContentStore;
  #finder: Finder;
  #words: LoadedWords;
  #state: HostState;
  #listeners = new Set<() => void>();
  #pointer: Pointer;
  #controls = new FollowedControls(() => this.#state.languages);
  #upgrade: UpgradeCheck;
  #attempt = 0;
  #keepers = new Set<() => void>();
  #help: Help;

  /** What this browser remembers for whoever is reading. */
  readonly memory = new StoredMemory(
    () => this.#state.account,
    () => localStorage,
  );
  /** The same for as long as the tab is open, whoever reads in it. */
  readonly tab = new StoredMemory(
    () => NOBODY,
    () => sessionStorage,
  );

  /** @param build what tells whether the server has another version by now */
  constructor(packs: Packs, build?: Build) {
    const again = () => this.refresh();
    this.#upgrade = new UpgradeCheck(build, again);
    this.#store = new ContentStore(packs, again);
    this.#finder = new Finder(this.#store);
    this.#words = new LoadedWords(again);
    this.#host = new Host((state) => this.#update(state));
    this.#state = this.#host.state;
    this.#pointer = new Pointer(this.#host, () => this.#controls.load(), again);
    this.#help = this.#look();
    this.#host.whenOnline(() => this.retry());
  }

  get help(): Help {
    return this.#help;
  }

  /** The drawer's own words. */
  get words(): Words {
    return this.#words.words;
  }

  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  refresh(): void {
    this.#host.refresh();
  }

  retry(): void {
    this.#recheck();
    this.#attempt += 1;
    this.#finder.forget();
    this.#words.retry();
    this.#store.retry();
  }

  load<T>(part: () => Promise<T>): Promise<T> {
    return this.#orOutdated(part());
  }

  reload(): void {
    for (const keep of this.#keepers) keep();
    this.#host.reload();
  }

  beforeReload(keep: () => void): () => void {
    this.#keepers.add(keep);
    return () => this.#keepers.delete(keep);
  }

  article(id: string): Promise<readonly Node[] | undefined> {
    return this.#orOutdated(this.#article(id));
  }

  async #article(id: string): Promise<readonly Node[] | undefined> {
    await this.#recheckSoon();
    const body = await this.#store.body(id);
    if (!body) return undefined;
    const article = await renderHtml(body.html);
    // The role may have dropped while DOMPurify was on its way.
    this.#recheck();
    if (!entryOf(this.#help, id)) return undefined;
    completeArticle(article, id, {
      platform: this.#help.page.platform,
      labels: this.words,
      hrefOf: (link) =>
        addressOfLink(link, body, this.#help, {
          version: this.#state.version,
          pathOf: (target) => this.#host.pathOf(target),
        }),
    });
    return [...article.childNodes];
  }

  async find(query: string): Promise<SearchResults> {
    await this.#recheckSoon();
    const results = await this.#orOutdated(this.#finder.find(query, this.#help.page));
    this.#recheck();
    return { ...results, found: existing(this.#help, results.found) };
  }

  linkOf(anchor: Element): Link | undefined {
    return linkOf(anchor);
  }

  addressOf(link: DeepLink): string {
    return new URL(hrefOf(link), location.href).href;
  }

  setLink(link: DeepLink | undefined): void {
    this.#host.setLink(link);
  }

  goTo(target: PageTarget): void {
    this.#host.goTo(target);
  }

  async showMe(entry: string, name: string, focus: boolean): Promise<void> {
    await this.#recheckSoon();
    // It has been loaded, since it is what somebody reads: unless the role has just dropped.
    const body = await this.#store.body(entry).catch(() => undefined);
    this.#recheck();
    if (!entryOf(this.#help, entry)) return;
    const anchors = body?.anchors ?? [];
    const { role } = this.#help;
    const anchor = anchors.find((each) => each.name === name && mayReach(role, each));
    await this.#pointer.show(anchor, focus);
  }

  stopPointing(): void {
    this.#pointer.stop();
  }

  readonly keepBeside: HelpActions['keepBeside'] = (...following) =>
    this.#controls.keepBeside(...following);

  takeHeaderButton(press: (button: HTMLElement) => void): () => void {
    return this.#host.takeHeaderButton(press);
  }

  focusHeaderButton(): void {
    focusHeaderButton();
  }

  makeRoom(width: number): () => void {
    return makeRoom(width);
  }

  disconnect(): void {
    this.#pointer.stop();
    this.#host.disconnect();
    this.#listeners.clear();
  }

  /** A role can drop without a word: nothing is handed out, nor asked for, before it is read anew. */
  #recheck(): void {
    const { role, person } = this.#host.account;
    const { account } = this.#state;
    if (role !== account.role || person !== account.person) this.refresh();
  }

  /** Not at once: whoever asks may be about to draw, and would not see that anything has changed. */
  async #recheckSoon(): Promise<void> {
    await Promise.resolve();
    this.#recheck();
  }

  #update(state: HostState): void {
    const { role, person, incomplete } = this.#help;
    this.#state = state;
    const same = state.account.role === role && state.account.person === person;
    if (same) this.#pointer.follow(state.page);
    else this.#pointer.stop();
    this.#help = this.#look();
    if (this.#help.incomplete && !incomplete) void this.#upgrade.look();
    for (const listener of this.#listeners) listener();
    this.#controls.refresh();
  }

  /** Where something cannot be had, an upgrade of the server may be why. */
  async #orOutdated<T>(wanted: Promise<T>): Promise<T> {
    return wanted.catch((error: unknown) => {
      void this.#upgrade.look();
      throw error;
    });
  }

  #look(): Help {
    const { account, page, languages, dark, version, link, headerButton } = this.#state;
    this.#store.show(account.role, languages);
    this.#words.speak(languages);
    const { entries, hints, language, loading, incomplete } = this.#store.content;
    this.#finder.keepOnly(entries);
    const fitting = rank(entries, page);
    const fits = new Set(fitting.map(({ entry }) => entry));
    return {
      role: account.role,
      person: account.person,
      page,
      language,
      uiLanguage: this.#words.language,
      dark,
      fitting,
      others: entries.filter((entry) => !fits.has(entry)).sort(byKindAndId),
      hints: hintsFor(hints, page, account.role),
      pointing: this.#pointer.pointing,
      manual: manualUrl(manualPageOf(page.key), undefined, { version, language }),
      link,
      headerButton,
      loading,
      incomplete,
      outdated: this.#upgrade.outdated,
      attempt: this.#attempt,
    };
  }
}
