import { createContext } from '@lit/context';
import type { Role } from '../model/audience.js';
import { fingerprint } from '../model/fingerprint.js';

/**
 * What this browser remembers for one person, across visits. It may forget everything at any time:
 * in private windows nothing lasts, and storage can be full or forbidden.
 *
 * No name of an entry is ever written down: people of other roles use the same browser. Entries are
 * remembered by `markOf`, from which nothing can be read.
 */
export interface Memory {
  /** The value kept under a name, undefined where there is none or it cannot be read. */
  read(name: string): unknown;
  /** Keeps a value that JSON can hold; undefined forgets it. */
  write(name: string, value: unknown): void;
  /** What stands for an entry, or a part of one, in what is kept. Different for each person. */
  markOf(id: string): string;
}

export const memoryContext = createContext<Memory>(Symbol('backend-ai-help-memory'));

/** What all that is kept is named after. */
const PREFIX = 'backend-ai-help';

/** Who reads: what is remembered is remembered for them. */
interface Reader {
  readonly role: Role;
  /** Undefined for somebody without a name. */
  readonly name: string | undefined;
}

/**
 * Remembers in a storage of the browser, apart for each person; for as long as the page is open
 * where there is none, and for those who are logged in and whom nothing tells from others.
 */
export class StoredMemory implements Memory {
  #reader: () => Reader;
  #storage: () => Storage;
  #fallback = new Map<string, unknown>();

  /** @param storage asked for each time, since browsers may refuse it */
  constructor(reader: () => Reader, storage: () => Storage) {
    this.#reader = reader;
    this.#storage = storage;
  }

  read(name: string): unknown {
    const key = this.#keyOf(name);
    if (this.#fallback.has(key)) return this.#fallback.get(key);
    try {
      return JSON.parse(this.#lasting().getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, value: unknown): void {
    const key = this.#keyOf(name);
    this.#fallback.delete(key);
    try {
      if (value === undefined) this.#lasting().removeItem(key);
      else this.#lasting().setItem(key, JSON.stringify(value));
    } catch {
      this.#fallback.set(key, value);
    }
  }

  markOf(id: string): string {
    return fingerprint(`${this.#reader().name ?? ''}\n${id}`);
  }

  /** @throws where nothing is kept for longer than the page is open */
  #lasting(): Storage {
    const { role, name } = this.#reader();
    if (name === undefined && role !== 'anonymous') throw new Error('Nobody knows for whom.');
    return this.#storage();
  }

  #keyOf(name: string): string {
    const { role, name: person = role === 'anonymous' ? undefined : '' } = this.#reader();
    return [PREFIX, ...(person === undefined ? [] : [fingerprint(person)]), name].join('.');
  }
}
