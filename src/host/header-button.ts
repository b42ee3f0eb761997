import { FAMILIES } from './families/index.js';
import { isVisible } from './visibility.js';

/** The Help button of any family. A header can render before its family is detected. */
const SELECTOR = FAMILIES.map(({ helpButton }) => helpButton).join(', ');

/** How long a header may take to render after the page load or the login. */
const TIMEOUT_MS = 15_000;

const visibleButton = (): Element | undefined =>
  [...document.querySelectorAll(SELECTOR)].find((button) => isVisible(button));

/** Whether the header's Help button is visible. Forces layout. */
export const hasHeaderButton = (): boolean => visibleButton() !== undefined;

/** Moves focus to the header's Help button, if visible. */
export function focusHeaderButton(): void {
  const button = visibleButton()?.closest('a[href], button');
  if (button instanceof HTMLElement) button.focus();
}

/**
 * Calls back once the header's button appears, which Web-UI does not announce. Watches the document
 * only after the start and each login, for a limited time.
 */
export function watchHeaderButton(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!document.querySelector(SELECTOR) || !hasHeaderButton()) return;
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
  signal.addEventListener('abort', stop);
}

/**
 * Handles plain clicks on the header's button instead of Web-UI, until the signal. Leaves clicks
 * with a modifier or another mouse button to Web-UI.
 */
export function takeHeaderButton(press: (button: HTMLElement) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const button = isPlain(event) ? headerButtonOf(event) : undefined;
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

/** The clicked Help button; undefined for clicks elsewhere, such as on the whole header. */
function headerButtonOf(event: MouseEvent): HTMLElement | undefined {
  const pressed = event
    .composedPath()
    .find((node) => node instanceof HTMLElement && node.matches('a[href], button'));
  if (!(pressed instanceof HTMLElement) || pressed.querySelector('a, button')) return undefined;
  return pressed.matches(SELECTOR) || pressed.querySelector(SELECTOR) ? pressed : undefined;
}
