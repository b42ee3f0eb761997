import { StoredList } from '../../state/stored-list.js';
import type { UserStorage } from '../../state/user-storage.js';

const MAX_SEARCHES = 100;

const MAX_QUERY_LENGTH = 200;

/** A search without results. */
export interface NoResult {
  readonly query: string;
  /** The language of the searched entries, as a BCP 47 tag. */
  readonly language: string;
  /** The menu key of the page that was open. */
  readonly page: string;
  /** The last time, in ISO 8601. */
  readonly date: string;
  readonly times: number;
}

/** Stores a user's searches without results, which show authors the missing entries. */
export class NoResultLog {
  #list: StoredList<NoResult>;

  constructor(storage: UserStorage) {
    this.#list = new StoredList(storage, 'no-results', { max: MAX_SEARCHES, isItem: isNoResult });
  }

  /** The searches, the latest first. */
  get searches(): readonly NoResult[] {
    return [...this.#list.items].reverse();
  }

  /** Adds a search. Replaces the same search, and its prefixes typed on the way. */
  add({ query, language, page }: Pick<NoResult, 'query' | 'language' | 'page'>): void {
    const cut = query.slice(0, MAX_QUERY_LENGTH);
    const before = this.#list.items.find((search) => search.query === cut);
    const search = {
      ...{ query: cut, language, page },
      date: new Date().toISOString(),
      times: (before?.times ?? 0) + 1,
    };
    this.#list.add([search], (other) => cut.startsWith(other.query));
  }

  clear(): void {
    this.#list.clear();
  }
}

function isNoResult(stored: unknown): stored is NoResult {
  const { query, language, page, date, times } = (stored ?? {}) as Partial<Record<string, unknown>>;
  const texts = [query, language, page, date].every((text) => typeof text === 'string');
  return texts && typeof times === 'number';
}
