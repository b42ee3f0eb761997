import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HelpStore } from '../../state/help-store.js';

/** Well below 250 ms, the limit for noticing a dropped role. */
const INTERVAL_MS = 150;

/** Checks the account regularly while content of a restricted audience is shown. */
export class SessionWatch implements ReactiveController {
  #store: () => HelpStore | undefined;
  #isShowing: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    host: ReactiveControllerHost,
    store: () => HelpStore | undefined,
    isShowing: () => boolean,
  ) {
    this.#store = store;
    this.#isShowing = isShowing;
    host.addController(this);
  }

  hostUpdated(): void {
    const store = this.#store();
    const watches = store !== undefined && store.state.role !== 'anonymous' && this.#isShowing();
    if (!watches) this.hostDisconnected();
    else this.#timer ??= setInterval(() => store.checkSession(), INTERVAL_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
