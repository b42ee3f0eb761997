import { createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposing } from '../shared/is-composing.js';
import { isTyping } from '../shared/is-typing.js';

/** The key that toggles the drawer; empty for none. */
export const shortcutContext = createContext<string>(Symbol('backend-ai-help-shortcut'));

/** Listens for one key on the page. Ignores typing, and keys that the page handles. */
export class ShortcutController implements ReactiveController {
  #shortcut: () => string;
  #press: () => void;

  constructor(element: ReactiveControllerHost, shortcut: () => string, press: () => void) {
    this.#shortcut = shortcut;
    this.#press = press;
    element.addController(this);
  }

  hostConnected(): void {
    // On the window, so that listeners of the page run first.
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const shortcut = this.#shortcut();
    if (shortcut === '' || event.key !== shortcut || isTaken(event) || isTyping(event)) return;
    event.preventDefault();
    this.#press();
  };
}

/** Whether the page or the browser uses a key. Allows Shift, which most "?" keys need. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.repeat ||
  isComposing(event) ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey;
