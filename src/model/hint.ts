import type { Anchor } from './anchor.js';
import { canRead, type Audience, type Role } from './audience.js';
import { fillLabels, hasLabels, type LabelLookup } from './labels.js';
import type { MenuKey, Scope } from './menu.js';
import type { Page } from './page.js';
import type { VersionRange } from './versions.js';

export const HINT_TONES = ['info', 'warning'] as const;
export type HintTone = (typeof HINT_TONES)[number];

/** The positions of a hint: above its control, or below or beside the control. */
export const PLACEMENTS = ['before', 'after'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** A short text beside a control in Web-UI's page. */
export interface Hint {
  /** Unique among all hints. */
  readonly id: string;
  /** The id of the entry with more details. */
  readonly entry: string;
  /** Never lower than the audience of the entry. */
  readonly audience: Audience;
  readonly page: MenuKey;
  readonly tab?: string | undefined;
  readonly scope?: Scope | undefined;
  /** The versions of Web-UI that have the hint; all if omitted. */
  readonly versions?: VersionRange | undefined;
  /** Tried in this order. */
  readonly anchors: readonly Anchor[];
  readonly tone: HintTone;
  readonly placement: Placement;
  /** Changes with the English text. Readers who dismissed a hint see its next version. */
  readonly version: string;
  /** The language of the texts. */
  readonly lang: string;
  /** Labels of controls are `{{keys=text}}` in a pack, and between `**` once filled in. */
  readonly text: string;
  /** A warning that is set apart from the text. */
  readonly warning?: string | undefined;
}

/**
 * Filters hints to those that a role can read on a page. The role may be too low for the page in the
 * menu, since some releases of Web-UI show the page anyway.
 */
export const hintsFor = (hints: readonly Hint[], page: Page, role: Role): readonly Hint[] =>
  hints.filter(
    (hint) =>
      canRead(role, hint.audience) &&
      hint.page === page.key &&
      (hint.tab === undefined || hint.tab === page.tab) &&
      (hint.scope === undefined || hint.scope === page.scope),
  );

/** Whether a hint names labels of Web-UI. */
export const namesLabels = ({ text, warning = '' }: Hint): boolean => hasLabels(text + warning);

/** Fills the labels of the reader's Web-UI into hints. */
export const withLabels = (
  hints: readonly Hint[],
  lookup: LabelLookup | undefined,
): readonly Hint[] =>
  hints.some(namesLabels) ? hints.map((hint) => fillHint(hint, lookup)) : hints;

function fillHint(hint: Hint, lookup: LabelLookup | undefined): Hint {
  const { text, warning } = hint;
  return {
    ...hint,
    text: fillLabels(text, lookup),
    ...(warning !== undefined && { warning: fillLabels(warning, lookup) }),
  };
}
