import type { Anchor } from './anchor.js';
import type { Audience } from './audience.js';
import type { MarkupNode } from './markup.js';
import type { MenuKey, Scope } from './menu.js';
import type { EntryMessages } from './message-match/entry-messages.js';
import type { Moment } from './moment.js';
import type { Platform } from './page.js';
import type { VersionRange } from './versions.js';

/** The kinds of entries: troubleshooting, questions and step-by-step guides. */
export const KINDS = ['problem', 'question', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** A page that an entry fits. An omitted condition always matches. */
export interface PageRule {
  readonly page: MenuKey;
  readonly tab?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly platform?: Platform | undefined;
  /** The importance of the entry on the page; 1 by default. */
  readonly weight: number;
}

/** A help article without its body, as lists show it. */
export interface Entry {
  readonly id: string;
  readonly audience: Audience;
  readonly kind: Kind;
  /** The moment of work that the entry is for; `general` if omitted. */
  readonly moment?: Moment | undefined;
  readonly pages: 'everywhere' | readonly PageRule[];
  /** The platforms that the entry applies to; all if omitted. */
  readonly platforms?: readonly Platform[] | undefined;
  /** The versions of Web-UI that the entry applies to; all if omitted. */
  readonly versions?: VersionRange | undefined;
  /** Whether the text differs between versions of Web-UI. */
  readonly variesByVersion?: boolean | undefined;
  /** The id of the shipped entry that an installation's own entry replaces. */
  readonly replaces?: string | undefined;
  /** Whether the entry is the installation's own. */
  readonly isOwn?: boolean | undefined;
  /** Ids of entries of the same or a lower audience. */
  readonly related: readonly string[];
  /** The language of the texts; English without a translation. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** From 2, since the title of the entry is level 1. */
  readonly level: number;
}

/** The body of an entry. */
export interface EntryBody {
  readonly id: string;
  readonly markup: readonly MarkupNode[];
  readonly headings: readonly Heading[];
  /** The date of the last check of the facts, as `YYYY-MM-DD`. */
  readonly reviewed?: string | undefined;
  /** The controls of Web-UI that the entry links to. */
  readonly anchors?: readonly Anchor[] | undefined;
  /** The checks that the entry offers, by name. Unknown ones are ignored. */
  readonly checks?: readonly string[] | undefined;
  /** Words that readers search for, for the search. */
  readonly keywords?: readonly string[] | undefined;
  /** Questions that the entry answers, for the search. */
  readonly questions?: readonly string[] | undefined;
  /** Questions that look alike, and that no entry answers. */
  readonly unlike?: readonly string[] | undefined;
  /** The messages of Web-UI and of the servers that the entry explains, for the search. */
  readonly messages?: EntryMessages | undefined;
}
