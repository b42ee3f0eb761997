import type { Change } from './edit.js';

/** A deliberate break, and the test suite that has to notice the break. */
export interface Mutation {
  /** The rule that no longer holds. */
  readonly breaks: string;
  /**
   * Where: a declaration, as `visibleEntries`, `ContentStore.#visible` or `ALLOWED.ALLOW_DATA_ATTR`.
   * Each name is declared inside the one before, be it a class, an object or a function.
   */
  readonly symbol: string;
  /** The start of the file's path. Needed only if several files declare the symbol. */
  readonly in?: string;
  /** The change, made by one of the operators. */
  readonly change: Change;
  /** The path of a test file. */
  readonly suite: string;
}
