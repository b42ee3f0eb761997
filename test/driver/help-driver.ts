/** The answer of a page. From outside of the page it is a promise. */
type Answer<T> = T | Promise<T>;

/**
 * Uses the drawer as a user does. Element tests use it in the page (`dom-driver.ts`), and end-to-end
 * tests from outside (`page-driver.ts`).
 */
export interface HelpDriver {
  /** Opens the drawer with its launcher. */
  open(): Promise<void>;
  /** Clicks the only button or link of the help with this name. */
  press(name: string): Promise<void>;
  /** Presses keys in order, where the focus is. */
  key(...names: readonly string[]): Promise<void>;
  /** Types a query into the search field. */
  search(query: string): Promise<void>;
  isOpen(): Answer<boolean>;
  /** The ids of the entries that the home view lists. */
  listed(list?: 'fitting' | 'others'): Answer<readonly string[]>;
  /** The ids of the entries that the search found. */
  results(): Answer<readonly string[]>;
  /** The id of the open entry. */
  entry(): Answer<string | undefined>;
}
