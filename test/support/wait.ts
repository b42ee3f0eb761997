import { aTimeout } from '@open-wc/testing';

/** How long a busy machine may take for something, in ms; less than the runner gives a test. */
const PATIENCE = 15_000;

/**
 * Waits until something holds, and fails where it never does. It goes by the clock and not by a
 * timer, since some tests hurry those.
 */
export async function waitUntil(holds: () => unknown): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came to hold: ${String(holds)}`);
    await aTimeout(10);
  }
}
