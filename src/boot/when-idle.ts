/** How long a busy page delays the callback at most. */
const TIMEOUT_MS = 5000;

/** The delay in browsers without `requestIdleCallback`. */
const FALLBACK_MS = 1500;

/** Calls back once the page has loaded and is idle, unless the signal comes first. */
export function whenIdle(callback: () => void, signal: AbortSignal): void {
  const run = () => {
    if (!signal.aborted) callback();
  };
  // Safari has no such function.
  const request = (window as Partial<Pick<Window, 'requestIdleCallback'>>).requestIdleCallback;
  const start = () => {
    if (request) request(run, { timeout: TIMEOUT_MS });
    else setTimeout(run, FALLBACK_MS);
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true, signal });
}

/** Whether the reader asks for reduced data usage. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: unknown } };
  return connection?.saveData === true;
}
