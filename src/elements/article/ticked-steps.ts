import { isText, StoredList } from '../../state/stored-list.js';
import type { UserStorage } from '../../state/user-storage.js';

/** The limit across all entries. */
const MAX_STEPS = 500;

/** Stores the steps of one entry that a user has ticked. */
export class TickedSteps {
  #list: StoredList<string>;
  #keyOf: (step: number) => string;

  constructor(storage: UserStorage, entryId: string) {
    this.#list = new StoredList(storage, 'steps', { max: MAX_STEPS, isItem: isText });
    this.#keyOf = (step) => storage.fingerprintOf(`${entryId}#${step}`);
  }

  has(step: number): boolean {
    return this.#list.items.includes(this.#keyOf(step));
  }

  add(step: number): void {
    this.#list.add([this.#keyOf(step)]);
  }

  remove(steps: readonly number[]): void {
    const keys = steps.map(this.#keyOf);
    this.#list.remove((key) => keys.includes(key));
  }
}
