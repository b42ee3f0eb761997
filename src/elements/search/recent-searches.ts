import type { Memory } from '../../context/memory.js';

const NAME = 'searches';

/** How many searches are kept. */
const MOST = 5;

/** What somebody searched for and then read, the latest first. */
export class RecentSearches {
  #memory: () => Memory | undefined;

  constructor(memory: () => Memory | undefined) {
    this.#memory = memory;
  }

  list(): readonly string[] {
    const kept = this.#memory()?.read(NAME);
    if (!Array.isArray(kept)) return [];
    return kept.filter((one): one is string => typeof one === 'string').slice(0, MOST);
  }

  add(query: string): void {
    const others = this.list().filter((one) => one !== query);
    this.#memory()?.write(NAME, [query, ...others].slice(0, MOST));
  }

  forget(): void {
    this.#memory()?.write(NAME, undefined);
  }
}
