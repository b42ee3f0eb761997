import type { HelpState } from './help-state.js';
import type { Recovery } from './recovery.js';

/** The part of the help that a session's services can access. */
export interface SessionScope {
  readonly state: HelpState;
  readonly recovery: Recovery;
  /** Reads the account again; false once the session has ended. */
  isCurrent(): boolean;
}
