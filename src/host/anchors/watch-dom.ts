import { openRoots, type Roots } from './roots.js';

/** The delay that combines changes, since hosts render in many steps. */
const DEBOUNCE_MS = 80;

/** Observes nodes, texts, and attributes that show, hide or rename a control. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'active', 'aria-hidden', 'aria-label', 'id'],
};

/** Calls back after changes of the document or its open shadow roots, until the signal. */
export function watchDom(changed: (roots: Roots) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const roots = openRoots();
      observe(roots);
      changed(roots);
    }, DEBOUNCE_MS);
  });
  // Observing a root again has no effect; a removed root is released with its element.
  const observe = (roots: Roots) => roots.forEach((root) => observer.observe(root, WATCHED));
  observe(openRoots());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
