import type { ReactiveController } from 'lit';
import type { HistoryState } from '../../state/navigation.js';
import type { Surface } from '../../state/places.js';
import type { HelpElement } from '../shared/help-element.js';

interface Options {
  readonly surface: Surface;
  /** The histories to store before a reload; undefined while the surface is closed. */
  readonly histories: () => readonly HistoryState[] | undefined;
  /** Restores the stored histories. */
  readonly restore: (histories: readonly HistoryState[], reloaded: boolean) => void;
}

/** Stores the reader's place before the help reloads the page, and restores it afterwards. */
export class PlaceController implements ReactiveController {
  /** Whether the stored place was read, which happens once the entries have loaded. */
  isRestored = false;
  #element: HelpElement;
  #options: Options;
  #unsubscribe: (() => void) | undefined;

  constructor(element: HelpElement, options: Options) {
    this.#element = element;
    this.#options = options;
    element.addController(this);
  }

  hostUpdated(): void {
    const { recovery, state } = this.#element;
    this.#unsubscribe ??= recovery.beforeReload(() => this.#store());
    if (!this.isRestored && !state.loading) this.#restore();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #store(): void {
    const histories = this.#options.histories();
    if (histories) this.#element.session.places.store(this.#options.surface, histories, true);
  }

  #restore(): void {
    this.isRestored = true;
    const { session, state } = this.#element;
    const place = session.places.take(
      this.#options.surface,
      state.index,
      state.role !== 'anonymous',
    );
    if (place) this.#options.restore(place.histories, place.reloaded);
  }
}
