import type { ReactiveController } from 'lit';
import type { SearchHit, SearchResults } from '../../model/search/search.js';
import type { HelpElement } from '../shared/help-element.js';

/** Searches for the reader's query, again when the query or the entries change. */
export class SearchController implements ReactiveController {
  /** Undefined without a query, and while the first results are loading. */
  results: SearchResults | 'failed' | undefined;

  #element: HelpElement;
  #onResults: () => void;
  #searched: readonly unknown[] = [''];

  /** @param onResults called with new results, and when the query is cleared */
  constructor(element: HelpElement, onResults: () => void) {
    this.#element = element;
    this.#onResults = onResults;
    element.addController(this);
  }

  get hits(): readonly SearchHit[] {
    return typeof this.results === 'object' ? this.results.hits : [];
  }

  get query(): string {
    return this.#element.navigation.current.query.trim();
  }

  /** Whether the results are only the closest entries, which may not answer the query. */
  get isClosest(): boolean {
    return typeof this.results === 'object' && this.results.answer !== 'found';
  }

  /** Whether no entry answers the query; the closest entries may be shown. */
  get isMiss(): boolean {
    return typeof this.results === 'object' && this.results.answer === 'none';
  }

  get isWaiting(): boolean {
    return this.query !== '' && this.results === undefined;
  }

  hostUpdate(): void {
    const { index, loading, attempt } = this.#element.state;
    const wanted = [this.query, index, loading, attempt];
    if (wanted.every((part, at) => part === this.#searched[at])) return;
    if (this.query === '' && this.#searched[0] === '') return;
    this.#searched = wanted;
    if (this.query === '') this.#set(undefined);
    else void this.#search(wanted);
  }

  async #search(wanted: readonly unknown[]): Promise<void> {
    const { search } = this.#element.session;
    const results = await search.find(this.query).catch(() => 'failed' as const);
    if (wanted === this.#searched) this.#set(results);
  }

  #set(results: SearchResults | 'failed' | undefined): void {
    this.results = results;
    this.#element.requestUpdate();
    this.#onResults();
  }
}
