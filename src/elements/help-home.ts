import { consume } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { actionsContext, helpContext, type Help, type HelpActions } from '../context/help.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry } from '../model/entry.js';
import { newTabIcon } from './icons.js';
import { shared } from './styles/shared.js';

/**
 * Where a reader starts: what fits the page they are on, the rest, and the manual of the page.
 *
 * @summary The lists of entries.
 */
export class HelpHome extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      h2 {
        margin: 16px 10px 4px;
        color: var(--_text-quiet);
        font-size: 12px;
        font-weight: 600;
        letter-spacing: 0.02em;
      }

      section:first-child h2 {
        margin-block-start: 4px;
      }

      .notice,
      .status {
        margin: 8px 10px;
      }

      .manual {
        display: flex;
        align-items: center;
        gap: 6px;
        margin: 16px 10px 8px;
        padding-block-start: 16px;
        border-block-start: 1px solid var(--_border);
      }
    `,
  ];

  @consume({ context: helpContext, subscribe: true })
  @property({ attribute: false })
  help: Help | undefined;

  @consume({ context: actionsContext, subscribe: true })
  @property({ attribute: false })
  actions: HelpActions | undefined;

  @consume({ context: wordsContext, subscribe: true })
  @property({ attribute: false })
  words: Words | undefined;

  protected override render() {
    const { help, words } = this;
    if (!help || !words) return nothing;
    const fitting = help.fitting.map(({ entry }) => entry);
    return html`
      ${this.#section('fitting', words.forThisPage, fitting)}
      ${this.#section('others', words.moreHelp, help.others)} ${this.#state(help, words)}
      <p class="manual">
        <a href=${help.manual} target="_blank" rel="noopener noreferrer">${words.manual}</a>
        <span role="img" aria-label=${words.newTab}>${newTabIcon}</span>
      </p>
    `;
  }

  #section(name: string, title: string, entries: readonly Entry[]) {
    if (entries.length === 0) return nothing;
    return html`
      <section aria-labelledby=${name}>
        <h2 id=${name}>${title}</h2>
        <bai-help-list data-list=${name} .entries=${entries}></bai-help-list>
      </section>
    `;
  }

  /** What the lists do not say of themselves: that more is coming, or that it could not come. */
  #state({ loading, incomplete }: Help, words: Words) {
    if (loading) return html`<p class="status" role="status">${words.loading}</p>`;
    if (!incomplete) return nothing;
    return html`
      <div class="notice" role="status">
        ${words.incomplete}
        <button class="quiet-button" type="button" @click=${() => this.actions?.retry()}>
          ${words.retry}
        </button>
      </div>
    `;
  }
}
