import type { Anchor } from './anchor.js';
import type { Audience } from './audience.js';
import type { MenuKey, Scope } from './menu.js';
import type { Platform } from './page.js';

/** What an entry answers: something is wrong, how do I, or steps to follow. */
export const KINDS = ['problem', 'question', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** Where an entry belongs. What a rule leaves out it does not ask for. */
export interface PageRule {
  readonly page: MenuKey;
  readonly tab?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly platform?: Platform | undefined;
  /** How much the entry matters there; 1 where the author said nothing. */
  readonly weight: number;
}

/** One help article as a list shows it; its body comes apart, so that lists stay light. */
export interface Entry {
  readonly id: string;
  readonly audience: Audience;
  readonly kind: Kind;
  readonly pages: 'everywhere' | readonly PageRule[];
  /** Only where it makes sense at all; left out, it does on every platform. */
  readonly platforms?: readonly Platform[] | undefined;
  /** Ids of entries of the same or a lower audience. */
  readonly related: readonly string[];
  /** The language the texts are in: English where there is no translation. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2 for the entry's first level, since its title is the only heading above. */
  readonly level: number;
}

/** The most HTML that one entry may say, in characters: a dozen printed pages. */
export const LONGEST_HTML = 40_000;

/** What an entry says, as HTML that nobody has made safe yet. */
export interface EntryBody {
  readonly id: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The controls of Web-UI that it can show. */
  readonly anchors?: readonly Anchor[] | undefined;
}
