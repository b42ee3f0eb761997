import { whenIdle } from './when-idle.js';

/** The shortest time between two checks of an open tab. */
const INTERVAL_MS = 60 * 60 * 1000;

/**
 * Calls back when the plugin's file may be older than the server's. That is once in an idle browser if
 * the file came from the browser's cache, and when the reader returns to the tab after an hour.
 *
 * @param entry the URL of the plugin's file
 */
export function watchUpgrades(entry: string, check: () => void, signal: AbortSignal): void {
  let last = Date.now();
  const run = () => {
    last = Date.now();
    check();
  };
  if (isFromCache(entry)) whenIdle(run, signal);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && Date.now() - last > INTERVAL_MS) run();
    },
    { signal },
  );
}

/** Whether a file was loaded without a request. */
function isFromCache(url: string): boolean {
  const [loaded] = performance.getEntriesByName(url, 'resource').slice(-1);
  return loaded instanceof PerformanceResourceTiming && loaded.transferSize === 0;
}
