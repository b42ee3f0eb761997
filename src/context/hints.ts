import { createContext } from '@lit/context';
import type { Hint } from '../model/hint.js';

/** What the drawer has to know of the hints in the page. */
export interface HintBoard {
  /** Those whose control was not found, which are told in the drawer instead. */
  readonly lost: readonly Hint[];
  /** Whether any of this page's was put away. */
  readonly putAway: boolean;
  /** Shows all of this page's again. */
  showAgain(): void;
}

export const hintsContext = createContext<HintBoard>(Symbol('backend-ai-help-hints'));
