/** How many searches are kept. */
const MOST = 5;

/**
 * What somebody searched for and then read, the latest first. It is not written down: words that led
 * to an entry tell of it, and people of other roles use the same browser.
 */
export class RecentSearches {
  list: readonly string[] = [];

  add(query: string): void {
    const others = this.list.filter((one) => one !== query);
    this.list = [query, ...others].slice(0, MOST);
  }

  forget(): void {
    this.list = [];
  }
}
