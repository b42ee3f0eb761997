import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { actionsContext, helpContext } from './help.js';
import type { HelpService } from './help-service.js';
import { memoryContext } from './memory.js';
import { wordsContext } from './words.js';

/** An element that others below it have their help from. */
type Host = ReactiveControllerHost & HTMLElement & { readonly service: HelpService | undefined };

/** Gives an element and all inside it what its service knows, for as long as it is connected. */
export class ProvideHelp implements ReactiveController {
  #host: Host;
  #service: HelpService | undefined;
  #unsubscribe: (() => void) | undefined;
  #help;
  #actions;
  #words;
  #memory;

  constructor(host: Host) {
    this.#host = host;
    this.#help = new ContextProvider(host, { context: helpContext });
    this.#actions = new ContextProvider(host, { context: actionsContext });
    this.#words = new ContextProvider(host, { context: wordsContext });
    this.#memory = new ContextProvider(host, { context: memoryContext });
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscribe();
  }

  hostUpdate(): void {
    if (this.#host.service !== this.#service) this.#subscribe();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    const service = (this.#service = this.#host.service);
    if (!service) return;
    this.#unsubscribe = service.subscribe(() => {
      this.#words.setValue(service.words);
      this.#help.setValue(service.help);
      this.#host.requestUpdate();
    });
    this.#actions.setValue(service);
    this.#memory.setValue(service.memory);
    this.#words.setValue(service.words);
    this.#help.setValue(service.help);
  }
}
