import type { Entry } from './entry.js';
import { placeOf, type Page } from './page.js';
import {
  hintedOn,
  inListOrder,
  inRankOrder,
  rankEntry,
  type HintPlace,
  type RankedEntry,
} from './rank.js';

/** The entries of a role and language, split for one page. */
export interface Ranking {
  /** The entries that fit the page, the best first. */
  readonly fitting: readonly RankedEntry[];
  /** All other entries, by moment, kind and id. */
  readonly others: readonly Entry[];
}

/**
 * Looks up and ranks the entries that one role can read in one language. Sorts once, so that a
 * change of page only ranks the entries of the new page.
 */
export class EntryIndex {
  /** All entries, by moment, kind and id. */
  readonly all: readonly Entry[];
  #byId: ReadonlyMap<string, Entry>;
  #hints: readonly HintPlace[];
  #replacing: ReadonlyMap<string, Entry>;
  /** The entries that may fit a page, by menu key, in the order of `all`. */
  #candidates = new Map<string, readonly Entry[]>();
  #last: { readonly place: string; readonly ranking: Ranking } | undefined;

  /**
   * @param entries only entries that the role can read, each id once
   * @param hints the hints that the role can read
   * @param replacing the installation's own entries, by the id of the shipped entry that they replace
   */
  constructor(
    entries: readonly Entry[],
    hints: readonly HintPlace[] = [],
    replacing: ReadonlyMap<string, Entry> = new Map(),
  ) {
    this.all = [...entries].sort(inListOrder);
    this.#hints = hints;
    this.#byId = new Map(this.all.map((entry) => [entry.id, entry]));
    this.#replacing = replacing;
  }

  /** Returns an entry by its id, or by the id that it replaces. */
  byId(id: string): Entry | undefined {
    return this.#byId.get(id) ?? this.#replacing.get(id);
  }

  /** Ranks all entries for a page. Returns the same object until the page changes. */
  rank(page: Page): Ranking {
    const place = placeOf(page);
    if (this.#last?.place !== place) this.#last = { place, ranking: this.#rank(page) };
    return this.#last.ranking;
  }

  #rank(page: Page): Ranking {
    const hinted = hintedOn(page, this.#hints);
    const fitting = this.#candidatesFor(page.key)
      .map((entry) => rankEntry(entry, page, hinted))
      .filter((ranked) => ranked !== undefined)
      .sort(inRankOrder);
    const fits = new Set(fitting.map(({ entry }) => entry));
    return { fitting, others: this.all.filter((entry) => !fits.has(entry)) };
  }

  #candidatesFor(key: string): readonly Entry[] {
    const known = this.#candidates.get(key);
    if (known) return known;
    const hinted = new Set(
      this.#hints.filter(({ page }) => page === key).map(({ entry }) => entry),
    );
    const candidates = this.all.filter(
      ({ id, pages }) =>
        pages === 'everywhere' || hinted.has(id) || pages.some(({ page }) => page === key),
    );
    this.#candidates.set(key, candidates);
    return candidates;
  }
}
