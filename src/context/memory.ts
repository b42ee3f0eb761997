import { createContext } from '@lit/context';
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
  /** Whether whoever reads is known again after a reload. */
  readonly knowsAgain: boolean;
}

export const memoryContext = createContext<Memory>(Symbol('backend-ai-help-memory'));

/** What all that is kept is named after. */
const PREFIX = 'backend-ai-help';

/** Who reads: what is remembered is remembered for them. */
interface Reader {
  /** What tells them from others; undefined for all who are not logged in. */
  readonly person: string | undefined;
  /** The same, where it still tells them after a reload. */
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
    return fingerprint(`${this.#reader().person ?? ''}\n${id}`);
  }

  get knowsAgain(): boolean {
    const { person, name } = this.#reader();
    return person === name;
  }

  /** @throws where nothing is kept for longer than the page is open */
  #lasting(): Storage {
    if (!this.knowsAgain) throw new Error('Nobody will know for whom.');
    return this.#storage();
  }

  #keyOf(name: string): string {
    const { person } = this.#reader();
    return [PREFIX, ...(person === undefined ? [] : [fingerprint(person)]), name].join('.');
  }
}
