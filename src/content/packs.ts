import type { Audience } from '../model/audience.js';

/** Loads the module of a pack, whose default export creates the data. */
type Load = () => Promise<{ readonly default: () => unknown }>;

/** The files of a pack. */
export interface PackSource {
  /** Titles, summaries and pages, for lists. */
  readonly entries: Load;
  /** All bodies, for the search. */
  readonly bodies: Load;
  /** The bodies by the group of their entry, for reading; in `bodies` if omitted. */
  readonly texts?: readonly Load[] | undefined;
}

/** All packs, by language and audience. Contains no data about single entries. */
export type Packs = Readonly<Record<string, Partial<Record<Audience, PackSource>>>>;
