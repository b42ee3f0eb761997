import { LitElement, css, html, nothing } from 'lit';
import { hintsContext, type HintBoard } from '../../context/hints.js';
import { readerContext, type Reader } from '../../context/reader.js';
import { wordsContext, type Words } from '../../context/words.js';
import type { Hint } from '../../model/hint.js';
import { fromContext } from '../from-context.js';
import { isPlainClick } from '../plain-click.js';
import { shared } from '../styles/shared.js';
import { emphasised } from './emphasis.js';

/**
 * The hints of the page in the drawer: those whose control was not found, and the way back to those
 * that were put away. Nothing where there are neither.
 *
 * @summary This page's hints, as far as the page does not show them.
 */
export class LostHints extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      section {
        margin: 0 10px 16px;
      }

      h2 {
        margin: 4px 0;
        font-size: 13px;
        font-weight: 600;
      }

      .notice + .notice {
        margin-block-start: 8px;
      }

      .notice[data-tone='warning'],
      .warning {
        border-inline-start-color: var(--_warning);
      }

      p {
        margin: 0;
      }

      b {
        color: var(--_warning);
      }

      a {
        color: var(--_link);
      }
    `,
  ];

  @fromContext(hintsContext) board: HintBoard | undefined;
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  protected override render() {
    const { board, words } = this;
    if (!board || !words || (board.lost.length === 0 && !board.putAway)) return nothing;
    return html`
      <section aria-labelledby="hints">
        <h2 id="hints">${words.hints}</h2>
        ${board.lost.map((hint) => this.#hint(hint, words))}
        ${
          board.putAway
            ? html`<button class="quiet-button" type="button" @click=${() => board.showAgain()}>
                ${words.showHintsAgain}
              </button>`
            : nothing
        }
      </section>
    `;
  }

  #hint(hint: Hint, words: Words) {
    return html`
      <div class="notice" data-hint-id=${hint.id} data-tone=${hint.tone}>
        <p lang=${hint.lang} dir="auto">${emphasised(hint.text)}</p>
        ${
          hint.warning === undefined
            ? nothing
            : html`<p lang=${hint.lang} dir="auto">
                <b>${words.warning}:</b> ${emphasised(hint.warning)}
              </p>`
        }
        <a href="#help=${hint.entry}" @click=${(event: MouseEvent) => this.#read(event, hint)}>
          ${words.readMore}
        </a>
      </div>
    `;
  }

  #read(event: MouseEvent, { entry }: Hint): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.reader?.go({ at: 'entry', id: entry });
  }
}
