/** The factor by which long timers are shortened. */
const SPEEDUP = 100;

/** The shortest delay that counts as long, in ms. */
const LONG_DELAY_MS = 5000;

/** Shortens long timers to a hundredth, until the returned function is called. */
export function speedUpTimers(): () => void {
  const original = window.setTimeout.bind(window);
  const shortened = (callback: () => void, ms = 0): number =>
    original(callback, ms >= LONG_DELAY_MS ? ms / SPEEDUP : ms);
  Object.assign(window, { setTimeout: shortened });
  return () => Object.assign(window, { setTimeout: original });
}
