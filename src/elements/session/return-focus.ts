import { isVisible } from '../../state/visibility.js';

/** Moves focus back to an element. Uses a fallback if the element cannot take focus. */
export function returnFocus(
  element: HTMLElement | undefined,
  fallback: { focus(): void } | undefined,
): void {
  const isThere = element?.isConnected && isVisible(element) && !element.matches(':disabled');
  if (isThere) element.focus({ preventScroll: true });
  else fallback?.focus();
}
