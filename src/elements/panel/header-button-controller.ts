import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HelpActions } from '../../context/help.js';

/** What Web-UI's Help button opens and closes. */
interface Host extends ReactiveControllerHost {
  readonly service: HelpActions | undefined;
  readonly isConnected: boolean;
  /** Whether the button is ours to answer. */
  readonly takesHeader: boolean;
  /** @param opener where the focus goes when the drawer closes */
  toggle(opener: HTMLElement): void;
}

/** Answers Web-UI's Help button for as long as there is help to open. */
export class HeaderButtonController implements ReactiveController {
  #host: Host;
  #release: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { service, takesHeader, isConnected } = this.#host;
    if (!service || !takesHeader || !isConnected) this.#stop();
    else this.#release ??= service.takeHeaderButton((button) => this.#host.toggle(button));
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
