import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RetryLimit } from '../../model/retry-limit.js';

const MAX_REFUSALS = 20;
const WINDOW_MS = 10_000;

/**
 * Removes `inert` from its element. A Lit dialog of Web-UI, such as the login, sets it on every
 * other branch of the document, which would disable the help beside the dialog.
 */
export class RefuseInert implements ReactiveController {
  #element: HTMLElement;
  #refusals = new RetryLimit(MAX_REFUSALS, WINDOW_MS);
  #observer = new MutationObserver(() => this.#refuse());

  constructor(element: HTMLElement & ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#element, { attributeFilter: ['inert'] });
    this.#refuse();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #refuse(): void {
    if (this.#element.inert && this.#refusals.tryAgain()) this.#element.inert = false;
  }
}
