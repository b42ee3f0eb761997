import { labelCallouts } from '../content/callouts.js';
import { linkOf, resolveLinks } from '../content/links.js';
import type { Packs } from '../content/packs.js';
import { renderHtml } from '../content/render.js';
import { ContentStore } from '../content/store.js';
import { makeRoom } from '../host/dock.js';
import { Host, type HostState } from '../host/host.js';
import type { Link } from '../model/link.js';
import { manualPageOf, manualUrl } from '../model/manual.js';
import { byKindAndId, rank } from '../model/rank.js';
import type { PageTarget } from '../model/path.js';
import { en, type Words } from '../words/en.js';
import { entriesOf, type Help, type HelpActions } from './help.js';

/** Where data flows: the host's state picks the entries, and the two make what is visible. */
export class HelpService implements HelpActions {
  #host: Host;
  #store: ContentStore;
  #state: HostState;
  #listeners = new Set<() => void>();
  #help: Help;

  /** The drawer's own words. */
  readonly words: Words = en;

  constructor(packs: Packs) {
    this.#store = new ContentStore(packs, () => this.#update(this.#state));
    this.#host = new Host((state) => this.#update(state));
    this.#state = this.#host.state;
    this.#help = this.#look();
  }

  get help(): Help {
    return this.#help;
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
    if (!this.#exists(id)) return undefined;
    resolveLinks(article, (link) => this.#hrefOf(link, id));
    labelCallouts(article, this.words);
    return [...article.childNodes];
  }

  linkOf(anchor: Element): Link | undefined {
    return linkOf(anchor);
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
    const { account, page, languages, dark, version } = this.#state;
    this.#store.show(account.role, languages);
    const { entries, language, loading, incomplete } = this.#store.content;
    const fitting = rank(entries, page);
    const fits = new Set(fitting.map(({ entry }) => entry));
    return {
      role: account.role,
      page,
      language,
      dark,
      fitting,
      others: entries.filter((entry) => !fits.has(entry)).sort(byKindAndId),
      manual: manualUrl(manualPageOf(page.key), undefined, { version, language }),
      loading,
      incomplete,
    };
  }

  #exists(id: string): boolean {
    return entriesOf(this.#help).some((entry) => entry.id === id);
  }

  /** A real address for a link of an entry, unless it leads to nothing that exists for the role. */
  #hrefOf(link: Link, id: string): string | undefined {
    switch (link.to) {
      case 'entry':
        return this.#exists(link.id) ? `#help=${link.id}` : undefined;
      case 'heading':
        return `#help=${id}/${link.heading}`;
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
