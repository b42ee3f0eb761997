import { pickLanguage } from '../../model/language.js';
import { readField } from '../globals.js';

/** The languages of Web-UI, as its files are named. */
const LANGUAGES = [
  ...['en', 'ko', 'de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'mn', 'ms', 'pl', 'pt', 'pt-BR'],
  ...['ru', 'th', 'tr', 'vi', 'zh-CN', 'zh-TW'],
];

/** What Web-UI shows for a key of its texts, in one language; undefined for a key it has not. */
export type Texts = (key: string) => string | undefined;

/** Web-UI's own texts, each language asked for once. */
export class HostTexts {
  #asked = new Map<string, Promise<Texts | undefined>>();
  #failed = new Set<string>();

  /**
   * @param languages the most wanted first, as Web-UI itself chooses
   * @returns undefined where they cannot be had
   */
  in(languages: readonly string[]): Promise<Texts | undefined> {
    const language = pickLanguage(languages, LANGUAGES);
    const asked = this.#asked.get(language) ?? this.#ask(language);
    this.#asked.set(language, asked);
    return asked;
  }

  /** Lets those be asked for again that could not be had. */
  retry(): void {
    for (const language of this.#failed) this.#asked.delete(language);
    this.#failed.clear();
  }

  async #ask(language: string): Promise<Texts | undefined> {
    try {
      const response = await fetch(`/resources/i18n/${language}.json`);
      // Web-UI's server answers with its page, and status 200, for a file that is not there.
      const texts: unknown = await response.json();
      return (key) => textAt(texts, key);
    } catch {
      this.#failed.add(language);
      return undefined;
    }
  }
}

function textAt(texts: unknown, key: string): string | undefined {
  const text = key.split('.').reduce(readField, texts);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
