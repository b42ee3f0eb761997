import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MS = 150;

/** Polls until a condition holds. Returns whether it did before the timeout. */
export async function eventually(
  condition: () => Promise<boolean> | boolean,
  timeout = 8000,
): Promise<boolean> {
  const deadline = Date.now() + timeout;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() > deadline) return false;
    await delay(INTERVAL_MS);
  }
}
