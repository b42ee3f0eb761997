import type { LabelLookup } from '../model/labels.js';
import { UI_LANGUAGES, pickLanguage, type UiLanguage } from '../model/languages.js';
import { readField } from './globals.js';

/** Loads Web-UI's own messages, each language once. */
export class HostMessages {
  #requests = new Map<UiLanguage, Promise<LabelLookup | undefined>>();
  #failed = new Set<UiLanguage>();

  /**
   * @param languages the preferred first, in Web-UI's order
   * @returns undefined if the messages fail to load
   */
  load(languages: readonly string[]): Promise<LabelLookup | undefined> {
    const language = pickLanguage(languages, UI_LANGUAGES);
    const request = this.#requests.get(language) ?? this.#request(language);
    this.#requests.set(language, request);
    return request;
  }

  /** Allows failed messages to be requested again. */
  resetFailed(): void {
    for (const language of this.#failed) this.#requests.delete(language);
    this.#failed.clear();
  }

  async #request(language: UiLanguage): Promise<LabelLookup | undefined> {
    try {
      const response = await fetch(`/resources/i18n/${language}.json`);
      // Web-UI's server responds to a missing file with its HTML page and status 200.
      const messages: unknown = await response.json();
      return (key) => {
        const message = key.split('.').reduce(readField, messages);
        return typeof message === 'string' && message !== '' ? message : undefined;
      };
    } catch {
      this.#failed.add(language);
      return undefined;
    }
  }
}
