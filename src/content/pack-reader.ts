import { audiencesFor, canRead, type Audience, type Role } from '../model/audience.js';
import type { Entry, EntryBody } from '../model/entry.js';
import type { Hint } from '../model/hint.js';
import { textGroupOf } from '../model/text-group.js';
import type { PackSource, Packs } from './packs.js';
import { readBodies, readPack, type EntryPack } from './schema.js';

/** The state of a requested pack. */
type Pack = 'loading' | 'failed' | EntryPack;

interface Options {
  /** Called when a pack has loaded or failed, not synchronously by `show`. */
  readonly changed: (what: 'entries' | 'state') => void;
  /** Whether the packs contain the installation's own entries. */
  readonly isOwn: boolean;
  /** Returns the language of the packs for a reader. */
  readonly languageFor: (languages: readonly string[]) => string;
}

/**
 * Loads and caches the packs of one role in one language, from one origin. Requests no pack above
 * the role. When the role drops, discards its packs at once and ignores pending responses.
 */
export class PackReader {
  readonly isOwn: boolean;
  #packs: Packs;
  #options: Options;
  #role: Role = 'anonymous';
  #language = '';
  #loaded = new Map<Audience, Pack>();
  /** The audiences whose bodies failed to load. */
  #bodyErrors = new Set<Audience>();
  #entries: ReadonlySet<Entry> | undefined;

  constructor(packs: Packs, options: Options) {
    this.isOwn = options.isOwn;
    this.#packs = packs;
    this.#options = options;
  }

  get language(): string {
    return this.#language;
  }

  get isLoading(): boolean {
    return [...this.#loaded.values()].includes('loading');
  }

  /** Whether a pack, or the bodies of one, failed to load. */
  get isIncomplete(): boolean {
    return [...this.#loaded.values()].includes('failed') || this.#bodyErrors.size > 0;
  }

  /** The loaded entries of the role. */
  get entries(): ReadonlySet<Entry> {
    return (this.#entries ??= new Set(
      this.#entryPacks.flatMap(({ entries }) =>
        this.isOwn ? entries.map((entry) => ({ ...entry, isOwn: true })) : entries,
      ),
    ));
  }

  /** The loaded hints of the role. */
  get hints(): readonly Hint[] {
    return this.#entryPacks.flatMap(({ hints }) => hints);
  }

  /** @returns whether the role or the language is another one */
  show(role: Role, languages: readonly string[]): boolean {
    const language = this.#options.languageFor(languages);
    if (role === this.#role && language === this.#language) return false;
    if (language !== this.#language) this.#loaded = new Map();
    this.#role = role;
    this.#language = language;
    this.#bodyErrors.clear();
    this.#entries = undefined;
    const audiences = audiencesFor(role);
    for (const audience of this.#loaded.keys()) {
      if (!audiences.includes(audience)) this.#loaded.delete(audience);
    }
    for (const audience of audiences) {
      if (!this.#loaded.has(audience)) this.#load(audience);
    }
    return true;
  }

  /** Requests failed packs and bodies again. */
  retry(): void {
    this.#bodyErrors.clear();
    for (const [audience, pack] of this.#loaded) {
      if (pack === 'failed') this.#load(audience);
    }
  }

  /** Loads the bodies of all audiences of the role. Skips packs that fail to load. */
  async bodies(): Promise<readonly EntryBody[]> {
    const packs = await Promise.all(
      audiencesFor(this.#role).map((audience) =>
        this.#read(audience, this.#source(audience)?.bodies, () =>
          canRead(this.#role, audience),
        ).catch(() => []),
      ),
    );
    return packs.flat();
  }

  /**
   * Loads the body of one entry.
   *
   * @param isWanted called when the body has loaded; an unwanted body is discarded
   */
  async bodyOf({ id, audience }: Entry, isWanted: () => boolean): Promise<EntryBody | undefined> {
    const source = this.#source(audience);
    const load = source?.texts?.[textGroupOf(id)] ?? source?.bodies;
    const bodies = await this.#read(audience, load, isWanted);
    return bodies.find((body) => body.id === id);
  }

  async #read(
    audience: Audience,
    load: PackSource['bodies'] | undefined,
    isWanted: () => boolean,
  ): Promise<readonly EntryBody[]> {
    const [role, language] = [this.#role, this.#language];
    try {
      const module = await load?.();
      return module && isWanted() ? readBodies(module.default(), audience) : [];
    } catch (error) {
      const isCurrent = role === this.#role && language === this.#language;
      if (isCurrent && !this.#bodyErrors.has(audience)) {
        this.#bodyErrors.add(audience);
        this.#options.changed('state');
      }
      throw error;
    }
  }

  get #entryPacks(): readonly EntryPack[] {
    return [...this.#loaded.values()].filter((pack) => typeof pack !== 'string');
  }

  #source(audience: Audience): PackSource | undefined {
    return this.#packs[this.#language]?.[audience];
  }

  #load(audience: Audience): void {
    const source = this.#source(audience);
    if (!source) return;
    const loaded = this.#loaded;
    loaded.set(audience, 'loading');
    // The role or the language may change before the pack has loaded.
    const isWanted = () => this.#loaded === loaded && loaded.get(audience) === 'loading';
    const settle = (pack: Pack) => {
      if (!isWanted()) return;
      loaded.set(audience, pack);
      if (pack !== 'failed') this.#entries = undefined;
      this.#options.changed(pack === 'failed' ? 'state' : 'entries');
    };
    source
      .entries()
      .then((module) => (isWanted() ? readPack(module.default(), audience) : 'failed'))
      .then(settle, () => settle('failed'));
  }
}
