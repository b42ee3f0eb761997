import type { AccountRole } from '../server/accounts.js';
import type { Help } from '../help.js';
import type { Release } from '../releases.js';
import type { Appearance, WebUi } from '../web-ui.js';

/** A logged-in tab with the help. */
export interface Visit {
  readonly webUi: WebUi;
  readonly help: Help;
}

/** The tabs of one release. */
export interface Tabs {
  readonly release: Release;
  /** A tab of a role, shared by the checks. */
  as(role: AccountRole): Promise<Visit>;
  /** A new tab without a login; closed after the check. */
  fresh(appearance?: Appearance): Promise<Visit>;
  /** All tabs so far. */
  readonly visits: readonly Visit[];
}

export type Outcome = (
  | { readonly result: 'ok'; readonly reason?: string }
  | { readonly result: 'no' | 'not applicable'; readonly reason: string }
) & {
  /** The names of what was found, for a table of its own. */
  readonly found?: readonly string[];
};

export interface Check {
  readonly name: string;
  /** One sentence for the docs. */
  readonly title: string;
  /** Four minutes by default. */
  readonly timeoutMs?: number;
  run(tabs: Tabs): Promise<Outcome>;
}

export const ok = (reason?: string): Outcome => ({
  result: 'ok',
  ...(reason !== undefined && { reason }),
});
export const no = (reason: string): Outcome => ({ result: 'no', reason });
export const notApplicable = (reason: string): Outcome => ({ result: 'not applicable', reason });

/** The outcome of several parts. */
export const allOf = (failures: readonly string[]): Outcome =>
  failures.length === 0 ? ok() : no(failures.join('; '));
