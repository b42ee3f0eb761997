import { LitElement, css, html } from 'lit';

/** A tab of Material. Its button is in a shadow root, and its name is a title. */
class MwcTab extends LitElement {
  static override properties = { label: {}, active: { type: Boolean, reflect: true } };
  declare label: string;
  declare active: boolean;

  static override styles = css`
    button {
      padding: 12px 20px;
      border: 0;
      border-block-end: 2px solid transparent;
      background: #2c2d31;
      color: #fff;
      font: inherit;
    }
    :host([active]) button {
      border-color: #6be64a;
    }
  `;

  override render(): unknown {
    return html`<button role="tab" aria-selected=${this.active}>${this.label}</button>`;
  }
}

customElements.define('mwc-tab', MwcTab);
