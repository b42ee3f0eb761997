import type { Host } from '../host/host.js';
import type { LabelLookup } from '../model/labels.js';
import { UI_LANGUAGES, pickLanguage } from '../model/languages.js';
import type { Reader } from '../model/tailor.js';

/** How long a text waits for the labels of Web-UI. */
const LABELS_TIMEOUT_MS = 3_000;

/** Loads the labels of the reader's Web-UI, in the language of Web-UI. */
export class Labels {
  #host: Host;
  #changed: () => void;
  #loaded: { readonly language: string; readonly lookup: LabelLookup } | undefined;

  /** @param changed called when the labels of another language have loaded */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** The labels that have loaded, for texts that cannot wait. */
  get current(): LabelLookup | undefined {
    return this.#loaded?.language === this.#language ? this.#loaded.lookup : undefined;
  }

  /** Requests the labels, which `current` returns later. */
  request(): void {
    if (!this.current) void this.#load();
  }

  /**
   * Returns what texts depend on. Waits for the labels, but not for long.
   *
   * @param needed whether a text names labels
   */
  async reader(needed: boolean): Promise<Reader> {
    const language = this.#language;
    const labels = needed ? await Promise.race([this.#load(), timeout()]) : undefined;
    return { version: this.#host.state.version, labels, labelLanguage: language };
  }

  get #language(): string {
    return pickLanguage(this.#host.state.languages, UI_LANGUAGES);
  }

  async #load(): Promise<LabelLookup | undefined> {
    const language = this.#language;
    const lookup = await this.#host.messages.load(this.#host.state.languages);
    if (!lookup || this.#loaded?.lookup === lookup) return lookup;
    this.#loaded = { language, lookup };
    this.#changed();
    return lookup;
  }
}

const timeout = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, LABELS_TIMEOUT_MS, undefined));
