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
  /** A pack of this role could not be loaded; the entries of the others are there. */
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

  /** @param changed called when packs have arrived or failed, not for what `show` does at once */
  constructor(packs: Packs, changed: () => void) {
    this.#packs = packs;
    this.#changed = changed;
  }

  get content(): Content {
    const packs = [...this.#loaded.values()];
    const loaded = packs.filter((pack) => typeof pack !== 'string');
    return {
      entries: visibleEntries(
        loaded.flatMap(({ entries }) => entries),
        this.#role,
      ),
      hints: visibleEntries(
        loaded.flatMap(({ hints }) => hints),
        this.#role,
      ),
      language: this.#language,
      loading: packs.includes('loading'),
      incomplete: packs.includes('failed'),
    };
  }

  /** Shows the entries of a role, in the first of the languages that there are packs in. */
  show(role: Role, languages: readonly string[]): void {
    const language = pickLanguage(languages, Object.keys(this.#packs));
    if (language !== this.#language) this.#loaded = new Map();
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
    for (const [audience, pack] of this.#loaded) {
      if (pack === 'failed') this.#load(audience);
    }
    this.#changed();
  }

  /** What an entry says, or undefined when the role does not reach it, now or on arrival. */
  async body(id: string): Promise<EntryBody | undefined> {
    const audience = this.#audienceOf(id);
    const source = audience && this.#source(audience);
    if (!source) return undefined;
    const pack = (await source.bodies()).default();
    if (this.#audienceOf(id) !== audience) return undefined;
    return bodiesOf(pack, audience).find((body) => body.id === id);
  }

  /** What all the entries say, as far as it can be loaded. */
  async bodies(): Promise<readonly EntryBody[]> {
    const audiences = audiencesFor(this.#role);
    const packs = await Promise.all(
      audiences.map(async (audience) => {
        try {
          const pack = (await this.#source(audience)?.bodies())?.default();
          return reaches(this.#role, audience) ? bodiesOf(pack, audience) : [];
        } catch {
          return [];
        }
      }),
    );
    return packs.flat();
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
