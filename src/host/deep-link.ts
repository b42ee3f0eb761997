import { fingerprint } from '../model/fingerprint.js';
import { encode } from '../model/encode.js';
import { isEntryId } from '../model/link.js';
import { attempt } from './globals.js';
import { readNavigation } from './navigation.js';

/** What a link to the help asks for: `#help`, `#help=<entry>` or `#help=<entry>/<heading>`. */
export interface DeepLink {
  /** As it was written, since nobody knows yet whether it exists for the reader. */
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
}

/**
 * The links to the help that stand in the URL: those that somebody followed, and those that are
 * written there to keep the URL in step with what is read.
 */
export class DeepLinks {
  /**
   * What was last written here, by the key of its entry in the history. Somebody who goes back to
   * one of them wants its page, and has not asked for help. Browsers without the Navigation API do
   * not tell entries apart: there the link is followed. Kept by fingerprints, since links name what
   * may not exist for the reader any more, and in the tab, since its history outlives the page.
   */
  #written = new Map(readWritten());
  /** The fingerprint of what was to be written last, and how often in a row. */
  #tried = '';
  #tries = 0;
  /** The fingerprint of what was written last, wherever. */
  #last: string | undefined;

  constructor() {
    // Whoever loads a page anew, or comes to it by its address, follows the link in it.
    const key = entryKey();
    if (key !== undefined) this.#written.delete(key);
  }

  /** What the URL asks of the help, undefined where it asks nothing. */
  read(): DeepLink | undefined {
    return this.#isWritten(location.hash) ? undefined : parseHash(location.hash);
  }

  /**
   * Keeps the URL in step with what is read, so that it can be copied and reloaded. It adds nothing
   * to the history and leaves the state that Web-UI's router keeps there as it is; a hash that is
   * not ours stays.
   */
  write(link: DeepLink | undefined): void {
    if (location.hash !== '' && !parseHash(location.hash)) return;
    const hash = link ? hrefOf(link) : '';
    if (hash === location.hash) {
      // A link that somebody followed, and that shows where they are, is as good as written here.
      if (hash !== '' && !this.#isWritten(hash)) this.#note(hash);
      return;
    }
    const url = location.pathname + location.search + hash;
    if (hash !== '' && !this.#isPatient(fingerprint(url))) return;
    this.#note(hash);
    // Browsers refuse those who write too often: then the URL is behind, and nothing else.
    attempt(() => history.replaceState(history.state, '', url));
  }

  /** Whether a hash was written here into the entry of the history that the tab is at. */
  #isWritten(hash: string): boolean {
    const key = entryKey();
    return key !== undefined && this.#written.get(key) === markOf(key, hash);
  }

  /** A host that takes away what is written here is not fought: somebody would have to give in. */
  #isPatient(url: string): boolean {
    this.#tries = url === this.#tried ? this.#tries + 1 : 0;
    this.#tried = url;
    return this.#tries < PATIENCE;
  }

  /** Takes away what was written here, as far as it still stands in the URL. */
  takeBack(): void {
    if (this.#last === fingerprint(location.hash)) this.write(undefined);
  }

  /** Forgets the rest of what is no longer in the history, which is never long. */
  #note(hash: string): void {
    this.#last = fingerprint(hash);
    const key = entryKey();
    if (key === undefined) return;
    const keys = new Set(
      readNavigation()
        ?.entries()
        .map((entry) => entry.key),
    );
    for (const gone of this.#written.keys()) {
      if (!keys.has(gone)) this.#written.delete(gone);
    }
    this.#written.set(key, markOf(key, hash));
    attempt(() => sessionStorage.setItem(WRITTEN, JSON.stringify([...this.#written])));
  }
}

/** How often in a row the same is written. */
const PATIENCE = 5;

/** The name under which the tab remembers what was written. */
const WRITTEN = 'backend-ai-help.links';

/** What stands for a hash in an entry of the history: in each of them something else. */
const markOf = (key: string, hash: string): string => fingerprint(`${key}\n${hash}`);

/** What was kept may have been written by anybody. */
function readWritten(): readonly [string, string][] {
  const kept = attempt(() => JSON.parse(sessionStorage.getItem(WRITTEN) ?? '[]') as unknown);
  return Array.isArray(kept) ? kept.filter(isPair) : [];
}

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

const entryKey = (): string | undefined => readNavigation()?.currentEntry?.key;

/** What a hash asks of the help; undefined where it is not one of ours. */
export function parseHash(hash: string): DeepLink | undefined {
  const match = /^#help(?:=(.*))?$/.exec(hash);
  if (!match) return undefined;
  const [id = '', heading] = (match[1] ?? '').split('/', 2).map(decode);
  return { id: id === '' ? undefined : id, heading };
}

/** The address of an entry, on whatever page it is opened. */
export function hrefOf({ id, heading }: DeepLink): string {
  if (id === undefined || !isEntryId(id)) return '#help';
  return heading === undefined ? `#help=${id}` : `#help=${id}/${encode(heading)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
