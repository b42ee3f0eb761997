import type { Entry } from '../model/entry.js';
import type { Page } from '../model/page.js';
import type { EntrySearch, SearchResults } from '../model/search/search.js';
import type { ContentStore } from './store.js';

/**
 * Searches what the store shows. The index is built at the first question of a role in a language,
 * and forgotten with them: it never holds an entry that the store does not.
 */
export class Finder {
  #store: ContentStore;
  #index: { readonly of: readonly Entry[]; readonly search: EntrySearch } | undefined;

  constructor(store: ContentStore) {
    this.#store = store;
  }

  /** @throws where the search itself cannot be loaded */
  async find(query: string, page: Page): Promise<SearchResults> {
    const search = await this.#search();
    return search.search(query, page);
  }

  /** Forgets the index, unless it is of these very entries. */
  keepOnly(entries: readonly Entry[]): void {
    if (this.#index && !sameEntries(this.#index.of, entries)) this.#index = undefined;
  }

  /** Forgets the index: what it could not be built from may be had by now. */
  forget(): void {
    this.#index = undefined;
  }

  async #search(): Promise<EntrySearch> {
    if (this.#index) return this.#index.search;
    const [{ EntrySearch }, bodies] = await Promise.all([
      import('../model/search/search.js'),
      this.#store.bodies(),
    ]);
    // Only now: the role may have dropped while the bodies were on their way.
    const { entries, loading } = this.#store.content;
    const ids = new Set(entries.map(({ id }) => id));
    const search = new EntrySearch(
      entries,
      bodies.filter(({ id }) => ids.has(id)),
    );
    if (!loading) this.#index = { of: entries, search };
    return search;
  }
}

const sameEntries = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);
