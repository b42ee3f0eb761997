import { LitElement } from 'lit';
import { subscribe } from '../host/changes.js';

/** An element of the stand-in that renders again when user, language or path change. */
export class HostElement extends LitElement {
  #unsubscribe = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
  }
}
