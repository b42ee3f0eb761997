import { identityOf, type Announcement } from '../../model/announcements/announcement.js';
import type { Announced } from './announce.js';

/** An announcement with the number of times that its source repeated it. */
export interface Repeated {
  readonly announcement: Announcement;
  readonly count: number;
}

/** The most different announcements that wait. Further ones are dropped. */
const MAX_WAITING = 50;

/** The shortest time between two deliveries, and the longest delay on a busy page. */
const INTERVAL_MS = 1_000;
const TIMEOUT_MS = 2_000;

/** The delay in browsers without `requestIdleCallback`. */
const FALLBACK_MS = 200;

/**
 * Delivers announcements when the browser is idle. Adding one takes constant time, and a flood of
 * them causes one delivery a second.
 */
export class AnnouncementQueue {
  #deliver: (waiting: readonly Repeated[]) => void;
  #waiting = new Map<string, Repeated>();
  #signal: AbortSignal;
  #isScheduled = false;
  #last = -INTERVAL_MS;

  constructor(deliver: (waiting: readonly Repeated[]) => void, signal: AbortSignal) {
    this.#deliver = deliver;
    this.#signal = signal;
  }

  add(announced: Announced): void {
    if (this.#signal.aborted) return;
    const announcement = { ...announced, time: Date.now() };
    const key = `${announced.source}\n${identityOf(announcement)}`;
    const count = (this.#waiting.get(key)?.count ?? 0) + 1;
    if (count === 1 && this.#waiting.size >= MAX_WAITING) return;
    this.#waiting.set(key, { announcement, count });
    this.#schedule();
  }

  /** Drops the announcements of an ended session. */
  clear(): void {
    this.#waiting.clear();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const wait = this.#last + INTERVAL_MS - performance.now();
    if (wait > 0) setTimeout(() => this.#whenIdle(), wait);
    else this.#whenIdle();
  }

  #whenIdle(): void {
    const run = () => this.#run();
    // Safari has no such function.
    const request = (window as Partial<Pick<Window, 'requestIdleCallback'>>).requestIdleCallback;
    if (request) request(run, { timeout: TIMEOUT_MS });
    else setTimeout(run, FALLBACK_MS);
  }

  #run(): void {
    this.#isScheduled = false;
    this.#last = performance.now();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    if (waiting.length > 0 && !this.#signal.aborted) this.#deliver(waiting);
  }
}
