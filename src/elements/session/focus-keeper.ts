import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepActiveElement } from '../shared/deep-active-element.js';

/** An element that takes focus from a removed element. */
interface Fallback {
  focus(): void;
  readonly updateComplete?: Promise<unknown>;
  readonly isConnected?: boolean;
}

/** Events after which focus may have moved. Moves in a shadow tree fire no focus event outside. */
const MOVES = ['focusin', 'keydown', 'keyup', 'click'] as const;

/**
 * Moves focus to a fallback when the focused element is removed. The browser would move focus to
 * the document's body, away from our key listeners.
 */
export class FocusKeeper implements ReactiveController {
  #element: ReactiveControllerHost & HTMLElement;
  #fallback: () => Fallback | null | undefined;
  #focused: HTMLElement | undefined;
  #changes = new MutationObserver(() => this.#onRemoval());
  #following = new AbortController();
  #hadFocus = false;

  constructor(
    element: ReactiveControllerHost & HTMLElement,
    fallback: () => Fallback | null | undefined,
  ) {
    this.#element = element;
    this.#fallback = fallback;
    element.addController(this);
    for (const type of MOVES) {
      element.addEventListener(type, () => this.#follow(), { capture: true });
    }
    element.addEventListener('focusout', () => this.#onFocusOut());
  }

  /** Observes again after the host has moved or restored the element. */
  hostConnected(): void {
    if (this.#hadFocus) void this.#moveFocus();
    this.#hadFocus = false;
  }

  hostDisconnected(): void {
    this.#hadFocus = this.#focused !== undefined;
    this.#reset();
  }

  #reset(): void {
    this.#stopFollowing();
    this.#focused = undefined;
  }

  /** Observes each tree around the focused element, since each may remove it. */
  #follow(): void {
    const focused = deepActiveElement();
    if (focused === this.#focused) return;
    this.#stopFollowing();
    this.#focused = focused;
    const { signal } = this.#following;
    let root = this.#focused?.getRootNode();
    while (root instanceof ShadowRoot) {
      this.#changes.observe(root, { childList: true, subtree: true });
      root.addEventListener('focusin', () => this.#follow(), { signal });
      root = root.host === this.#element ? undefined : root.host.getRootNode();
    }
  }

  #stopFollowing(): void {
    this.#changes.disconnect();
    this.#following.abort();
    this.#following = new AbortController();
  }

  /** Ignores the focusout event that some browsers fire before they remove an element. */
  #onFocusOut(): void {
    const focused = this.#focused;
    void Promise.resolve().then(() => {
      if (focused === this.#focused && focused?.isConnected !== false) this.#reset();
    });
  }

  #onRemoval(): void {
    if (this.#focused?.isConnected !== false) return;
    this.#reset();
    void this.#moveFocus();
  }

  async #moveFocus(): Promise<void> {
    await this.#element.updateComplete;
    const fallback = this.#fallback();
    // A new fallback has to render first.
    await fallback?.updateComplete;
    if (fallback?.isConnected !== false && !deepActiveElement()) fallback?.focus();
  }
}
