import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepActiveElement } from './deep-active-element.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The focus that moves within a tree is not heard outside of it: what may move it is. */
const MOVES = ['focusin', 'keydown', 'keyup', 'click'] as const;

/**
 * Moves the focus on when what has it is taken away, as a button goes with what it was for: from the
 * body of the document nobody finds back, and no key is heard.
 */
export class KeepFocus implements ReactiveController {
  #host: Host;
  #instead: () => { focus(): void } | null | undefined;
  #focused: HTMLElement | undefined;
  #changes = new MutationObserver(() => this.#look());
  #following = new AbortController();
  #hadFocus = false;

  /** @param instead where the focus belongs then */
  constructor(host: Host, instead: () => { focus(): void } | null | undefined) {
    this.#host = host;
    this.#instead = instead;
    host.addController(this);
    for (const type of MOVES) host.addEventListener(type, () => this.#follow(), { capture: true });
    host.addEventListener('focusout', () => this.#leave());
  }

  /** A host may move all of it, or put it back after its body was replaced. */
  hostConnected(): void {
    if (this.#hadFocus) void this.#host.updateComplete.then(() => this.#moveOn());
    this.#hadFocus = false;
  }

  hostDisconnected(): void {
    this.#hadFocus = this.#focused !== undefined;
    this.#forget();
  }

  #forget(): void {
    this.#stop();
    this.#focused = undefined;
  }

  /** What has the focus may be deep in trees of their own, any of which may lose what holds it. */
  #follow(): void {
    const focused = deepActiveElement();
    if (focused === this.#focused) return;
    this.#stop();
    this.#focused = focused;
    const { signal } = this.#following;
    let root = this.#focused?.getRootNode();
    while (root instanceof ShadowRoot) {
      this.#changes.observe(root, { childList: true, subtree: true });
      root.addEventListener('focusin', () => this.#follow(), { signal });
      root = root.host === this.#host ? undefined : root.host.getRootNode();
    }
  }

  #stop(): void {
    this.#changes.disconnect();
    this.#following.abort();
    this.#following = new AbortController();
  }

  /** Some browsers say so too when the element itself goes, and before it has gone. */
  #leave(): void {
    const focused = this.#focused;
    void Promise.resolve().then(() => {
      if (focused === this.#focused && focused?.isConnected !== false) this.#forget();
    });
  }

  #look(): void {
    if (this.#focused?.isConnected !== false) return;
    this.#forget();
    this.#moveOn();
  }

  #moveOn(): void {
    if (!deepActiveElement()) this.#instead()?.focus();
  }
}
