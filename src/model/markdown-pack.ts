import type { Audience } from './audience.js';
import type { Entry, EntryBody } from './entry.js';
import type { Hint } from './hint.js';

/** The bytes of the files of a markdown pack, by path. */
export type MarkdownFiles = ReadonlyMap<string, Uint8Array>;

/** A compiled markdown pack. Entries with a problem are left out. */
export interface MarkdownPack {
  readonly audience: Audience;
  readonly entries: readonly Entry[];
  readonly hints: readonly Hint[];
  readonly bodies: readonly EntryBody[];
  /** Each problem with its file and line. */
  readonly problems: readonly string[];
}

/** Compiles a markdown pack of one audience in one language. */
export type CompileMarkdown = (
  files: MarkdownFiles,
  pack: {
    readonly lang: string;
    readonly audience: Audience;
    /** The language in which each entry exists. */
    readonly defaultLanguage: string;
  },
) => MarkdownPack;
