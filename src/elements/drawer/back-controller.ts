import type { ReactiveController } from 'lit';
import { CloseCommand } from '../commands.js';
import type { HelpElement } from '../shared/help-element.js';

type Drawer = HelpElement & { readonly open: boolean; readonly sheet: boolean };

/** Closes a drawer that covers the page when the reader goes back. */
export class BackController implements ReactiveController {
  #drawer: Drawer;
  #release: (() => void) | undefined;

  constructor(drawer: Drawer) {
    this.#drawer = drawer;
    drawer.addController(this);
  }

  hostUpdated(): void {
    const { open, sheet, host } = this.#drawer;
    if (open && sheet) this.#release ??= host.watchBack(() => this.#close());
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#release = undefined;
  }

  #close(): void {
    this.#drawer.dispatchEvent(new CloseCommand());
  }
}
