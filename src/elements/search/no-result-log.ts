import type { Memory } from '../../context/memory.js';

/** The name under which it is remembered. */
export const NAME = 'no-results';

/** How many searches are kept; the oldest make room. */
const MOST = 100;

/** How much of a search is kept. */
const LONGEST = 200;

/** A search that nothing was found for: what somebody looked for, in which language and where. */
export interface NoResult {
  readonly query: string;
  /** The language of the entries that were searched, as a BCP 47 tag. */
  readonly language: string;
  /** The page of Web-UI that it was asked on, by its menu key. */
  readonly page: string;
  /** When it was last asked, in ISO 8601. */
  readonly date: string;
  readonly times: number;
}

/** What one person searched for in vain, the latest first, for whoever writes what is missing. */
export class NoResultLog {
  #memory: () => Memory | undefined;

  constructor(memory: () => Memory | undefined) {
    this.#memory = memory;
  }

  list(): readonly NoResult[] {
    const kept = this.#memory()?.read(NAME);
    return Array.isArray(kept) ? kept.filter(isNoResult).slice(0, MOST) : [];
  }

  add({ query, language, page }: Pick<NoResult, 'query' | 'language' | 'page'>): void {
    const cut = query.slice(0, LONGEST);
    const [before] = this.list().filter((one) => one.query === cut);
    const times = (before?.times ?? 0) + 1;
    const date = new Date().toISOString();
    this.#keep([{ query: cut, language, page, date, times }, ...this.#without(cut)]);
  }

  remove(query: string): void {
    this.#keep(this.#without(query.slice(0, LONGEST)));
  }

  forget(): void {
    this.#memory()?.write(NAME, undefined);
  }

  #without(query: string): readonly NoResult[] {
    return this.list().filter((one) => one.query !== query);
  }

  #keep(searches: readonly NoResult[]): void {
    this.#memory()?.write(NAME, searches.length > 0 ? searches.slice(0, MOST) : undefined);
  }
}

/** What was kept may have been written by anybody. */
function isNoResult(kept: unknown): kept is NoResult {
  if (typeof kept !== 'object' || kept === null) return false;
  const { query, language, page, date, times } = kept as Record<string, unknown>;
  const texts = [query, language, page, date].every((text) => typeof text === 'string');
  return texts && typeof times === 'number';
}
