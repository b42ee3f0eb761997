/** The longest time until content is loaded or counts as missing, in ms. */
const LOADED_MS = 6000;

/** The factor by which timers are shortened. */
const TIMES = 200;

/**
 * Shortens the timers of the help, such as the pause before an announcement.
 *
 * @returns a function that restores the timers
 */
export function quickTimers(): () => void {
  const original = window.setTimeout.bind(window);
  const quick = (handler: () => void, delay = 0) => original(handler, delay / TIMES);
  window.setTimeout = quick as typeof window.setTimeout;
  return () => (window.setTimeout = original);
}

/** Waits, with shortened timers, until all content is loaded or counts as missing. */
export const allLoaded = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, LOADED_MS));
