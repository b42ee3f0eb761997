import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { entriesOf, helpContext, type Help } from '../context/help.js';
import { readerContext, type Reader } from '../context/reader.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Entry } from '../model/entry.js';
import type { HelpArticle } from './help-article.js';
import { backIcon } from './icons.js';
import { shared } from './styles/shared.js';

/**
 * What the reader has before them: the lists, or the entry they opened.
 *
 * @summary Switches between home and an entry.
 */
export class HelpView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .quiet-button {
        margin-block-end: 8px;
        color: var(--_text-quiet);
      }

      .quiet-button svg:dir(rtl) {
        scale: -1 1;
      }
    `,
  ];

  @consume({ context: helpContext, subscribe: true })
  @property({ attribute: false })
  help: Help | undefined;

  @consume({ context: readerContext, subscribe: true })
  @property({ attribute: false })
  reader: Reader | undefined;

  @consume({ context: wordsContext, subscribe: true })
  @property({ attribute: false })
  words: Words | undefined;

  @query('bai-help-article')
  private article!: HelpArticle | null;

  protected override willUpdate(): void {
    // An entry that is gone for this reader, after a logout say, leaves them at the lists. While
    // packs are on their way it may yet come.
    const { reader, help } = this;
    if (reader?.view.at === 'entry' && help && !help.loading && !this.#entry) reader.back();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('reader')?.view;
    if (before && before !== this.reader?.view) this.article?.focus();
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    if (this.reader?.view.at !== 'entry') return html`<bai-help-home></bai-help-home>`;
    const entry = this.#entry;
    return html`
      <button class="quiet-button" type="button" @click=${() => this.reader?.back()}>
        ${backIcon} ${words.back}
      </button>
      ${
        entry
          ? html`<bai-help-article
              .entry=${entry}
              .related=${this.#related(entry)}
            ></bai-help-article>`
          : html`<p role="status">${words.loading}</p>`
      }
    `;
  }

  get #entries(): readonly Entry[] {
    return this.help ? entriesOf(this.help) : [];
  }

  get #entry(): Entry | undefined {
    const view = this.reader?.view;
    return view?.at === 'entry' ? this.#entries.find(({ id }) => id === view.id) : undefined;
  }

  #related(entry: Entry): readonly Entry[] {
    return this.#entries.filter(({ id }) => entry.related.includes(id));
  }
}
