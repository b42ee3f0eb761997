import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a screen reader waits before it is told something, so that it does not hear every letter. */
const QUIET = 400;

/** What a live region says, a moment after there was a reason to. */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param text what there is to say by then; undefined for what was said before */
  sayLater(text: () => string | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(text() ?? this.said), QUIET);
  }

  fallSilent(): void {
    clearTimeout(this.#timer);
    this.#say('');
  }

  #say(text: string): void {
    this.said = text;
    this.#host.requestUpdate();
  }
}
