import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Prevents an announcement after every letter. */
const DEBOUNCE_MS = 400;

/** Updates the text of a live region with a delay. */
export class Announcer implements ReactiveController {
  text = '';

  #element: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param text called after the delay */
  announce(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(text()), DEBOUNCE_MS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#set('');
  }

  #set(text: string): void {
    this.text = text;
    this.#element.requestUpdate();
  }
}
