import { currentFamily } from './families/index.js';
import { markButton } from './mark-button.js';
import { isVisible } from './visibility.js';

/** How long a header may take to render after the page load or the login. */
const TIMEOUT_MS = 15_000;

/** How long Web-UI may take to render its header after a resize. */
const RESIZE_MS = 500;

/** The minimum visible width of a button, the target size of WCAG 2.2. */
const MIN_TARGET_PX = 24;

const visibleButton = (): HTMLElement | undefined =>
  currentFamily().helpButtons().find(isReachable);

/** Whether a button can be pressed. On a phone, it may be beyond the edge of the window. */
function isReachable(button: HTMLElement): boolean {
  if (!isVisible(button)) return false;
  const { left, right, width } = button.getBoundingClientRect();
  const shown = Math.min(right, document.documentElement.clientWidth) - Math.max(left, 0);
  return shown >= Math.min(width, MIN_TARGET_PX);
}

/** Whether Web-UI's Help button is visible. Forces layout. */
export const hasHeaderButton = (): boolean => visibleButton() !== undefined;

/** Places an element at the corner of Web-UI's Help button, until the signal. */
export const markHeaderButton = (element: HTMLElement, signal: AbortSignal): void =>
  markButton(element, visibleButton, signal);

/** Moves focus to Web-UI's Help button, if visible. */
export const focusHeaderButton = (): void => visibleButton()?.focus({ preventScroll: true });

/**
 * Calls back once the button appears, and on a new size of the window. Watches the document only
 * after the start and each login, for a limited time.
 */
export function watchHeaderButton(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!hasHeaderButton()) return;
    stop();
    changed();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const watch = () => {
    if (timer !== undefined) return;
    observer.observe(document.documentElement, { childList: true, subtree: true });
    timer = setTimeout(stop, TIMEOUT_MS);
  };
  watch();
  document.addEventListener('backend-ai-connected', watch, { signal });
  let resized: ReturnType<typeof setTimeout> | undefined;
  const onResize = () => {
    changed();
    clearTimeout(resized);
    resized = setTimeout(changed, RESIZE_MS);
  };
  window.addEventListener('resize', onResize, { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(resized);
  });
}

/**
 * Handles plain clicks on Web-UI's Help button instead of Web-UI, until the signal. Leaves clicks
 * with a modifier or another mouse button to Web-UI.
 */
export function takeHeaderButton(press: (button: HTMLElement) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    const path = event.composedPath();
    const button = currentFamily()
      .helpButtons()
      .find((each) => path.includes(each));
    if (!button) return;
    event.preventDefault();
    // Web-UI listens below the document.
    event.stopPropagation();
    press(button);
  };
  document.addEventListener('click', onClick, { capture: true, signal });
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
