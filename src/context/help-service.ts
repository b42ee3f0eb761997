import { labelCallouts } from '../content/callouts.js';
import { frameCode } from '../content/code-blocks.js';
import { Finder } from '../content/finder.js';
import { linkOf, resolveLinks } from '../content/links.js';
import { markNewTabs } from '../content/new-tabs.js';
import type { Packs } from '../content/packs.js';
import { renderHtml } from '../content/render.js';
import { addTicks } from '../content/steps.js';
import { ContentStore } from '../content/store.js';
import { frameTables } from '../content/tables.js';
import { hrefOf, writeDeepLink } from '../host/deep-link.js';
import { makeRoom } from '../host/dock.js';
import { Host, type HostState } from '../host/host.js';
import type { Link } from '../model/link.js';
import { manualPageOf, manualUrl } from '../model/manual.js';
import type { PageTarget } from '../model/path.js';
import { byKindAndId, rank } from '../model/rank.js';
import type { SearchResults } from '../model/search/search.js';
import { entryOf, type DeepLink, type Help, type HelpActions } from './help.js';
import { LocalMemory } from './memory.js';
import { LoadedWords } from './loaded-words.js';
import type { Words } from './words.js';

/** Where data flows: the host's state picks the entries, and the two make what is visible. */
export class HelpService implements HelpActions {
  #host: Host;
  #store: ContentStore;
  #finder: Finder;
  #words: LoadedWords;
  #state: HostState;
  #listeners = new Set<() => void>();
  #help: Help;

  /** What this browser remembers for whoever is reading. */
  readonly memory = new LocalMemory(() => this.#state.account.name);

  constructor(packs: Packs) {
    const again = () => this.#update(this.#state);
    this.#store = new ContentStore(packs, again);
    this.#finder = new Finder(this.#store);
    this.#words = new LoadedWords(again);
    this.#host = new Host((state) => this.#update(state));
    this.#state = this.#host.state;
    this.#help = this.#look();
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
    this.#store.retry();
  }

  async article(id: string): Promise<readonly Node[] | undefined> {
    const body = await this.#store.body(id);
    if (!body) return undefined;
    const article = await renderHtml(body.html);
    // The role may have dropped while DOMPurify was on its way.
    if (!entryOf(this.#help, id)) return undefined;
    resolveLinks(article, (link) => this.#hrefOf(link, id));
    markNewTabs(article);
    labelCallouts(article, this.words);
    frameCode(article);
    frameTables(article);
    addTicks(article, id);
    return [...article.childNodes];
  }

  find(query: string): Promise<SearchResults> {
    return this.#finder.find(query, this.#help.page);
  }

  linkOf(anchor: Element): Link | undefined {
    return linkOf(anchor);
  }

  addressOf(link: DeepLink): string {
    return new URL(hrefOf(link), location.href).href;
  }

  setLink(link: DeepLink | undefined): void {
    writeDeepLink(link);
  }

  goTo(target: PageTarget): void {
    this.#host.goTo(target);
  }

  makeRoom(width: number): () => void {
    return makeRoom(width);
  }

  disconnect(): void {
    this.#host.disconnect();
    this.#listeners.clear();
  }

  #update(state: HostState): void {
    this.#state = state;
    this.#help = this.#look();
    for (const listener of this.#listeners) listener();
  }

  #look(): Help {
    const { account, page, languages, dark, version, link } = this.#state;
    this.#store.show(account.role, languages);
    this.#words.speak(languages);
    const { entries, language, loading, incomplete } = this.#store.content;
    this.#finder.keepOnly(entries);
    const fitting = rank(entries, page);
    const fits = new Set(fitting.map(({ entry }) => entry));
    return {
      role: account.role,
      person: account.name,
      page,
      language,
      uiLanguage: this.#words.language,
      dark,
      fitting,
      others: entries.filter((entry) => !fits.has(entry)).sort(byKindAndId),
      manual: manualUrl(manualPageOf(page.key), undefined, { version, language }),
      link,
      loading,
      incomplete,
    };
  }

  /** A real address for a link of an entry, unless it leads to nothing that exists for the role. */
  #hrefOf(link: Link, id: string): string | undefined {
    switch (link.to) {
      case 'entry':
        return entryOf(this.#help, link.id) ? hrefOf(link) : undefined;
      case 'heading':
        return hrefOf({ id, heading: link.heading });
      case 'page':
        return this.#host.pathOf(link);
      case 'manual':
        return manualUrl(link.page, link.anchor, {
          version: this.#state.version,
          language: this.#help.language,
        });
      case 'web':
        return link.url;
    }
  }
}
