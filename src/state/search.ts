import type { ContentStore } from '../content/store.js';
import type { EntryBody } from '../model/entry.js';
import type { EntryIndex } from '../model/entry-index.js';
import type { EntrySearch, SearchResults } from '../model/search/search.js';
import { namesLabels, tailor } from '../model/tailor.js';
import type { LabelLookup } from '../model/labels.js';
import type { Labels } from './labels.js';
import type { SessionScope } from './session-scope.js';

const NO_RESULTS: SearchResults = { hits: [], answer: 'none' };

/** Whether a body names labels or messages of Web-UI. */
const needsLabels = (body: EntryBody): boolean =>
  namesLabels(body) || (body.messages?.keys ?? []).length > 0;

/** A search with all that its index depends on. */
interface Cached {
  readonly of: EntryIndex;
  readonly attempt: number;
  readonly labels: LabelLookup | undefined;
  readonly search: EntrySearch;
}

/** Searches the entries of one session. Builds the search index on the first query. */
export class Search {
  #scope: SessionScope;
  #content: ContentStore;
  #labels: Labels;
  #cache: Cached | undefined;

  constructor(scope: SessionScope, content: ContentStore, labels: Labels) {
    this.#scope = scope;
    this.#content = content;
    this.#labels = labels;
  }

  /**
   * Finds the entries for a query.
   *
   * @throws if the search fails to load
   */
  async find(query: string): Promise<SearchResults> {
    // The caller may be rendering, and could not react to a change in the same task.
    await Promise.resolve();
    if (!this.#scope.isCurrent()) return NO_RESULTS;
    const search = await this.#scope.recovery.load(this.#index());
    return this.#scope.isCurrent() ? search.search(query, this.#scope.state.page) : NO_RESULTS;
  }

  async #index(): Promise<EntrySearch> {
    const cached = this.#cache;
    const { attempt } = this.#scope.state;
    if (
      cached?.of === this.#scope.state.index &&
      cached.attempt === attempt &&
      cached.labels === this.#labels.current
    ) {
      return cached.search;
    }
    const [{ EntrySearch }, bodies] = await Promise.all([
      import('../model/search/search.js'),
      this.#content.bodies(),
    ]);
    // Entries may have been added or removed while the bodies were loading.
    const reader = await this.#labels.reader(bodies.some(needsLabels));
    const { index, loading } = this.#scope.state;
    const search = new EntrySearch(
      index,
      bodies.map((body) => tailor(body, index.byId(body.id)?.lang ?? 'en', reader)),
      reader.labels,
    );
    if (!loading) this.#cache = { of: index, attempt, labels: reader.labels, search };
    return search;
  }
}
