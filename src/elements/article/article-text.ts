import type { ReactiveControllerHost } from 'lit';
import { markTerms } from './marks.js';

/** Gets the nodes of a text; undefined where there is none for this reader. */
type Get = () => Promise<readonly Node[] | undefined>;

/** The text of an article, from the moment it is asked for, with what was searched for marked. */
export class ArticleText {
  content: HTMLElement | 'loading' | 'failed' = 'loading';

  /** Settles when the text that was asked for last is there, or could not be loaded. */
  ready: Promise<void> = Promise.resolve();

  #host: ReactiveControllerHost;
  #terms: readonly string[] = [];
  #asked: Get | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks for a text. The former stays until it is there, unless it is cleared before. */
  load(get: Get): void {
    this.#asked = get;
    this.ready = this.#load(get);
  }

  clear(): void {
    this.content = 'loading';
    this.#host.requestUpdate();
  }

  mark(terms: readonly string[]): void {
    if (terms.join() !== this.#terms.join()) this.#mark(terms);
  }

  #mark(terms: readonly string[]): void {
    this.#terms = terms;
    if (this.content instanceof HTMLElement) markTerms(this.content, terms);
  }

  async #load(get: Get): Promise<void> {
    const nodes = await get().catch(() => undefined);
    // A slow text must not appear under the title of the entry that was opened meanwhile.
    if (this.#asked !== get) return this.ready;
    this.content = nodes ? inOne(nodes) : 'failed';
    this.#mark(this.#terms);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

/** One element with all of the text in it, in which terms can be marked. */
function inOne(nodes: readonly Node[]): HTMLElement {
  const content = document.createElement('div');
  content.append(...nodes);
  return content;
}
