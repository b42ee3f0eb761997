import en from '../words/en.js';
import { loadWords, pickWords } from '../words/load.js';
import type { Words } from '../words/words.js';

/** The drawer's own words in the language it is asked to speak, one language at a time. */
export class LoadedWords {
  #changed: () => void;
  #wanted = 'en';

  /** The language of `words`. The former one, until the one that was asked for has arrived. */
  language = 'en';
  words: Words = en;

  /** @param changed called when the words of another language have arrived */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @param languages the most wanted first */
  speak(languages: readonly string[]): void {
    const wanted = pickWords(languages);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  /** Asks again for words that could not be loaded. */
  retry(): void {
    if (this.language !== this.#wanted) void this.#load(this.#wanted);
  }

  /** English stands in for words that cannot be loaded. */
  async #load(wanted: string): Promise<void> {
    const words = await loadWords(wanted);
    if (wanted !== this.#wanted) return;
    this.language = words === en ? 'en' : wanted;
    this.words = words;
    this.#changed();
  }
}
