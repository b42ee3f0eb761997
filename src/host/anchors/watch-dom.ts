import { awaitDefinitions, watchDefinitions } from './definitions.js';
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
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const roots = openRoots();
      observe(roots);
      changed(roots);
    }, DEBOUNCE_MS);
  };
  const observer = new MutationObserver(schedule);
  const observe = (roots: Roots) => {
    // Observing a root again has no effect; a removed root is released with its element.
    for (const root of roots) observer.observe(root, WATCHED);
    awaitDefinitions(roots);
  };
  observe(openRoots());
  watchDefinitions(schedule, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
