import { readNavigation } from './navigation.js';

export const readUrl = (): string => location.pathname + location.search + location.hash;

/**
 * Calls back at every change of the URL, whoever makes it. Neither generation of Web-UI announces
 * them all: G1 changes `?tab=` by a bare pushState, and G2's router only pushes. The Navigation API
 * sees each; where a browser lacks it, pushState and replaceState are wrapped.
 */
export function watchUrl(changed: () => void, signal: AbortSignal): void {
  const navigation = readNavigation();
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
  if (watching.size === 0) restore = METHODS.map(wrap);
  watching.add(changed);
  signal.addEventListener('abort', () => {
    watching.delete(changed);
    if (watching.size === 0) for (const each of restore) each();
  });
}

const METHODS = ['pushState', 'replaceState'] as const;

/** Whoever is to be called: of all of them together, since each wrapper more is one more to unwrap. */
const watching = new Set<() => void>();
let restore: readonly (() => void)[] = [];

/** @returns gives the history back what it had */
function wrap(method: (typeof METHODS)[number]): () => void {
  const before = Object.getOwnPropertyDescriptor(history, method);
  const original: History[typeof method] = history[method].bind(history);
  const wrapped: History[typeof method] = (...args) => {
    original(...args);
    for (const changed of watching) {
      try {
        changed();
      } catch (error) {
        // The host goes to its page, whatever we make of it.
        reportError(error);
      }
    }
  };
  history[method] = wrapped;
  return () => {
    // Whoever wrapped after us still calls ours, which by now only passes the call on.
    if (history[method] !== wrapped) return;
    if (before) Object.defineProperty(history, method, before);
    else Reflect.deleteProperty(history, method);
  };
}
