import { css, html } from 'lit';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import { mark } from './mark-styles.js';

/**
 * Marks Web-UI's Help button while the reader has not seen an announcement. The mark is over the
 * button, since the help changes no element of Web-UI. The pointer reaches the button.
 *
 * @summary Shows that the help explains a recent message.
 */
export class HelpMark extends HelpElement {
  static override styles = [
    base,
    mark,
    css`
      /* Over the header of the page, and below the drawers and dialogs of Web-UI. */
      :host {
        position: fixed;
        z-index: 101;
        pointer-events: none;
      }

      :host(:not([placed])) {
        visibility: hidden;
      }
    `,
  ];

  #release: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
    this.#release = undefined;
  }

  protected override render() {
    return html`<div class="mark" role="img" aria-label=${this.messages.news}></div>`;
  }

  protected override updated(): void {
    if (this.isConnected) this.#release ??= this.host.markHeaderButton(this);
  }
}
