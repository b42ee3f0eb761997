import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { existing, type Help, type HelpActions } from '../../context/help.js';
import type { Reader } from '../../context/reader.js';
import type { Found, SearchResults } from '../../model/search/search.js';

/** Whose question is answered. */
interface Host extends ReactiveControllerHost {
  readonly help: Help | undefined;
  readonly actions: HelpActions | undefined;
  readonly reader: Reader | undefined;
}

/** Asks what the reader asks: with every letter, and again when there is something else to find. */
export class SearchController implements ReactiveController {
  /** What was found; undefined while nothing is asked, or nothing has come yet. */
  results: SearchResults | 'failed' | undefined;

  #host: Host;
  #answered: () => void;
  #asked: readonly unknown[] = [''];

  /** @param answered called when an answer has come, and when nothing is asked any more */
  constructor(host: Host, answered: () => void) {
    this.#host = host;
    this.#answered = answered;
    host.addController(this);
  }

  /** Only what exists for the reader this very moment, whatever was found before. */
  get found(): readonly Found[] {
    const { results } = this;
    const { help } = this.#host;
    if (typeof results !== 'object' || !help) return [];
    return existing(help, results.found);
  }

  /** What is asked, as it is shown to the reader: empty where nothing is. */
  get question(): string {
    return (this.#host.reader?.stop.query ?? '').trim();
  }

  /** Whether nothing was found that answers what is asked: the nearest there is does not. */
  get isMiss(): boolean {
    return typeof this.results === 'object' && (this.results.nearest || this.found.length === 0);
  }

  /** Whether something is asked, and there is nothing to show of it yet. */
  get isWaiting(): boolean {
    return this.question !== '' && this.results === undefined;
  }

  hostUpdate(): void {
    const { help } = this.#host;
    const asked = [this.question, help?.role, help?.language, help?.loading, help?.attempt];
    if (asked.every((part, index) => part === this.#asked[index])) return;
    this.#asked = asked;
    if (this.question === '') this.#answer(undefined);
    else void this.#ask(this.question, asked);
  }

  async #ask(question: string, asked: readonly unknown[]): Promise<void> {
    const results = await this.#host.actions?.find(question).catch(() => 'failed' as const);
    if (asked === this.#asked) this.#answer(results);
  }

  #answer(results: SearchResults | 'failed' | undefined): void {
    this.results = results;
    this.#host.requestUpdate();
    this.#answered();
  }
}
