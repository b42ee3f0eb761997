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

/** Longer than any delay of the help between an event and its work, in ms. */
const QUIET_MS = 200;

/** Fails as soon as a condition does not hold within a time. It shows that something does not happen. */
export async function stays(holds: () => unknown, ms = QUIET_MS): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (!holds()) throw new Error(`It came to an end: ${String(holds)}`);
    await aTimeout(10);
  }
}

/** Waits until a value has not changed for a time. */
export async function atRest(read: () => unknown, ms = QUIET_MS): Promise<void> {
  let value = read();
  let since = performance.now();
  const end = since + WAIT_TIMEOUT_MS;
  while (performance.now() - since < ms) {
    if (performance.now() > end) throw new Error(`It never came to rest: ${String(read)}`);
    await aTimeout(10);
    const now = read();
    if (now === value) continue;
    value = now;
    since = performance.now();
  }
}

/** Waits until the tasks that are due now have run. */
export const nextTask = (): Promise<void> => aTimeout(0);

/**
 * Runs an action, and resolves after its microtasks and before its timers. The timer of this function
 * is the first in the queue.
 */
export async function inOneTask(action: () => void): Promise<void> {
  const nextTimer = nextTask();
  action();
  await nextTimer;
}
