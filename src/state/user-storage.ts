import { fingerprint } from '../model/fingerprint.js';
import { STORAGE_PREFIX } from '../model/storage-prefix.js';

/** The user whose values are stored. */
interface User {
  /** Undefined for users who are not logged in. */
  readonly userKey: string | undefined;
  /** Whether the key names the same user after a reload. */
  readonly isPersistent: boolean;
}

/**
 * Stores values of one user in the browser, across visits. Falls back to memory without browser
 * storage, and for users without a stable key.
 *
 * Never store the id of an entry: users of other roles share the browser. Store `fingerprintOf` it.
 */
export class UserStorage {
  readonly isPersistent: boolean;
  #userKey: string | undefined;
  #storage: () => Storage;
  #fallback = new Map<string, unknown>();

  /** @param storage called each time, since browsers may refuse access */
  constructor({ userKey, isPersistent }: User, storage: () => Storage) {
    this.#userKey = userKey;
    this.isPersistent = isPersistent;
    this.#storage = storage;
  }

  /** Reads the value of a name; undefined if the value is missing or unreadable. */
  read(name: string): unknown {
    const key = this.#keyOf(name);
    if (this.#fallback.has(key)) return this.#fallback.get(key);
    try {
      return JSON.parse(this.#persistent().getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Stores a JSON value. Removes the name for undefined. */
  write(name: string, value: unknown): void {
    const key = this.#keyOf(name);
    this.#fallback.delete(key);
    try {
      if (value === undefined) this.#persistent().removeItem(key);
      else this.#persistent().setItem(key, JSON.stringify(value));
    } catch {
      this.#fallback.set(key, value);
    }
  }

  /** Hashes the id of an entry, or of a part, for storage. Differs between users. */
  fingerprintOf(id: string): string {
    return fingerprint(`${this.#userKey ?? ''}\n${id}`);
  }

  /** @throws Error for users without a stable key */
  #persistent(): Storage {
    if (!this.isPersistent) throw new Error('User has no stable key; not persisting.');
    return this.#storage();
  }

  #keyOf(name: string): string {
    const user = this.#userKey === undefined ? [] : [fingerprint(this.#userKey)];
    return [STORAGE_PREFIX, ...user, name].join('.');
  }
}
