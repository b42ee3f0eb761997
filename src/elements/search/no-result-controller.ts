import type { ReactiveController } from 'lit';
import { HelpNoResultEvent } from '../events.js';
import type { HelpElement } from '../shared/help-element.js';
import { NoResultLog, type NoResult } from './no-result-log.js';
import type { SearchController } from './search-controller.js';

/** How long a query has to stay unchanged to count. */
const DEBOUNCE_MS = 2000;

/** Logs searches without results, and fires an event for each. */
export class NoResultController implements ReactiveController {
  #element: HelpElement;
  #pending: { readonly query: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(element: HelpElement) {
    this.#element = element;
    element.addController(this);
  }

  get searches(): readonly NoResult[] {
    return this.#log.searches;
  }

  /** Waits until the reader stops typing. Ignores results that may be incomplete. */
  onResults({ isMiss, query, results }: SearchController): void {
    const { loading, incomplete } = this.#element.state;
    if (results === 'failed' || loading || incomplete) return;
    const pending = this.#pending?.query;
    const isShortened =
      pending !== undefined && isMiss && query !== '' && pending.startsWith(query);
    if (isShortened) return;
    if (pending !== undefined && !query.startsWith(pending)) this.#add(pending);
    this.#drop();
    if (!isMiss) return;
    const add = () => {
      this.#add(query);
      this.#drop();
    };
    this.#pending = { query, timer: setTimeout(add, DEBOUNCE_MS) };
  }

  clear(): void {
    this.#log.clear();
  }

  /** Discards a pending search, since its session may have ended. */
  hostDisconnected(): void {
    this.#drop();
  }

  #drop(): void {
    clearTimeout(this.#pending?.timer);
    this.#pending = undefined;
  }

  get #log(): NoResultLog {
    return new NoResultLog(this.#element.session.storage);
  }

  #add(query: string): void {
    const { language, page } = this.#element.state;
    this.#log.add({ query, language, page: page.key });
    this.#element.dispatchEvent(new HelpNoResultEvent(query, language, page.key));
    this.#element.requestUpdate();
  }
}
