import { openRoots } from './roots.js';

type Roots = ReturnType<typeof openRoots>;

/** How long changes are gathered before they are looked at, in ms: hosts draw in many steps. */
const GATHER = 80;

/** What shows, hides or renames a control without an element coming or going. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'active', 'aria-hidden', 'aria-label', 'id'];

/**
 * Calls back after the document has changed, in any of its open shadow roots, until the signal.
 * Nothing runs while nothing changes.
 */
export function watchDom(changed: (roots: Roots) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const roots = openRoots();
      observe(roots);
      changed(roots);
    }, GATHER);
  });
  // Observing a root again changes nothing, and one that is gone is let go of with its element.
  const observe = (roots: Roots) => {
    for (const root of roots) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ATTRIBUTES,
      });
    }
  };
  observe(openRoots());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
