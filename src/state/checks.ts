import { checksFor, type CheckName } from '../model/checks/check.js';
import type { CheckResult } from '../model/checks/result.js';
import type { SessionScope } from './session-scope.js';

/** The results of an entry's checks, by the id of the entry. */
export type Checked = ReadonlyMap<string, readonly CheckResult[]>;

/** Runs the checks of entries. The results are forgotten with the session. */
export class Checks {
  #scope: SessionScope;
  #changed: () => void;
  #checked: Checked = new Map();
  /** By the id of the entry. */
  #running = new Map<string, Promise<void>>();

  constructor(scope: SessionScope, changed: () => void) {
    this.#scope = scope;
    this.#changed = changed;
  }

  /** The results of the last runs. A run that goes on has fewer results than checks. */
  get checked(): Checked {
    return this.#checked;
  }

  /**
   * Runs the checks of an entry that exist for the reader, unless they are running. Settles after all
   * of them. Rejects if the code of the checks fails to load.
   */
  run(entryId: string, names: readonly CheckName[]): Promise<void> {
    const running =
      this.#running.get(entryId) ??
      this.#run(entryId, names).finally(() => this.#running.delete(entryId));
    this.#running.set(entryId, running);
    return running;
  }

  async #run(entryId: string, names: readonly CheckName[]): Promise<void> {
    const { runCheck } = await import('../host/checks/run-check.js');
    if (!this.#isAllowed(entryId)) return;
    this.#set(entryId, []);
    const allowed = checksFor(names, this.#scope.state.role);
    await Promise.all(
      allowed.map(async (name) => {
        const judgment = await runCheck(name);
        if (!this.#isAllowed(entryId)) return;
        const results = [...(this.#checked.get(entryId) ?? []), { name, ...judgment }];
        const order = allowed.map((each) => results.find((result) => result.name === each));
        this.#set(
          entryId,
          order.filter((result) => result !== undefined),
        );
      }),
    );
  }

  #isAllowed(entryId: string): boolean {
    return this.#scope.isCurrent() && this.#scope.state.index.byId(entryId) !== undefined;
  }

  #set(entryId: string, results: readonly CheckResult[]): void {
    this.#checked = new Map(this.#checked).set(entryId, results);
    this.#changed();
  }
}
