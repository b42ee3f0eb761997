import type { Audience } from '../model/audience.js';

/** Loads the default export of a pack's module: a function that makes its data anew. */
type Load = () => Promise<{ default: () => unknown }>;

/** Where the two halves of a pack come from. */
export interface PackSource {
  /** Titles, summaries and pages: all that a list needs. */
  readonly entries: Load;
  /** What the entries say. */
  readonly bodies: Load;
}

/** What exists, by language and audience. It says nothing of the entries themselves. */
export type Packs = Readonly<Record<string, Partial<Record<Audience, PackSource>>>>;
