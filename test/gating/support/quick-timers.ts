/** By the clock, in ms: until everything that the help waits for has come, or counts as missing. */
export const ALL_THERE_IS_TO_WAIT_FOR = 6000;

/** How much quicker the timers of the page are while it is tested. */
const TIMES = 200;

/**
 * Lets what the help waits for by the clock come sooner: how long a screen reader is left in peace,
 * or until a control counts as missing.
 *
 * @returns puts the clock right again
 */
export function quickTimers(): () => void {
  const original = window.setTimeout.bind(window);
  const quick = (handler: () => void, delay = 0) => original(handler, delay / TIMES);
  window.setTimeout = quick as typeof window.setTimeout;
  return () => (window.setTimeout = original);
}
