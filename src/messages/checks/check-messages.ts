import type { CheckName } from '../../model/checks/check.js';
import type { CheckState } from '../../model/checks/judgment.js';
import type { Plural } from '../plural.js';

/** The messages of the checks, which load when a reader runs checks. */
export interface CheckMessages {
  readonly names: Readonly<Record<CheckName, string>>;
  readonly states: Readonly<Record<CheckState | 'running', string>>;
  /** The advice for a problem, for each check. */
  readonly remedies: Readonly<Record<CheckName, string>>;
  readonly noProblem: string;
  readonly problems: Plural;
}
