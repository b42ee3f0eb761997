import { createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTyping } from './is-typing.js';
import { isComposing } from '../is-composing.js';

/** The key that opens and closes the drawer; empty where there is none. */
export const shortcutContext = createContext<string>(Symbol('backend-ai-help-shortcut'));

/** What the key belongs to. */
interface Host extends ReactiveControllerHost {
  readonly shortcut: string;
  toggle(): void;
}

/** Hears one key wherever the focus is, unless somebody is typing or the page has a use for it. */
export class ShortcutController implements ReactiveController {
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On the window, after the whole page: whoever needs the key has it first.
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { shortcut } = this.#host;
    if (shortcut === '' || event.key !== shortcut || isTaken(event) || isTyping(event)) return;
    event.preventDefault();
    this.#host.toggle();
  };
}

/** Shift is not asked for: on most keyboards there is no question mark without it. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.repeat ||
  isComposing(event) ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey;
