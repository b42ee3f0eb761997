import type { UserStorage } from './user-storage.js';

/** A list in a user's storage, of limited length. The newest items come last. */
export class StoredList<T> {
  #storage: UserStorage;
  #name: string;
  #max: number;
  #isItem: (stored: unknown) => stored is T;

  /** @param isItem checks each stored value, since storage may contain anything */
  constructor(
    storage: UserStorage,
    name: string,
    { max, isItem }: { readonly max: number; readonly isItem: (stored: unknown) => stored is T },
  ) {
    this.#storage = storage;
    this.#name = name;
    this.#max = max;
    this.#isItem = isItem;
  }

  get items(): readonly T[] {
    const stored = this.#storage.read(this.#name);
    return Array.isArray(stored) ? stored.filter(this.#isItem) : [];
  }

  /** Adds items, and removes the replaced items. Above the limit, removes the oldest items. */
  add(items: readonly T[], replaced: (item: T) => boolean = (item) => items.includes(item)): void {
    this.#write([...this.items.filter((item) => !replaced(item)), ...items]);
  }

  remove(isRemoved: (item: T) => boolean): void {
    this.#write(this.items.filter((item) => !isRemoved(item)));
  }

  clear(): void {
    this.#write([]);
  }

  #write(items: readonly T[]): void {
    this.#storage.write(this.#name, items.length > 0 ? items.slice(-this.#max) : undefined);
  }
}

export const isText = (stored: unknown): stored is string => typeof stored === 'string';
