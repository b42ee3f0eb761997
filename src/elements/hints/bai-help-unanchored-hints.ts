import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Hint } from '../../model/hint.js';
import { isPlainClick } from '../shared/plain-click.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import { hintsContext, type HintBoard } from './hint-board.js';
import { hintText } from './hint-text.js';

/**
 * Shows the hints whose control was not found, and restores dismissed hints.
 *
 * @summary This page's hints in the drawer.
 */
export class HelpUnanchoredHints extends HelpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }

      section {
        margin: 0 10px 16px;
      }

      h2 {
        margin: 4px 0;
        font-size: 0.8125rem;
        font-weight: 600;
      }

      .notice + .notice {
        margin-block-start: 8px;
      }

      .notice[data-tone='warning'] {
        border-inline-start-color: var(--_warning);
        background: var(--_warning-tint);
      }

      p {
        margin: 0;
      }

      b {
        color: var(--_warning-text);
      }

      a {
        color: var(--_link);
      }
    `,
  ];

  @consume({ context: hintsContext, subscribe: true })
  @state()
  private board: HintBoard | undefined;

  protected override render() {
    const { board, messages } = this;
    if (!board || (board.unanchored.length === 0 && !board.hasDismissed)) return nothing;
    return html`
      <section aria-labelledby="hints">
        <h2 id="hints">${messages.hints}</h2>
        ${board.unanchored.map((hint) => this.#hint(hint))}
        ${
          board.hasDismissed
            ? html`<button class="quiet-button" type="button" @click=${() => board.showAll()}>
                ${messages.showHintsAgain}
              </button>`
            : nothing
        }
      </section>
    `;
  }

  #hint(hint: Hint) {
    const { messages } = this;
    return html`
      <div class="notice" data-hint-id=${hint.id} data-tone=${hint.tone}>
        <p lang=${hint.lang} dir="auto">${hintText(hint.text)}</p>
        ${
          hint.warning === undefined
            ? nothing
            : html`<p lang=${hint.lang} dir="auto">
                <b>${messages.warning}:</b> ${hintText(hint.warning)}
              </p>`
        }
        <a href="#help=${hint.entry}" @click=${(event: MouseEvent) => this.#read(event, hint)}>
          ${messages.readMore}
        </a>
      </div>
    `;
  }

  #read(event: MouseEvent, { entry }: Hint): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.navigation.go({ at: 'entry', id: entry });
  }
}
