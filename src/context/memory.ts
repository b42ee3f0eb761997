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
}

export const memoryContext = createContext<Memory>(Symbol('backend-ai-help-memory'));

/** What all that is kept is named after. */
const PREFIX = 'backend-ai-help';

/** Remembers in `localStorage`, apart for each person; for as long as the page is open without it. */
export class LocalMemory implements Memory {
  #person: () => string | undefined;
  #fallback = new Map<string, unknown>();

  /** @param person who is reading; undefined for somebody without a name */
  constructor(person: () => string | undefined) {
    this.#person = person;
  }

  read(name: string): unknown {
    const key = this.#keyOf(name);
    if (this.#fallback.has(key)) return this.#fallback.get(key);
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, value: unknown): void {
    const key = this.#keyOf(name);
    this.#fallback.delete(key);
    try {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch {
      this.#fallback.set(key, value);
    }
  }

  markOf(id: string): string {
    return fingerprint(`${this.#person() ?? ''}\n${id}`);
  }

  #keyOf(name: string): string {
    const person = this.#person();
    return [PREFIX, ...(person === undefined ? [] : [fingerprint(person)]), name].join('.');
  }
}
