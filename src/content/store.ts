import { audiencesFor, canRead, type Audience, type Role } from '../model/audience.js';
import type { EntryBody } from '../model/entry.js';
import { EntryIndex } from '../model/entry-index.js';
import type { Hint } from '../model/hint.js';
import { pickLanguage } from '../model/languages.js';
import { isInRange, type VersionRange } from '../model/versions.js';
import { visibleEntries } from '../model/visible.js';
import type { PackSource, Packs } from './packs.js';
import { readBodies, readPack, type EntryPack } from './schema.js';

/** An immutable snapshot of the loaded content. */
export interface Content {
  readonly index: EntryIndex;
  readonly hints: readonly Hint[];
  readonly language: string;
  /** Packs of this role are still loading. */
  readonly loading: boolean;
  /** A pack of this role, or the bodies of one, failed to load. */
  readonly incomplete: boolean;
}

/** An entry or a hint. */
interface Item {
  readonly id: string;
  readonly audience: Audience;
  readonly versions?: VersionRange | undefined;
}

/** The state of a requested pack. */
type Pack = 'loading' | 'failed' | EntryPack;

/**
 * Loads and caches the entries of one role in one language. Requests no pack above the role.
 * When the role drops, discards its packs at once and ignores pending responses.
 */
export class ContentStore {
  #packs: Packs;
  #changed: () => void;
  #hidden: ReadonlySet<string>;
  #role: Role = 'anonymous';
  #language = '';
  #version: string | undefined;
  #loaded = new Map<Audience, Pack>();
  /** The audiences whose bodies failed to load. */
  #bodyErrors = new Set<Audience>();
  #visible: Pick<Content, 'index' | 'hints'> | undefined;
  #content: Content | undefined;

  /**
   * @param changed called when a pack has loaded or failed, not synchronously by `show`
   * @param hide the ids of entries and hints that no reader sees
   */
  constructor(packs: Packs, changed: () => void, hide: readonly string[] = []) {
    this.#hidden = new Set(hide);
    this.#packs = packs;
    this.#changed = changed;
  }

  /** The current snapshot; the same object until the content changes. */
  get content(): Content {
    this.#visible ??= this.#look();
    return (this.#content ??= {
      ...this.#visible,
      language: this.#language,
      loading: [...this.#loaded.values()].includes('loading'),
      incomplete: [...this.#loaded.values()].includes('failed') || this.#bodyErrors.size > 0,
    });
  }

  /**
   * Shows the entries of a role, in the first wanted language that has packs.
   *
   * @param version the version of Web-UI; the newest if undefined
   */
  show(role: Role, languages: readonly string[], version?: string): void {
    const language = pickLanguage(languages, Object.keys(this.#packs));
    if (version !== this.#version) {
      this.#version = version;
      this.#visible = this.#content = undefined;
    }
    if (role === this.#role && language === this.#language) return;
    if (language !== this.#language) this.#loaded = new Map();
    this.#role = role;
    this.#language = language;
    this.#bodyErrors.clear();
    this.#visible = this.#content = undefined;
    const audiences = audiencesFor(role);
    for (const audience of this.#loaded.keys()) {
      if (!audiences.includes(audience)) this.#loaded.delete(audience);
    }
    for (const audience of audiences) {
      if (!this.#loaded.has(audience)) this.#load(audience);
    }
  }

  /** Requests failed packs and bodies again. */
  retry(): void {
    this.#bodyErrors.clear();
    for (const [audience, pack] of this.#loaded) {
      if (pack === 'failed') this.#load(audience);
    }
    this.#announce();
  }

  /** Loads the body of an entry; undefined if the role cannot read the entry. */
  async body(id: string): Promise<EntryBody | undefined> {
    const audience = this.#audienceOf(id);
    if (!audience) return undefined;
    const bodies = await this.#loadBodies(audience, () => this.#audienceOf(id) === audience);
    return bodies.find((body) => body.id === id);
  }

  /** Loads the bodies of all entries. Skips packs that fail to load. */
  async bodies(): Promise<readonly EntryBody[]> {
    const packs = await Promise.all(
      audiencesFor(this.#role).map((audience) =>
        this.#loadBodies(audience, () => canRead(this.#role, audience)).catch(() => []),
      ),
    );
    return packs.flat();
  }

  /** @param isWanted called when the bodies have loaded; unwanted bodies are discarded */
  async #loadBodies(audience: Audience, isWanted: () => boolean): Promise<readonly EntryBody[]> {
    const [role, language] = [this.#role, this.#language];
    try {
      const module = await this.#source(audience)?.bodies();
      return module && isWanted() ? readBodies(module.default(), audience) : [];
    } catch (error) {
      const isCurrent = role === this.#role && language === this.#language;
      if (isCurrent && !this.#bodyErrors.has(audience)) {
        this.#bodyErrors.add(audience);
        this.#announce();
      }
      throw error;
    }
  }

  /** Uses the first of two items with one id, as in packs of two versions. */
  #look(): Pick<Content, 'index' | 'hints'> {
    const loaded = [...this.#loaded.values()].filter((pack) => typeof pack !== 'string');
    const visible = <T extends Item>(items: readonly T[]) =>
      firstOfEach(
        visibleEntries(items, this.#role).filter(
          ({ id, versions }) => !this.#hidden.has(id) && isInRange(this.#version, versions),
        ),
      );
    return {
      index: new EntryIndex(visible(loaded.flatMap(({ entries }) => entries))),
      hints: visible(loaded.flatMap(({ hints }) => hints)).filter(
        ({ entry }) => !this.#hidden.has(entry),
      ),
    };
  }

  #announce(): void {
    this.#content = undefined;
    this.#changed();
  }

  #audienceOf(id: string): Audience | undefined {
    return this.content.index.byId(id)?.audience;
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
      if (pack !== 'failed') this.#visible = undefined;
      this.#announce();
    };
    source
      .entries()
      .then((module) => (isWanted() ? readPack(module.default(), audience) : 'failed'))
      .then(settle, () => settle('failed'));
  }
}

function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => !ids.has(id) && ids.add(id));
}
