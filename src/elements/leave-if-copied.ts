import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A host may copy a part of its page with an element of ours in it. The copy has nothing to show and
 * nobody to take it away, but it has the attributes: it goes as soon as it is put somewhere.
 */
export class LeaveIfCopied implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #isCopy: () => boolean;

  constructor(host: ReactiveControllerHost & HTMLElement, isCopy: () => boolean) {
    this.#host = host;
    this.#isCopy = isCopy;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isCopy()) this.#host.remove();
  }
}
