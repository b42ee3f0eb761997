const MAX_SEARCHES = 5;

/**
 * The queries that led the reader to an entry, the latest first. Never stored, since a query can
 * reveal an entry to users of other roles.
 */
export class RecentSearches {
  queries: readonly string[] = [];

  add(query: string): void {
    const others = this.queries.filter((other) => other !== query);
    this.queries = [query, ...others].slice(0, MAX_SEARCHES);
  }

  clear(): void {
    this.queries = [];
  }
}
