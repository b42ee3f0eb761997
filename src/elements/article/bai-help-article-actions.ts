import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { CopyController } from './copy-controller.js';
import { printArticle } from './print-article.js';

/**
 * Actions on an entry besides reading it.
 *
 * @summary Copies the link to an entry, and prints the entry.
 */
export class HelpArticleActions extends HelpElement {
  static override styles = [
    base,
    visuallyHidden,
    css`
      :host {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        /* Aligns the buttons' texts with other texts. */
        margin: 8px -8px 0;
      }

      p {
        flex-basis: 100%;
        margin: 4px 8px;
        font-size: 0.8125rem;
      }

      input {
        flex: 1 1 100%;
        min-inline-size: 0;
        margin-inline: 8px;
        padding: 6px 8px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_code);
        color: inherit;
        font: inherit;
        font-size: 0.8125rem;
      }
    `,
  ];

  /** The id of the entry. */
  @property({ attribute: 'entry-id' })
  entryId = '';

  /** Returns the article to print. */
  @property({ attribute: false })
  printed: () => Element | null = () => null;

  /** The URL as text, if readers have to copy it themselves. */
  @state()
  private address: string | undefined;

  @query('input')
  private field!: HTMLInputElement | null;

  #copy = new CopyController(this);
  #endPrinting: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endPrinting?.();
  }

  protected override render() {
    const { messages } = this;
    const { outcome } = this.#copy;
    const failed = outcome === 'failed';
    return html`
      <button class="quiet-button" type="button" @click=${this.#copyLink}>
        ${outcome === 'copied' ? messages.copied : messages.copyLink}
      </button>
      <button class="quiet-button" type="button" @click=${this.#print}>${messages.print}</button>
      <p class=${failed ? '' : 'visually-hidden'} role="status">
        ${failed ? messages.copyFailed : outcome && messages.copied}
      </p>
      ${
        this.address === undefined
          ? nothing
          : html`<input
              readonly
              dir="ltr"
              aria-label=${messages.copyLink}
              .value=${this.address}
            />`
      }
    `;
  }

  async #copyLink(event: Event): Promise<void> {
    const button = event.currentTarget;
    const address = this.host.addressOf(this.entryId);
    this.address = undefined;
    await this.#copy.copy(address, () => this.#select(address));
    if (this.#copy.outcome !== 'copied' || this.field === null) return;
    if (button instanceof HTMLElement) button.focus();
    this.address = undefined;
  }

  async #select(address: string): Promise<void> {
    this.address = address;
    await this.updateComplete;
    this.field?.focus();
    this.field?.select();
  }

  #print(): void {
    this.#endPrinting?.();
    const article = this.printed();
    if (article) this.#endPrinting = printArticle(article);
  }
}
