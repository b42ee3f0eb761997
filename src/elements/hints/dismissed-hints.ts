import type { Hint } from '../../model/hint.js';
import { isText, StoredList } from '../../state/stored-list.js';
import type { UserStorage } from '../../state/user-storage.js';

const MAX_HINTS = 200;

/** Stores the hints that a user has dismissed, with the dismissed version of each. */
export class DismissedHints {
  #list: StoredList<string>;
  #keyOf: (hint: Hint) => string;

  constructor(storage: UserStorage) {
    this.#list = new StoredList(storage, 'hints', { max: MAX_HINTS, isItem: isText });
    this.#keyOf = ({ id, version }) => storage.fingerprintOf(`hint ${id} ${version}`);
  }

  has(hint: Hint): boolean {
    return this.#list.items.includes(this.#keyOf(hint));
  }

  add(hint: Hint): void {
    this.#list.add([this.#keyOf(hint)]);
  }

  remove(hints: readonly Hint[]): void {
    const keys = hints.map(this.#keyOf);
    this.#list.remove((key) => keys.includes(key));
  }
}
