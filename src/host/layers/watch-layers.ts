import { findLayers, type LayerCandidate } from './find-layers.js';
import type { HostLayer } from './host-layer.js';

/** The delay that combines changes, since hosts render in many steps. */
const DEBOUNCE_MS = 80;

/** The delay after which a layer that has moved is measured again. */
const MOVING_MS = 250;

/** A smaller element is text for screen readers only. */
const MIN_SIZE_PX = 16;

/** Where layers appear, move or disappear. Web-UI sets `inert` with its Lit dialogs. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'open', 'inert', 'hidden'],
};

/** Events after which a layer that has moved or grown is at its place. */
const MOTION_ENDS = ['transitionend', 'animationend'] as const;

/**
 * Calls back with the layers of Web-UI whenever they change, until the signal. Measures with an
 * observer, so that no layout is forced.
 */
export function watchLayers(
  changed: (layers: readonly HostLayer[]) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let candidates = new Map<Element, LayerCandidate & Pick<HostLayer, 'since'>>();
  const boxes = new Map<Element, DOMRectReadOnly>();

  const report = () => {
    changed(
      [...candidates.values()].flatMap(({ element, kind, zIndex, since }) => {
        const box = boxes.get(element);
        if (!box || box.width < MIN_SIZE_PX || box.height < MIN_SIZE_PX) return [];
        const { left, right, top, bottom } = box;
        return [{ kind, left, right, top, bottom, zIndex, since }];
      }),
    );
  };

  // The thresholds report layers that slide in.
  const sizes = new IntersectionObserver(
    (entries) => {
      // Entries from before the end can still arrive.
      if (signal.aborted) return;
      for (const { target, boundingClientRect } of entries) {
        // An animation without an event may go on.
        if (!isSame(boxes.get(target), boundingClientRect)) schedule(MOVING_MS);
        boxes.set(target, boundingClientRect);
      }
      report();
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );

  const look = (now: number) => {
    timer = undefined;
    const before = candidates;
    candidates = new Map(
      findLayers().map((found) => {
        // A layer that was hidden is new when it is shown again.
        const isHidden = boxes.get(found.element)?.width === 0;
        const former = isHidden ? undefined : before.get(found.element);
        return [found.element, { ...found, since: former?.since ?? now }];
      }),
    );
    for (const element of before.keys()) {
      if (!candidates.has(element)) boxes.delete(element);
    }
    sizes.disconnect();
    for (const element of candidates.keys()) {
      sizes.observe(element);
      // Changes in a shadow tree do not reach the observer of the document.
      const dialog = element.closest('.mdc-dialog');
      if (dialog) mutations.observe(dialog, { attributeFilter: ['class'] });
    }
    if (before.size > 0 && candidates.size === 0) report();
  };
  const schedule = (delay = DEBOUNCE_MS) => {
    timer ??= setTimeout(() => look(performance.now()), delay);
  };
  const onChange = () => schedule();

  const mutations = new MutationObserver(onChange);
  mutations.observe(document.body, WATCHED);
  window.addEventListener('resize', onChange, { signal });
  for (const end of MOTION_ENDS) document.addEventListener(end, onChange, { signal });
  look(0);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mutations.disconnect();
    sizes.disconnect();
  });
}

const isSame = (one: DOMRectReadOnly | undefined, other: DOMRectReadOnly): boolean =>
  one?.left === other.left &&
  one.right === other.right &&
  one.top === other.top &&
  one.bottom === other.bottom;
