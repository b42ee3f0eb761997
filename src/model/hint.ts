import type { Anchor } from './anchor.js';
import { mayOpen } from './anchor.js';
import { reaches, type Audience, type Role } from './audience.js';
import type { MenuKey, Scope } from './menu.js';
import type { Page } from './page.js';

export const TONES = ['info', 'warning'] as const;
export type Tone = (typeof TONES)[number];

/** Where a hint stands: above its control, or below or beside it. */
export const PLACEMENTS = ['before', 'after'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** A short text in Web-UI's page, beside the control that it is about. */
export interface Hint {
  /** Unique among all hints. */
  readonly id: string;
  /** The entry that tells more. */
  readonly entry: string;
  /** Never lower than the entry's. */
  readonly audience: Audience;
  readonly page: MenuKey;
  readonly tab?: string | undefined;
  readonly scope?: Scope | undefined;
  /** Tried in this order. */
  readonly anchors: readonly Anchor[];
  readonly tone: Tone;
  readonly placement: Placement;
  /** Changes with what the hint says in English: who has read it has read this version. */
  readonly version: string;
  /** The language of the texts. */
  readonly lang: string;
  /** Words between `**` are what a control is called. */
  readonly text: string;
  /** What to beware of, told apart from the rest. */
  readonly warning?: string | undefined;
}

/** The hints that somebody of a role has on a page. */
export const hintsFor = (hints: readonly Hint[], page: Page, role: Role): readonly Hint[] =>
  hints.filter(
    (hint) =>
      reaches(role, hint.audience) &&
      hint.page === page.key &&
      mayOpen(role, hint.page) &&
      (hint.tab === undefined || hint.tab === page.tab) &&
      (hint.scope === undefined || hint.scope === page.scope),
  );
