import type { SessionScope } from './session-scope.js';

/** A reader's opinion about an entry, as the installation receives it. */
export interface FeedbackReport {
  readonly entry: string;
  readonly helpful: boolean;
  readonly reason?: string | undefined;
  /** The menu key of the page. */
  readonly page: string;
  /** The version of Web-UI. */
  readonly version?: string | undefined;
  readonly language: string;
  /** In ISO 8601. */
  readonly date: string;
}

const MAX_QUEUED = 20;
const TIMEOUT_MS = 10_000;

/**
 * Sends the feedback of one session. Reports that were not sent wait in memory, since storage must
 * not name entries, and are sent when the browser is online again.
 */
export class Feedback {
  #scope: SessionScope;
  #queue: readonly FeedbackReport[] = [];
  #flushing: Promise<boolean> | undefined;

  constructor(scope: SessionScope) {
    this.#scope = scope;
  }

  /** Describes an opinion with the page and the versions. */
  report(entry: string, helpful: boolean, reason?: string): FeedbackReport {
    const { page, version, language } = this.#scope.state;
    const date = new Date().toISOString();
    return { entry, helpful, reason, page: page.key, version, language, date };
  }

  /** @returns whether the report has arrived; a queued one has not */
  async send(report: FeedbackReport): Promise<boolean> {
    if (typeof this.#scope.state.feedback !== 'string') return false;
    this.#queue = [...this.#queue.filter(({ entry }) => entry !== report.entry), report].slice(
      -MAX_QUEUED,
    );
    await this.#flushing;
    return this.flush();
  }

  /** Sends the queued reports; false if one was not sent. */
  flush(): Promise<boolean> {
    this.#flushing ??= this.#sendAll().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  async #sendAll(): Promise<boolean> {
    const { feedback } = this.#scope.state;
    for (const report of this.#queue) {
      if (typeof feedback !== 'string' || !this.#scope.isCurrent()) return false;
      if (!(await post(feedback, report))) return false;
      this.#queue = this.#queue.filter((other) => other !== report);
    }
    return true;
  }
}

async function post(address: string, report: FeedbackReport): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}
