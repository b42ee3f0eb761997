import type { Passage } from './passage.js';

/** A problem in a passage. */
export interface Finding {
  /** The offset in the passage. */
  readonly offset: number;
  /** A clause that names the mistake. */
  readonly wrong: string;
  /** A clause that names the replacement. */
  readonly write: string;
}

/** A rule of the style guide. */
export interface Rule {
  readonly name: string;
  readonly check: (passage: Passage) => readonly Finding[];
}
