import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { renderAtOnce } from '../shared/render-slices.js';

/** Renders a session at once if it replaces a shown one. */
export class NextSession implements ReactiveController {
  #sessionId: () => number | undefined;
  #isShown: () => boolean;
  #former: number | undefined;

  constructor(
    host: ReactiveControllerHost,
    sessionId: () => number | undefined,
    isShown: () => boolean,
  ) {
    this.#sessionId = sessionId;
    this.#isShown = isShown;
    host.addController(this);
  }

  hostUpdate(): void {
    const id = this.#sessionId();
    if (this.#isShown() && this.#former !== undefined && id !== this.#former) renderAtOnce();
    this.#former = id;
  }
}
