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

/** The elements that Web-UI has yet to define, and who is called once one is. */
const awaited = new Set<string>();
const onDefined = new Set<() => void>();

/** An element gets its shadow root when it is defined, without a mutation. */
function awaitDefinitions(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)')) {
    if (awaited.has(localName)) continue;
    awaited.add(localName);
    void customElements.whenDefined(localName).then(
      () => {
        for (const call of onDefined) call();
      },
      () => undefined,
    );
  }
}

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
    for (const root of roots) {
      // Observing a root again has no effect; a removed root is released with its element.
      observer.observe(root, WATCHED);
      awaitDefinitions(root);
    }
  };
  observe(openRoots());
  onDefined.add(schedule);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    onDefined.delete(schedule);
    clearTimeout(timer);
  });
}
