import { audiencesFor, reaches, type Audience, type Role } from '../model/audience.js';
import type { Entry, EntryBody } from '../model/entry.js';
import type { Hint } from '../model/hint.js';
import { pickLanguage } from '../model/language.js';
import { visibleEntries } from '../model/visible.js';
import { bodiesOf, entriesOf, hintsOf } from './schema.js';
import type { PackSource, Packs } from './packs.js';

/** What can be shown now, and whether there is more to come or to miss. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly hints: readonly Hint[];
  readonly language: string;
  /** Packs of this role are still on their way. */
  readonly loading: boolean;
  /** A pack of this role, or what its entries say, could not be loaded; the others are there. */
  readonly incomplete: boolean;
}

/** One audience's pack, from the moment it was asked for. */
type Pack = 'loading' | 'failed' | Loaded;

interface Loaded {
  readonly entries: readonly Entry[];
  readonly hints: readonly Hint[];
}

/**
 * The entries of one role in one language. Asks for no pack that the role does not reach, and
 * forgets at once all that it no longer reaches: a pack that arrives too late is dropped unread.
 */
export class ContentStore {
  #packs: Packs;
  #changed: () => void;
  #role: Role = 'anonymous';
  #language = '';
  #loaded = new Map<Audience, Pack>();
  /** Those whose bodies could not be loaded. */
  #mute = new Set<Audience>();

  /** @param changed called when packs have arrived or failed, not for what `show` does at once */
  constructor(packs: Packs, changed: () => void) {
    this.#packs = packs;
    this.#changed = changed;
  }

  get content(): Content {
    const packs = [...this.#loaded.values()];
    const loaded = packs.filter((pack) => typeof pack !== 'string');
    return {
      entries: this.#visible(loaded.flatMap(({ entries }) => entries)),
      hints: this.#visible(loaded.flatMap(({ hints }) => hints)),
      language: this.#language,
      loading: packs.includes('loading'),
      incomplete: packs.includes('failed') || this.#mute.size > 0,
    };
  }

  /** Shows the entries of a role, in the first of the languages that there are packs in. */
  show(role: Role, languages: readonly string[]): void {
    const language = pickLanguage(languages, Object.keys(this.#packs));
    if (language !== this.#language) this.#loaded = new Map();
    if (language !== this.#language || role !== this.#role) this.#mute.clear();
    this.#role = role;
    this.#language = language;
    const wanted = audiencesFor(role);
    for (const audience of this.#loaded.keys()) {
      if (!wanted.includes(audience)) this.#loaded.delete(audience);
    }
    for (const audience of wanted) {
      if (!this.#loaded.has(audience)) this.#load(audience);
    }
  }

  /** Asks again for the packs that could not be loaded. */
  retry(): void {
    this.#mute.clear();
    for (const [audience, pack] of this.#loaded) {
      if (pack === 'failed') this.#load(audience);
    }
    this.#changed();
  }

  /** What an entry says, or undefined when the role does not reach it, now or on arrival. */
  async body(id: string): Promise<EntryBody | undefined> {
    const audience = this.#audienceOf(id);
    if (!audience) return undefined;
    const bodies = await this.#bodiesOf(audience, () => this.#audienceOf(id) === audience);
    return bodies.find((body) => body.id === id);
  }

  /** What all the entries say, as far as it can be loaded. */
  async bodies(): Promise<readonly EntryBody[]> {
    const audiences = audiencesFor(this.#role);
    const packs = await Promise.all(
      audiences.map(async (audience) => {
        try {
          return await this.#bodiesOf(audience, () => reaches(this.#role, audience));
        } catch {
          return [];
        }
      }),
    );
    return packs.flat();
  }

  /** @param wanted whether they still are, on arrival: those that are not stay unread */
  async #bodiesOf(audience: Audience, wanted: () => boolean): Promise<readonly EntryBody[]> {
    const [role, language] = [this.#role, this.#language];
    try {
      const module = await this.#source(audience)?.bodies();
      return module && wanted() ? bodiesOf(module.default(), audience) : [];
    } catch (error) {
      const same = role === this.#role && language === this.#language;
      if (same && !this.#mute.has(audience)) {
        this.#mute.add(audience);
        this.#changed();
      }
      throw error;
    }
  }

  #visible<T extends Entry | Hint>(items: readonly T[]): readonly T[] {
    return firstOfEach(visibleEntries(items, this.#role));
  }

  #audienceOf(id: string): Audience | undefined {
    return this.content.entries.find((entry) => entry.id === id)?.audience;
  }

  #source(audience: Audience): PackSource | undefined {
    return this.#packs[this.#language]?.[audience];
  }

  #load(audience: Audience): void {
    const source = this.#source(audience);
    if (!source) return;
    const loaded = this.#loaded;
    loaded.set(audience, 'loading');
    // The role or the language may change meanwhile: then nobody waits for this pack any more.
    const awaited = () => this.#loaded === loaded && loaded.get(audience) === 'loading';
    const settle = (pack: Pack) => {
      if (!awaited()) return;
      loaded.set(audience, pack);
      this.#changed();
    };
    source
      .entries()
      .then((module) => (awaited() ? readPack(module.default(), audience) : 'failed'))
      .then(settle, () => settle('failed'));
  }
}

const readPack = (pack: unknown, audience: Audience): Loaded => ({
  entries: entriesOf(pack, audience),
  hints: hintsOf(pack, audience),
});

/** Packs of two versions can hold the same id, which stands for one thing everywhere else. */
function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}
