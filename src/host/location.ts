import { readNavigation } from './navigation.js';

export const readUrl = (): string => location.pathname + location.search + location.hash;

/**
 * Calls back on every change of the URL. Uses the Navigation API, or wraps pushState and
 * replaceState, since Web-UI fires no event for some changes, such as of `?tab=` in the shell.
 */
export function watchUrl(changed: () => void, signal: AbortSignal): void {
  const navigation = readNavigation();
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
  if (watchers.size === 0) restore = METHODS.map(wrap);
  watchers.add(changed);
  signal.addEventListener('abort', () => {
    watchers.delete(changed);
    if (watchers.size === 0) for (const each of restore) each();
  });
}

const METHODS = ['pushState', 'replaceState'] as const;

/** The watchers, which share one wrapper, so that there is one to restore. */
const watchers = new Set<() => void>();
let restore: readonly (() => void)[] = [];

/** @returns a function that restores the method, unless another script has wrapped it since */
function wrap(method: (typeof METHODS)[number]): () => void {
  const before = Object.getOwnPropertyDescriptor(history, method);
  const original: History[typeof method] = history[method].bind(history);
  const wrapped: History[typeof method] = (...args) => {
    original(...args);
    for (const changed of watchers) {
      try {
        changed();
      } catch (error) {
        // Our errors must not stop Web-UI's navigation.
        reportError(error);
      }
    }
  };
  history[method] = wrapped;
  return () => {
    if (history[method] !== wrapped) return;
    if (before) Object.defineProperty(history, method, before);
    else Reflect.deleteProperty(history, method);
  };
}
