import en from '../messages/en.js';
import { loadMessages, pickMessageLanguage } from '../messages/load-messages.js';
import type { UiLanguage } from '../model/languages.js';
import type { Messages } from '../messages/messages.js';

/** Loads the drawer's messages in the reader's language, one language at a time. */
export class MessageLoader {
  #changed: () => void;
  #wanted: UiLanguage = 'en';

  /** The language of `messages`, which changes once the wanted language has loaded. */
  language = 'en';
  messages: Messages = en;

  /** @param changed called when the messages of another language have loaded */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @param languages the preferred first */
  setLocale(languages: readonly string[]): void {
    const wanted = pickMessageLanguage(languages);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  /** Retries messages that failed to load. */
  retry(): void {
    if (this.language !== this.#wanted) void this.#load(this.#wanted);
  }

  /** Falls back to English. */
  async #load(wanted: UiLanguage): Promise<void> {
    const messages = await loadMessages(wanted);
    if (wanted !== this.#wanted) return;
    this.language = messages === en ? 'en' : wanted;
    this.messages = messages;
    this.#changed();
  }
}
