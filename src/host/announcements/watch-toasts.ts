import type { Announce } from './announce.js';
import { isHarmless, shownTextOf } from './shown-text.js';

/** The containers of antd's toasts, which are children of the body in all families. */
const CONTAINERS = '.ant-message, .ant-notification';

const TOASTS = '.ant-message-notice, .ant-notification-notice';

/** The most toasts that one change of the page shows. */
const MAX_TOASTS = 20;

/**
 * Announces the toasts that Web-UI draws, until the signal. Observes only the children of the body
 * while there are none.
 */
export function watchToasts(announce: Announce, signal: AbortSignal): void {
  const announced = new WeakSet<Element>();
  const observed = new WeakSet<Element>();
  const read = (container: Element) => {
    for (const toast of [...container.querySelectorAll(TOASTS)].slice(-MAX_TOASTS)) {
      if (announced.has(toast)) continue;
      const text = shownTextOf(toast);
      // React may fill a toast after its insertion.
      if (text === '') continue;
      announced.add(toast);
      if (!isHarmless(toast)) announce({ source: 'toast', text });
    }
  };
  const toasts = new MutationObserver((changes) => {
    const changed = changes.flatMap(({ target }) =>
      target instanceof Element ? (target.closest(CONTAINERS) ?? []) : [],
    );
    for (const container of new Set(changed)) read(container);
  });
  const follow = () => {
    const body = document.querySelector('body');
    // A host may replace the body, and a document may have none for a moment.
    if (!body) return;
    containers.observe(body, { childList: true });
    for (const child of body.children) {
      if (!child.matches(CONTAINERS) || observed.has(child)) continue;
      observed.add(child);
      toasts.observe(child, { childList: true, subtree: true });
      read(child);
    }
  };
  const containers = new MutationObserver(follow);
  containers.observe(document.documentElement, { childList: true });
  follow();
  signal.addEventListener('abort', () => {
    containers.disconnect();
    toasts.disconnect();
  });
}
