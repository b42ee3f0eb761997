import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A source of changes, such as the store or a navigator. */
interface Observable {
  subscribe(listener: () => void): () => void;
}

/** Calls back on each change of a source while the element is connected. */
export class Subscription implements ReactiveController {
  #source: () => Observable | undefined;
  #changed: () => void;
  #subscribed: Observable | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    source: () => Observable | undefined,
    changed: () => void,
  ) {
    this.#source = source;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscribe();
  }

  /** Subscribes again, since the source is a property that may be set later. */
  hostUpdate(): void {
    if (this.#source() !== this.#subscribed) this.#subscribe();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#subscribed = this.#unsubscribe = undefined;
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#subscribed = this.#source();
    this.#unsubscribe = this.#subscribed?.subscribe(this.#changed);
    this.#changed();
  }
}
