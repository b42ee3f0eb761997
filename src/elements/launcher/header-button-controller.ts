import type { ReactiveController, ReactiveElement } from 'lit';
import type { HostActions } from '../../state/host-actions.js';

interface Options {
  /** Undefined while Web-UI handles the button itself. */
  readonly actions: () => HostActions | undefined;
  /** Called with the button that was clicked. */
  readonly press: (button: HTMLElement) => void;
}

/** Handles clicks on Web-UI's Help button while the element is connected. */
export class HeaderButtonController implements ReactiveController {
  #element: ReactiveElement;
  #options: Options;
  #release: (() => void) | undefined;

  constructor(element: ReactiveElement, options: Options) {
    this.#element = element;
    this.#options = options;
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.requestUpdate();
  }

  hostUpdated(): void {
    const actions = this.#element.isConnected ? this.#options.actions() : undefined;
    if (!actions) this.hostDisconnected();
    else this.#release ??= actions.takeHeaderButton(this.#options.press);
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
