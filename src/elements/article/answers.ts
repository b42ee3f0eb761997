import { StoredList } from '../../state/stored-list.js';
import type { UserStorage } from '../../state/user-storage.js';

const MAX_ANSWERS = 200;

/** A stored answer to "Was this helpful?". */
interface Answer {
  readonly fingerprint: string;
  readonly helpful: boolean;
  readonly reason?: string | undefined;
  readonly date: string;
}

/** Stores a user's last answer for each entry. */
export class Answers {
  #storage: UserStorage;
  #list: StoredList<Answer>;

  constructor(storage: UserStorage) {
    this.#storage = storage;
    this.#list = new StoredList(storage, 'feedback', { max: MAX_ANSWERS, isItem: isAnswer });
  }

  /** Whether the entry helped; undefined without an answer. */
  of(entryId: string): boolean | undefined {
    const fingerprint = this.#storage.fingerprintOf(entryId);
    return this.#list.items.find((answer) => answer.fingerprint === fingerprint)?.helpful;
  }

  store(entryId: string, helpful: boolean, reason?: string): void {
    const fingerprint = this.#storage.fingerprintOf(entryId);
    const answer = { fingerprint, helpful, reason, date: new Date().toISOString() };
    this.#list.add([answer], (other) => other.fingerprint === fingerprint);
  }
}

function isAnswer(stored: unknown): stored is Answer {
  const { fingerprint, helpful } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return typeof fingerprint === 'string' && typeof helpful === 'boolean';
}
