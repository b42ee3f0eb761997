import { createContext } from '@lit/context';
import type { Hint } from '../../model/hint.js';

/** The state of this page's hints, for the drawer. */
export interface HintBoard {
  /** Hints whose control was not found; the drawer shows their texts. */
  readonly unanchored: readonly Hint[];
  /** Whether any hint of this page is dismissed. */
  readonly hasDismissed: boolean;
  /** Shows all hints of this page again. */
  showAll(): void;
}

export const hintsContext = createContext<HintBoard>(Symbol('backend-ai-help-hints'));
