import { aTimeout } from '@open-wc/testing';

/** The timeout of `waitUntil`, in ms. The runner gives a whole test more time. */
const WAIT_TIMEOUT_MS = 15_000;

/**
 * Waits until a condition holds, and fails after a timeout. The timeout reads the clock and sets no
 * timer, since some tests speed timers up.
 */
export async function waitUntil(holds: () => unknown): Promise<void> {
  const end = performance.now() + WAIT_TIMEOUT_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came to hold: ${String(holds)}`);
    await aTimeout(10);
  }
}

/**
 * Runs an action, and resolves after its microtasks and before its timers. The timer of this function
 * is the first in the queue.
 */
export async function inOneTask(action: () => void): Promise<void> {
  const nextTimer = aTimeout(0);
  action();
  await nextTimer;
}
