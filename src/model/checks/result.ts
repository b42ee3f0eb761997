import type { CheckName } from './check.js';
import type { Judgment } from './judgment.js';

/** The result of a check. */
export interface CheckResult extends Judgment {
  readonly name: CheckName;
}
