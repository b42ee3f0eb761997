/** Limits attempts against a host that reverts each attempt. */
export class RetryLimit {
  #max: number;
  #windowMs: number;
  #attempts: number[] = [];

  /** @param max the number of attempts within the window */
  constructor(max: number, windowMs: number) {
    this.#max = max;
    this.#windowMs = windowMs;
  }

  /** Counts an attempt. Returns false once the limit is reached. */
  tryAgain(now = Date.now()): boolean {
    this.#attempts = this.#attempts.filter((at) => now - at < this.#windowMs);
    if (this.#attempts.length >= this.#max) return false;
    this.#attempts.push(now);
    return true;
  }

  reset(): void {
    this.#attempts = [];
  }
}
