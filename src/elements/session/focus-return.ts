import { isVisible } from '../../state/visibility.js';
import { deepActiveElement } from '../shared/deep-active-element.js';

/** Returns focus from the drawer to the element that opened it. */
export class FocusReturn {
  #element: HTMLElement;
  #fallback: () => { focus(): void } | undefined;
  /** Weak, since the session removes hints with openers. */
  #opener: WeakRef<HTMLElement> | undefined;

  /** @param element contains the drawer */
  constructor(element: HTMLElement, fallback: () => { focus(): void } | undefined) {
    this.#element = element;
    this.#fallback = fallback;
  }

  /** Stores the element that gets focus back. */
  remember(opener: HTMLElement | undefined): void {
    this.#opener = opener && new WeakRef(opener);
  }

  /** Notes where focus is, and returns a function that moves it unless focus was elsewhere. */
  prepare(): () => void {
    const focused = deepActiveElement();
    return () => {
      if (!focused?.isConnected || this.#contains(focused)) this.#returnFocus();
    };
  }

  #returnFocus(): void {
    const opener = this.#opener?.deref();
    const isThere = opener?.isConnected && isVisible(opener) && !opener.matches(':disabled');
    if (isThere) opener.focus({ preventScroll: true });
    else this.#fallback()?.focus();
  }

  #contains(element: Element): boolean {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    return root.host === this.#element || this.#contains(root.host);
  }
}
