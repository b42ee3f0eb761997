export const readUrl = (): string => location.pathname + location.search + location.hash;

/**
 * Calls back at every change of the URL, whoever makes it. Neither generation of Web-UI announces
 * them all: G1 changes `?tab=` by a bare pushState, and G2's router only pushes. The Navigation API
 * sees each; where a browser lacks it, pushState and replaceState are wrapped.
 */
export function watchUrl(changed: () => void, signal: AbortSignal): void {
  if (typeof navigation === 'object') {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
  wrap('pushState', changed, signal);
  wrap('replaceState', changed, signal);
}

type Method = 'pushState' | 'replaceState';

function wrap(method: Method, changed: () => void, signal: AbortSignal): void {
  const before = Object.getOwnPropertyDescriptor(history, method);
  const original: History[Method] = history[method].bind(history);
  const wrapped: History[Method] = (...args) => {
    original(...args);
    if (!signal.aborted) changed();
  };
  history[method] = wrapped;
  signal.addEventListener('abort', () => {
    // Whoever wrapped after us still calls ours, which by now only passes the call on.
    if (history[method] !== wrapped) return;
    if (before) Object.defineProperty(history, method, before);
    else Reflect.deleteProperty(history, method);
  });
}
