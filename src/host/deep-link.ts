import { encode } from '../model/encode.js';
import { fingerprint } from '../model/fingerprint.js';
import { isEntryId } from '../model/link.js';
import { STORAGE_PREFIX } from '../model/storage-prefix.js';
import { attempt } from '../model/attempt.js';
import { readNavigation } from './navigation.js';

/**
 * A link to the help: `#help`, `#help=<entry id>` or `#help=~<fingerprint>`, each entry optionally
 * with `/<heading>`. The URL contains fingerprints of restricted entries instead of ids, since the
 * browser's history outlives the role.
 */
export interface DeepLink {
  /** The id as typed; the entry may not exist for the reader. */
  readonly id?: string | undefined;
  /** Identifies an entry whose id must not be in the URL. */
  readonly fingerprint?: string | undefined;
  readonly heading?: string | undefined;
}

/** How often one URL is written before the host is assumed to remove it. */
const MAX_WRITES = 5;

/** The sessionStorage key of the fingerprints of written hashes. */
const STORAGE_KEY = `${STORAGE_PREFIX}.links`;

/** Reads deep links from the URL, and writes the link of the open entry. */
export class DeepLinks {
  /**
   * The fingerprint of the last written hash, by the key of its history entry. A return to such an
   * entry does not open the help, except in browsers without the Navigation API, which have no
   * keys. Stored in sessionStorage, since the history outlives the page.
   */
  #written = new Map(readWritten());
  #lastUrl = '';
  #writes = 0;
  #lastHash: string | undefined;

  constructor() {
    // After a load, the link in the URL counts as followed.
    const key = historyKey();
    if (key !== undefined) this.#written.delete(key);
  }

  /** The link that the user followed; undefined for links that we wrote. */
  get followed(): DeepLink | undefined {
    return this.#isWritten(location.hash) ? undefined : this.current;
  }

  /** The link in the URL, followed or written by us. */
  get current(): DeepLink | undefined {
    return parseHash(location.hash);
  }

  /**
   * Replaces the hash without a new history entry. Does not change the router's state or a hash
   * of another script.
   */
  write(link: DeepLink | undefined): void {
    if (location.hash !== '' && !this.current) return;
    const hash = link ? hashOf(link) : '';
    if (hash === location.hash) {
      if (hash !== '' && !this.#isWritten(hash)) this.#note(hash);
      return;
    }
    const url = location.pathname + location.search + hash;
    if (hash !== '' && !this.#mayWrite(url)) return;
    this.#note(hash);
    // Browsers limit how often a page may write. The URL is outdated then.
    attempt(() => history.replaceState(history.state, '', url));
  }

  /** Removes the hash if we wrote it last. */
  remove(): void {
    if (this.#lastHash === fingerprint(location.hash)) this.write(undefined);
  }

  /** Without the Navigation API, only the last written hash is known. */
  #isWritten(hash: string): boolean {
    const key = historyKey();
    return key === undefined
      ? this.#lastHash === fingerprint(hash)
      : this.#written.get(key) === markOf(key, hash);
  }

  /** Whether to write a URL again. Gives up if the host removes the hash each time. */
  #mayWrite(url: string): boolean {
    this.#writes = url === this.#lastUrl ? this.#writes + 1 : 0;
    this.#lastUrl = url;
    return this.#writes < MAX_WRITES;
  }

  #note(hash: string): void {
    this.#lastHash = fingerprint(hash);
    const key = historyKey();
    if (key === undefined) return;
    const entries = attempt(() => readNavigation()?.entries()) ?? [];
    const keys = new Set(entries.map((entry) => entry.key));
    for (const gone of this.#written.keys()) if (!keys.has(gone)) this.#written.delete(gone);
    this.#written.set(key, markOf(key, hash));
    attempt(() => sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...this.#written])));
  }
}

/** A fingerprint that differs between history entries. */
const markOf = (key: string, hash: string): string => fingerprint(`${key}\n${hash}`);

/** Reads the stored pairs. Ignores malformed values, since storage may contain anything. */
function readWritten(): readonly [string, string][] {
  const stored = attempt(() => JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]') as unknown);
  return Array.isArray(stored) ? stored.filter(isPair) : [];
}

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

const historyKey = (): string | undefined => attempt(() => readNavigation()?.currentEntry?.key);

/** Parses a hash. Returns undefined for a hash without a link to the help. */
export function parseHash(hash: string): DeepLink | undefined {
  const match = /^#help(?:=(.*))?$/.exec(hash);
  if (!match) return undefined;
  const [name = '', heading] = (match[1] ?? '').split('/', 2).map(decode);
  if (name === '') return { heading };
  return name.startsWith('~') ? { fingerprint: name.slice(1), heading } : { id: name, heading };
}

/** Returns the hash of a link; `#help` for a malformed id. */
export function hashOf({ id, fingerprint: mark, heading }: DeepLink): string {
  const name = mark === undefined ? id : `~${mark}`;
  if (name === undefined || (mark === undefined && !isEntryId(name))) return '#help';
  return heading === undefined ? `#help=${name}` : `#help=${name}/${encode(heading)}`;
}

const decode = (text: string): string => attempt(() => decodeURIComponent(text)) ?? text;
