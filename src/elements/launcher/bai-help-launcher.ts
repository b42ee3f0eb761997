import { LitElement, css, html, nothing } from 'lit';
import { OpenCommand } from '../commands.js';
import { helpIcon } from '../shared/icons.js';
import { mark } from './mark-styles.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';

/**
 * Shows a tab at the edge of the window that opens the drawer.
 *
 * @summary Opens the help drawer.
 * @csspart button - The tab itself.
 */
export class HelpLauncher extends HelpElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    base,
    mark,
    css`
      :host {
        position: fixed;
        inset-block-start: 50%;
        inset-inline-end: 0;
        z-index: var(--_front, 1005);
        translate: 0 -50%;
      }

      button {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: 6px;
        padding: 12px 6px;
        border: 1px solid var(--_border);
        border-inline-end: 0;
        border-start-start-radius: calc(var(--_radius) + 2px);
        border-end-start-radius: calc(var(--_radius) + 2px);
        background: var(--_surface);
        box-shadow: 0 2px 10px rgb(0 0 0 / 15%);
        cursor: pointer;
      }

      .mark {
        position: absolute;
        inset-block-start: -4px;
        inset-inline-start: -4px;
      }

      button:hover {
        border-color: var(--_primary);
      }

      svg {
        color: var(--_link);
      }

      .label {
        writing-mode: vertical-rl;
        font-size: 0.8125rem;
        line-height: 1.2;
      }
    `,
  ];

  protected override render() {
    return html`
      <button part="button" type="button" aria-label=${this.#name} @click=${this.#open}>
        ${this.state.hasNews ? html`<span class="mark"></span>` : nothing} ${helpIcon}<span
          class="label"
          aria-hidden="true"
          >${this.messages.help}</span
        >
      </button>
    `;
  }

  get #name(): string {
    const { openHelp, news } = this.messages;
    return this.state.hasNews ? `${openHelp}: ${news}` : openHelp;
  }

  #open(): void {
    this.dispatchEvent(new OpenCommand());
  }
}
