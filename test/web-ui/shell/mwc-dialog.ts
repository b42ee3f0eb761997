import { LitElement, css, html } from 'lit';
import { blockOthers } from '../host/blocking.js';

/**
 * A Lit dialog of Web-UI, such as the login and the termination of a session. While it is in the
 * document, every other branch is inert.
 */
class MwcDialog extends LitElement {
  static override styles = css`
    .mdc-dialog {
      position: fixed;
      inset: 0;
      z-index: 1001;
      display: grid;
      place-items: center;
    }
    .mdc-dialog__scrim {
      position: absolute;
      inset: 0;
      background: rgba(0, 0, 0, 0.32);
    }
    .mdc-dialog__surface {
      position: relative;
      max-width: calc(100vw - 32px);
      border-radius: 10px;
      background: var(--token-colorBgElevated, #fff);
      box-shadow: var(--token-boxShadow);
    }
  `;

  #release = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#release = blockOthers(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  override render(): unknown {
    return html`<div class="mdc-dialog mdc-dialog--open" role="alertdialog" aria-modal="true">
      <div class="mdc-dialog__scrim"></div>
      <div class="mdc-dialog__surface"><slot></slot></div>
    </div>`;
  }
}

customElements.define('mwc-dialog', MwcDialog);
