import { css, html, LitElement } from 'lit';

/** A button with the style and depth of Material's. The inner button is in a shadow root. */
class MwcButton extends LitElement {
  static override properties = { label: {}, disabled: { type: Boolean, reflect: true } };
  declare label: string;
  declare disabled: boolean;

  static override styles = css`
    :host {
      display: inline-flex;
    }
    button {
      inline-size: 100%;
      min-block-size: 36px;
      padding: 0 16px;
      border: 1px solid var(--token-colorPrimary);
      border-radius: 4px;
      background: transparent;
      color: var(--token-colorLink);
      font: 600 13px var(--token-fontFamily);
      letter-spacing: 0.04em;
      text-transform: uppercase;
      cursor: pointer;
    }
    button:disabled {
      border-color: var(--token-colorBorder);
      color: var(--token-colorTextSecondary);
      cursor: default;
    }
  `;

  override render(): unknown {
    return html`<button class="mdc-button" aria-label=${this.label} ?disabled=${this.disabled}>
      <span class="mdc-button__label">${this.label}</span><slot></slot>
    </button>`;
  }
}

customElements.define('mwc-button', MwcButton);
