import { createContext } from '@lit/context';

/** The view that the drawer or the page shows. */
export type Route =
  | { readonly at: 'home' }
  | {
      readonly at: 'entry';
      readonly id: string;
      readonly heading?: string | undefined;
      /** The announcement that led the reader to the entry. */
      readonly announcement?: number | undefined;
    }
  | { readonly at: 'missing' }
  | { readonly at: 'shortcuts' };

/** One place in a reader's history. */
export interface HistoryEntry {
  readonly route: Route;
  /** In CSS pixels from the top. */
  readonly scroll: number;
  readonly query: string;
  /** The index of the selected search result. */
  readonly selected: number;
  /** The terms to highlight in an entry that a search found. */
  readonly terms: readonly string[];
  /** The page whose whole list the reader asked for, as `placeOf` names the page. */
  readonly expanded?: string | undefined;
}

export interface HistoryState {
  readonly entries: readonly HistoryEntry[];
  readonly index: number;
}

/** A snapshot of a surface's history, with its actions. */
export interface Navigation {
  readonly current: HistoryEntry;
  /** The id of the entry that is open beside the lists. */
  readonly reading?: string | undefined;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** Adds a history entry. Removes the entries ahead, as in a browser. */
  go(route: Route, terms?: readonly string[]): void;
  /** Changes the route without a new history entry. */
  replace(route: Route): void;
  back(): void;
  forward(): void;
  setQuery(query: string): void;
  select(result: number): void;
  /** Shows the whole list of a page, also after a return. */
  expand(place: string): void;
  /** Stores the scroll position for a later return. */
  setScroll(scroll: number): void;
}

export const navigationContext = createContext<Navigation>(Symbol('backend-ai-help-navigation'));

const HOME: HistoryEntry = { route: { at: 'home' }, scroll: 0, query: '', selected: 0, terms: [] };

const MAX_ENTRIES = 50;

/** Creates a history with one entry. */
export const historyOf = (entry: Partial<HistoryEntry>): HistoryState => ({
  entries: [{ ...HOME, ...entry }],
  index: 0,
});

/** The history of one surface of the help: the drawer, or the plugin's page. */
export class Navigator {
  #history = historyOf({});
  #navigation = this.#snapshot();
  #listeners = new Set<() => void>();

  get navigation(): Navigation {
    return this.#navigation;
  }

  get history(): HistoryState {
    return this.#history;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Restores a history from before a reload. */
  restore({ entries, index }: HistoryState): void {
    if (entries.length > 0) this.#move(entries.slice(-MAX_ENTRIES), index);
  }

  #snapshot(): Navigation {
    const { entries, index } = this.#history;
    const ahead = (route: Route, terms: readonly string[]) => ({ ...HOME, route, terms });
    return {
      current: this.#current,
      canGoBack: index > 0,
      canGoForward: index < entries.length - 1,
      go: (route, terms = []) => this.#push(ahead(route, terms)),
      replace: (route) => this.#change(ahead(route, [])),
      back: () => this.#move(this.#history.entries, this.#history.index - 1),
      forward: () => this.#move(this.#history.entries, this.#history.index + 1),
      setQuery: (query) => this.#change({ query, selected: 0 }),
      select: (selected) => this.#change({ selected }),
      expand: (expanded) => this.#change({ expanded }),
      // Scrolling does not render.
      setScroll: (scroll) => this.#store({ scroll }),
    };
  }

  get #current(): HistoryEntry {
    return this.#history.entries[this.#history.index] ?? HOME;
  }

  #push(entry: HistoryEntry): void {
    const { entries, index } = this.#history;
    const pushed = [...entries.slice(0, index + 1), entry].slice(-MAX_ENTRIES);
    this.#move(pushed, pushed.length - 1);
  }

  #move(entries: readonly HistoryEntry[], index: number): void {
    this.#history = { entries, index: Math.min(Math.max(index, 0), entries.length - 1) };
    this.#notify();
  }

  #change(changes: Partial<HistoryEntry>): void {
    this.#store(changes);
    this.#notify();
  }

  #store(changes: Partial<HistoryEntry>): void {
    const { entries, index } = this.#history;
    const changed = { ...this.#current, ...changes };
    this.#history = {
      entries: entries.map((entry, at) => (at === index ? changed : entry)),
      index,
    };
  }

  #notify(): void {
    this.#navigation = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }
}
