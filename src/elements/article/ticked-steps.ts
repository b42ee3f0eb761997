import { isText, StoredList } from '../../state/stored-list.js';
import type { UserStorage } from '../../state/user-storage.js';

/** The limit across all entries. */
const MAX_STEPS = 500;

/** More than any entry has. The stored steps do not name their entry. */
const MAX_STEPS_OF_ENTRY = 60;

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

  /** The number of ticked steps. */
  get count(): number {
    const steps = Array.from({ length: MAX_STEPS_OF_ENTRY }, (_, step) => step);
    return steps.filter((step) => this.has(step)).length;
  }

  add(step: number): void {
    this.#list.add([this.#keyOf(step)]);
  }

  remove(steps: readonly number[]): void {
    const keys = steps.map(this.#keyOf);
    this.#list.remove((key) => keys.includes(key));
  }
}
