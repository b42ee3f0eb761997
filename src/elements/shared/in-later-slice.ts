import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { laterSlice } from './render-slices.js';

/** Renders content in a task of its own first, and then at once. */
class InLaterSlice extends AsyncDirective {
  #content: (() => unknown) | undefined;
  #isDue = false;

  override render(content: () => unknown): unknown {
    if (!this.#isDue && !this.#content) {
      const slice = laterSlice();
      this.#isDue = !slice;
      void slice?.then(() => this.#show());
    }
    this.#content = content;
    return this.#isDue ? content() : nothing;
  }

  #show(): void {
    this.#isDue = true;
    if (this.isConnected && this.#content) this.setValue(this.#content());
  }

  protected override reconnected(): void {
    if (this.#isDue) this.#show();
  }
}

/** Renders less important content after the browser has had time to paint the rest. */
export const inLaterSlice = directive(InLaterSlice);
