import { createContext } from '@lit/context';
import { UpgradeCheck, type Build } from '../content/upgrade-check.js';

interface Options {
  /** The running build, to detect a newer build on the server. */
  readonly build: Build | undefined;
  /** Called once the running build is outdated. */
  readonly changed: () => void;
  /** Called on each retry. */
  readonly retried: () => void;
  /** Reloads the page. */
  readonly reload: () => void;
}

/** Recovers from failed loads by a retry, or by a reload after an upgrade. */
export class Recovery {
  #upgrade: UpgradeCheck;
  #options: Options;
  #beforeReload = new Set<() => void>();

  /** The number of retries. */
  attempt = 0;

  constructor(options: Options) {
    this.#options = options;
    this.#upgrade = new UpgradeCheck(options.build, options.changed);
  }

  /** Whether the server has a newer build, so that missing parts need a reload. */
  get outdated(): boolean {
    return this.#upgrade.outdated;
  }

  /** Retries all failed loads. */
  retry(): void {
    this.attempt += 1;
    this.#options.retried();
  }

  /** Awaits a part. If the part fails to load, checks whether the server has a newer build. */
  async load<T>(part: Promise<T>): Promise<T> {
    try {
      return await part;
    } catch (error) {
      this.checkUpgrade();
      throw error;
    }
  }

  checkUpgrade(): void {
    void this.#upgrade.look();
  }

  /** Reloads the page, after callbacks have stored the reader's place. */
  reload(): void {
    for (const store of this.#beforeReload) store();
    this.#options.reload();
  }

  /** Calls back before `reload`, until the returned function is called. */
  beforeReload(store: () => void): () => void {
    this.#beforeReload.add(store);
    return () => this.#beforeReload.delete(store);
  }
}

export const recoveryContext = createContext<Recovery>(Symbol('backend-ai-help-recovery'));
