import type { Audience } from '../model/audience.js';

/** Loads the module of a pack, whose default export creates the data. */
type Load = () => Promise<{ readonly default: () => unknown }>;

/** The two halves of a pack. */
export interface PackSource {
  /** Titles, summaries and pages, for lists. */
  readonly entries: Load;
  readonly bodies: Load;
}

/** All packs, by language and audience. Contains no data about single entries. */
export type Packs = Readonly<Record<string, Partial<Record<Audience, PackSource>>>>;
