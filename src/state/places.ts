import { attempt } from '../model/attempt.js';
import type { EntryIndex } from '../model/entry-index.js';
import { STORAGE_PREFIX } from '../model/storage-prefix.js';
import type { HistoryState } from './navigation.js';
import { fieldsOf, parseHistory, serializeHistory } from './serialized-history.js';
import type { UserStorage } from './user-storage.js';

/** A surface of the help whose histories are stored. */
export type Surface = 'drawer' | 'page';

/** The place of a user on one surface. */
export interface Place {
  readonly histories: readonly HistoryState[];
  /** Whether the help reloaded the page, and the surface should open automatically. */
  readonly reloaded: boolean;
}

const STORAGE_KEY = `${STORAGE_PREFIX}.places`;

/** How long a reload may take, with a login in between. */
const RELOAD_TIMEOUT_MS = 10 * 60 * 1000;

type Fields = Readonly<Record<string, unknown>>;

/** Stores a user's places in the help while the tab is open. Contains no id of an entry. */
export class Places {
  #user: UserStorage;

  constructor(user: UserStorage) {
    this.#user = user;
  }

  /** @param reloading whether the help is about to reload the page; queries are stored only then */
  store(surface: Surface, histories: readonly HistoryState[], reloading: boolean): void {
    if (!this.#user.isPersistent) return;
    const place = {
      ...(reloading ? { reloadUntil: Date.now() + RELOAD_TIMEOUT_MS } : {}),
      histories: histories.map((history) =>
        serializeHistory(reloading ? history : withoutQueries(history), (id) =>
          this.#user.fingerprintOf(id),
        ),
      ),
    };
    write({ ...read(), [this.#keyOf(surface)]: place });
  }

  clear(surface: Surface): void {
    write(without(read(), ([key]) => key === this.#keyOf(surface)));
  }

  /** Removes the places stored for a reload, after a session has ended without a reload. */
  forgetReload(): void {
    write(without(read(), ([, place]) => isForReload(place)));
  }

  /** Returns the stored place, as far as it exists for the user. Restores a reload once. */
  take(surface: Surface, index: EntryIndex, isLoggedIn: boolean): Place | undefined {
    const places = read();
    const own = fieldsOf(places[this.#keyOf(surface)]);
    const reloaded = isForReload(own);
    // Before a login, the returning user is unknown.
    write(
      without(
        places,
        ([key, place]) =>
          isForReload(place) &&
          (key === this.#keyOf(surface) || (isLoggedIn && !this.#ownKeys.includes(key))),
      ),
    );
    if (!Array.isArray(own['histories']) || (reloaded && isLate(own))) return undefined;
    const ids = new Map(index.all.map(({ id }) => [this.#user.fingerprintOf(id), id]));
    return {
      reloaded,
      histories: own['histories'].map((history) => parseHistory(history, (key) => ids.get(key))),
    };
  }

  get #ownKeys(): readonly string[] {
    return (['drawer', 'page'] as const).map((surface) => this.#keyOf(surface));
  }

  #keyOf(surface: Surface): string {
    return this.#user.fingerprintOf(surface);
  }
}

const isForReload = (place: unknown): boolean => 'reloadUntil' in fieldsOf(place);

function isLate({ reloadUntil }: Fields): boolean {
  return typeof reloadUntil !== 'number' || reloadUntil < Date.now();
}

const withoutQueries = ({ entries, index }: HistoryState): HistoryState => ({
  entries: entries.map((entry) => ({ ...entry, query: '', selected: 0 })),
  index,
});

const read = (): Fields =>
  fieldsOf(attempt(() => JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '{}') as unknown));

const without = (places: Fields, isRemoved: (place: [string, unknown]) => boolean): Fields =>
  Object.fromEntries(Object.entries(places).filter((place) => !isRemoved(place)));

/** Removes the key with the last place. Browsers may refuse storage. */
function write(places: Fields): void {
  attempt(() =>
    Object.keys(places).length > 0
      ? sessionStorage.setItem(STORAGE_KEY, JSON.stringify(places))
      : sessionStorage.removeItem(STORAGE_KEY),
  );
}
