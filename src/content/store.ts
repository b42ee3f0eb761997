import type { Audience, Role } from '../model/audience.js';
import type { Entry, EntryBody } from '../model/entry.js';
import { EntryIndex } from '../model/entry-index.js';
import type { Hint } from '../model/hint.js';
import { pickLanguage } from '../model/languages.js';
import { isInRange, type VersionRange } from '../model/versions.js';
import { visibleEntries } from '../model/visible.js';
import { pickOwnLanguage, type LoadOwnPack, type OwnPack } from './own-pack.js';
import { PackReader } from './pack-reader.js';
import type { Packs } from './packs.js';

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

/** The content of an installation, besides the shipped packs. */
interface Installed {
  /** The ids of entries and hints that no reader sees. */
  readonly hide?: readonly string[] | undefined;
  /** Load the packs with the installation's own entries. */
  readonly own?: readonly LoadOwnPack[] | undefined;
}

/**
 * Joins the shipped entries and the installation's own entries for one role in one language. An own
 * entry replaces a shipped one with the same id, and the one that it names in `replaces`.
 */
export class ContentStore {
  #changed: () => void;
  #hidden: ReadonlySet<string>;
  #role: Role = 'anonymous';
  #languages: readonly string[] = [];
  #version: string | undefined;
  #shipped: PackReader;
  /** The readers of own packs come before the shipped one, and so win. */
  #readers: readonly PackReader[];
  #own: Map<LoadOwnPack, 'loading' | 'failed' | 'loaded'>;
  #visible: Pick<Content, 'index' | 'hints'> | undefined;
  #content: Content | undefined;

  /** @param changed called when a pack has loaded or failed, not synchronously by `show` */
  constructor(packs: Packs, changed: () => void, { hide = [], own = [] }: Installed = {}) {
    this.#hidden = new Set(hide);
    this.#changed = changed;
    this.#shipped = new PackReader(packs, {
      changed: (what) => this.#announce(what),
      isOwn: false,
      languageFor: (languages) => pickLanguage(languages, Object.keys(packs)),
    });
    this.#readers = [this.#shipped];
    this.#own = new Map(own.map((load) => [load, 'failed']));
    for (const load of own) void this.#loadOwn(load);
  }

  /** The current snapshot; the same object until the content changes. */
  get content(): Content {
    this.#visible ??= this.#look();
    const own = [...this.#own.values()];
    return (this.#content ??= {
      ...this.#visible,
      language: this.#shipped.language,
      loading: own.includes('loading') || this.#readers.some(({ isLoading }) => isLoading),
      incomplete: own.includes('failed') || this.#readers.some(({ isIncomplete }) => isIncomplete),
    });
  }

  /**
   * Shows the entries of a role, in the first wanted language that has packs.
   *
   * @param version the version of Web-UI; the newest if undefined
   */
  show(role: Role, languages: readonly string[], version?: string): void {
    const changes = this.#readers.map((reader) => reader.show(role, languages));
    if (changes.includes(true) || version !== this.#version) {
      this.#visible = this.#content = undefined;
    }
    this.#role = role;
    this.#languages = languages;
    this.#version = version;
  }

  /** Requests failed packs and bodies again. */
  retry(): void {
    for (const reader of this.#readers) reader.retry();
    for (const [load, state] of this.#own) if (state === 'failed') void this.#loadOwn(load);
    this.#announce('state');
  }

  /** Loads the body of an entry; undefined if the role cannot read the entry. */
  async body(id: string): Promise<EntryBody | undefined> {
    const entry = this.content.index.byId(id);
    if (!entry) return undefined;
    const isCurrent = () => {
      const current = this.content.index.byId(id);
      return current?.id === entry.id && current.audience === entry.audience;
    };
    return this.#readerOf(entry)?.bodyOf(entry, isCurrent);
  }

  /** Loads the bodies of all entries. Skips packs that fail to load. */
  async bodies(): Promise<readonly EntryBody[]> {
    const loaded = await Promise.all(
      this.#readers.map(async (reader) => ({ reader, bodies: await reader.bodies() })),
    );
    const { index } = this.content;
    // A replaced entry has a body too, but is not in the index under its own id.
    return loaded.flatMap(({ reader, bodies }) =>
      bodies.filter(({ id }) => {
        const entry = index.byId(id);
        return entry === undefined || (entry.id === id && this.#readerOf(entry) === reader);
      }),
    );
  }

  #readerOf(entry: Entry): PackReader | undefined {
    return this.#readers.find(({ entries }) => entries.has(entry));
  }

  /** Uses the first of two items with one id, as in packs of two versions. */
  #look(): Pick<Content, 'index' | 'hints'> {
    const visible = <T extends Item>(items: readonly T[]) =>
      firstOfEach(
        visibleEntries(items, this.#role).filter(
          ({ id, versions }) => !this.#hidden.has(id) && isInRange(this.#version, versions),
        ),
      );
    const entries = visible(this.#readers.flatMap((reader) => [...reader.entries]));
    const shipped = new Set(entries.filter(({ isOwn }) => !isOwn).map(({ id }) => id));
    // The id of an entry that does not exist for the reader leads nowhere.
    const replacing = new Map(
      entries.flatMap((entry) =>
        entry.isOwn && entry.replaces !== undefined && shipped.has(entry.replaces)
          ? [[entry.replaces, entry]]
          : [],
      ),
    );
    const hints = visible(this.#readers.flatMap((reader) => reader.hints)).filter(
      ({ entry }) => !this.#hidden.has(entry),
    );
    const shown = entries.filter(({ id, isOwn }) => isOwn || !replacing.has(id));
    return { index: new EntryIndex(shown, hints, replacing), hints };
  }

  async #loadOwn(load: LoadOwnPack): Promise<void> {
    this.#own.set(load, 'loading');
    try {
      const pack = await load();
      this.#own.set(load, 'loaded');
      // The caller reads the account again, before the pack of a role is requested.
      this.#announce('state');
      this.#addOwn(pack);
    } catch (error) {
      this.#own.set(load, 'failed');
      console.warn(`The help: ${String(error)}`);
    }
    this.#announce('entries');
  }

  #addOwn(pack: OwnPack): void {
    const reader = new PackReader(pack.packs, {
      changed: (what) => this.#announce(what),
      isOwn: true,
      languageFor: (languages) => pickOwnLanguage(languages, pack),
    });
    this.#readers = [...this.#readers.slice(0, -1), reader, this.#shipped];
    reader.show(this.#role, this.#languages);
  }

  #announce(what: 'entries' | 'state'): void {
    if (what === 'entries') this.#visible = undefined;
    this.#content = undefined;
    this.#changed();
  }
}

function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => !ids.has(id) && ids.add(id));
}
