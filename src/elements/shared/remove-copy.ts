import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Removes an element that is a clone. A host may clone a part of its page that contains our
 * element; the clone has attributes but no properties.
 */
export class RemoveCopy implements ReactiveController {
  #element: ReactiveControllerHost & HTMLElement;
  #isCopy: () => boolean;

  constructor(element: ReactiveControllerHost & HTMLElement, isCopy: () => boolean) {
    this.#element = element;
    this.#isCopy = isCopy;
    element.addController(this);
  }

  hostConnected(): void {
    if (this.#isCopy()) this.#element.remove();
  }
}
