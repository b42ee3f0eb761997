import { LitElement, css, html } from 'lit';
import { wordsContext, type Words } from '../context/words.js';
import { HelpOpenEvent } from './events.js';
import { fromContext } from './from-context.js';
import { helpIcon } from './icons.js';
import { shared } from './styles/shared.js';

/**
 * The tab at the edge of the window that opens the drawer.
 *
 * @summary Opens the help drawer.
 * @fires {HelpOpenEvent} bai-help-open - When it is pressed.
 * @csspart button - The tab itself.
 */
export class HelpLauncher extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        inset-block-start: 50%;
        inset-inline-end: 0;
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

      button:hover {
        border-color: var(--_primary);
      }

      svg {
        color: var(--_link);
      }

      .label {
        writing-mode: vertical-rl;
        font-size: 13px;
        line-height: 1.2;
      }
    `,
  ];

  @fromContext(wordsContext) words: Words | undefined;

  protected override render() {
    if (!this.words) return undefined;
    return html`
      <button part="button" type="button" aria-label=${this.words.openHelp} @click=${this.#open}>
        ${helpIcon}<span class="label" aria-hidden="true">${this.words.help}</span>
      </button>
    `;
  }

  #open(): void {
    this.dispatchEvent(new HelpOpenEvent());
  }
}
