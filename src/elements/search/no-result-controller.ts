import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Help } from '../../context/help.js';
import type { Memory } from '../../context/memory.js';
import { HelpNoResultEvent } from '../events.js';
import { GivenUp } from './given-up.js';
import { NAME, NoResultLog, type NoResult } from './no-result-log.js';
import type { SearchController } from './search-controller.js';

/** Where somebody searches. */
type Host = ReactiveControllerHost &
  EventTarget & { readonly help: Help | undefined; readonly memory: Memory | undefined };

/** Keeps what was searched for in vain, and tells it to whoever listens on the page. */
export class NoResultController implements ReactiveController {
  #host: Host;
  #log: NoResultLog;
  /** Who searched last, as the memory has it. */
  #whose: string | undefined;
  #givenUp = new GivenUp({
    noted: (query) => this.#note(query),
    withdrawn: (query) => this.#log.remove(query),
  });

  constructor(host: Host) {
    this.#host = host;
    this.#log = new NoResultLog(() => host.memory);
    host.addController(this);
  }

  get list(): readonly NoResult[] {
    return this.#log.list();
  }

  /** What could not be looked for everywhere was not looked for in vain. */
  answered({ isMiss, question, results }: SearchController): void {
    const { help } = this.#host;
    const everywhere = help && !help.loading && !help.incomplete && results !== 'failed';
    if (everywhere) this.#givenUp.answered(question, !isMiss);
  }

  forget(): void {
    this.#log.forget();
  }

  hostUpdate(): void {
    const whose = this.#reader;
    if (whose !== this.#whose) this.#givenUp.drop();
    this.#whose = whose;
  }

  /** Somebody may have logged out in this very task: then there is nobody left to keep it for. */
  hostDisconnected(): void {
    if (this.#reader === this.#whose) this.#givenUp.leave();
    else this.#givenUp.drop();
  }

  get #reader(): string | undefined {
    return this.#host.memory?.markOf(NAME);
  }

  #note(query: string): void {
    const { help } = this.#host;
    if (!help) return;
    const { language, page } = help;
    this.#log.add({ query, language, page: page.key });
    this.#host.dispatchEvent(new HelpNoResultEvent(query, language, page.key));
    this.#host.requestUpdate();
  }
}
