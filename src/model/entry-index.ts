import type { Entry } from './entry.js';
import type { Page } from './page.js';
import { byKindAndId, rankEntry, type RankedEntry } from './rank.js';

/** The entries of a role and language, split for one page. */
export interface Ranking {
  /** The entries that fit the page, the best first. */
  readonly fitting: readonly RankedEntry[];
  /** All other entries, by kind and id. */
  readonly others: readonly Entry[];
}

/**
 * Looks up and ranks the entries that one role can read in one language. Sorts once, so that a
 * change of page only ranks the entries of the new page.
 */
export class EntryIndex {
  /** All entries, by kind and id. */
  readonly all: readonly Entry[];
  #byId: ReadonlyMap<string, Entry>;
  /** The own entries of the installation by the entry that they replace. */
  #replacing: ReadonlyMap<string, Entry>;
  /** The entries that may fit a page, by menu key, in the order of `all`. */
  #candidates = new Map<string, readonly Entry[]>();
  #last: { readonly page: Page; readonly ranking: Ranking } | undefined;

  /** @param entries only entries that the role can read, each id once */
  constructor(entries: readonly Entry[]) {
    this.all = [...entries].sort(byKindAndId);
    this.#byId = new Map(this.all.map((entry) => [entry.id, entry]));
    this.#replacing = new Map(
      this.all.flatMap((entry) =>
        entry.isOwn && entry.replaces !== undefined ? [[entry.replaces, entry]] : [],
      ),
    );
  }

  /** Returns an entry by its id, or by the id that it replaces. */
  byId(id: string): Entry | undefined {
    return this.#byId.get(id) ?? this.#replacing.get(id);
  }

  /** Ranks all entries for a page. Returns the same object until the page changes. */
  rank(page: Page): Ranking {
    if (!this.#last || !isSamePage(this.#last.page, page)) {
      this.#last = { page, ranking: this.#rank(page) };
    }
    return this.#last.ranking;
  }

  #rank(page: Page): Ranking {
    const fitting = this.#candidatesFor(page.key)
      .map((entry) => rankEntry(entry, page))
      .filter((ranked) => ranked !== undefined)
      // The sort is stable, so equal scores stay in the order of `all`.
      .sort((a, b) => b.score - a.score);
    const fits = new Set(fitting.map(({ entry }) => entry));
    return { fitting, others: this.all.filter((entry) => !fits.has(entry)) };
  }

  #candidatesFor(key: string): readonly Entry[] {
    const known = this.#candidates.get(key);
    if (known) return known;
    const candidates = this.all.filter(
      ({ pages }) => pages === 'everywhere' || pages.some(({ page }) => page === key),
    );
    this.#candidates.set(key, candidates);
    return candidates;
  }
}

/** Compares the fields that rules can refer to, which exclude the project. */
const isSamePage = (a: Page, b: Page): boolean =>
  a.key === b.key && a.tab === b.tab && a.scope === b.scope && a.platform === b.platform;
