import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The number of rows that are added at once, more than a window shows. */
const ROWS_AT_ONCE = 50;

/** Renders the first rows of a list at once, and the others when idle. */
export class GradualRows implements ReactiveController {
  #element: ReactiveControllerHost;
  #count = ROWS_AT_ONCE;
  #total = 0;
  #cancel: (() => void) | undefined;

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdated(): void {
    if (this.#count >= this.#total) return;
    this.#cancel ??= onIdle(() => {
      this.#cancel = undefined;
      this.#count += ROWS_AT_ONCE;
      this.#element.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /**
   * Returns the items whose rows are rendered now.
   *
   * @param reached the number of rows that the reader has reached, as after Back
   */
  of<Item>(items: readonly Item[], reached = 0): readonly Item[] {
    this.#total = items.length;
    this.#count = Math.max(this.#count, reached + ROWS_AT_ONCE);
    return items.slice(0, this.#count);
  }

  /** Starts again with the first rows, for another list. */
  restart(): void {
    this.#stop();
    this.#count = ROWS_AT_ONCE;
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** @returns a function that cancels the call */
function onIdle(call: () => void): () => void {
  // Safari has no such function.
  const { requestIdleCallback: request, cancelIdleCallback: cancel } = window as Partial<
    Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>
  >;
  if (request && cancel) {
    const id = request(call, { timeout: 1000 });
    return () => cancel(id);
  }
  const timer = setTimeout(call, 50);
  return () => clearTimeout(timer);
}
