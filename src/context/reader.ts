import { ContextProvider, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** What a reader has before them: the lists, or one entry. */
export type View = { readonly at: 'home' } | { readonly at: 'entry'; readonly id: string };

/** One reader's way through the entries. The drawer and the plugin's page each have their own. */
export interface Reader {
  readonly view: View;
  open(id: string): void;
  back(): void;
}

export const readerContext = createContext<Reader>(Symbol('backend-ai-help-reader'));

/** Gives an element and all inside it a reader of their own. */
export class ProvideReader {
  #provider: ContextProvider<typeof readerContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#provider = new ContextProvider(host, {
      context: readerContext,
      initialValue: this.#readerAt({ at: 'home' }),
    });
  }

  get reader(): Reader {
    return this.#provider.value;
  }

  #readerAt(view: View): Reader {
    return {
      view,
      open: (id) => this.#provider.setValue(this.#readerAt({ at: 'entry', id })),
      back: () => this.#provider.setValue(this.#readerAt({ at: 'home' })),
    };
  }
}
