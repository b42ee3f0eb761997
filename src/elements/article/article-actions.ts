import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { actionsContext, changedHands, helpContext } from '../../context/help.js';
import type { Help, HelpActions } from '../../context/help.js';
import { wordsContext, type Words } from '../../context/words.js';
import { fromContext } from '../from-context.js';
import { shared } from '../styles/shared.js';
import { CopyController } from './copy-controller.js';
import { printAlone } from './print-page.js';
import { unseen } from './unseen.js';

/**
 * What can be done with an entry besides reading it.
 *
 * @summary Copies the link to an entry and prints it.
 */
export class ArticleActions extends LitElement {
  static override styles = [
    shared,
    unseen,
    css`
      :host {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        /* Its texts begin where the others do. */
        margin: 8px -8px 0;
      }

      p {
        flex-basis: 100%;
        margin: 4px 8px;
        font-size: 13px;
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
        font-size: 13px;
      }
    `,
  ];

  /** The entry that is meant. */
  @property({ attribute: 'entry-id' })
  entryId = '';

  /** Copies what is to be printed. */
  @property({ attribute: false })
  toPrint: () => readonly Node[] = () => [];

  @fromContext(actionsContext) actions: HelpActions | undefined;

  @fromContext(helpContext) help: Help | undefined;

  @fromContext(wordsContext) words: Words | undefined;

  /** The address as text, where it has to be selected to be copied. */
  @state()
  private address: string | undefined;

  @query('input')
  private field!: HTMLInputElement | null;

  #copy = new CopyController(this);
  #stopPrinting: (() => void) | undefined;

  /** What was done with one entry is nothing to the next, nor what one reader did to another. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('help');
    const other = before && this.help && changedHands(before, this.help);
    if (!other && !changed.has('entryId')) return;
    this.address = undefined;
    this.#copy.forget();
    this.#endPrinting();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endPrinting();
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const { outcome } = this.#copy;
    const failed = outcome === 'failed';
    return html`
      <button class="quiet-button" type="button" @click=${this.#copyLink}>
        ${outcome === 'copied' ? words.copied : words.copyLink}
      </button>
      <button class="quiet-button" type="button" @click=${this.#print}>${words.print}</button>
      <p class=${failed ? '' : 'unseen'} role="status">
        ${failed ? words.copyFailed : outcome && words.copied}
      </p>
      ${
        this.address === undefined
          ? nothing
          : html`<input readonly dir="ltr" aria-label=${words.copyLink} .value=${this.address} />`
      }
    `;
  }

  async #copyLink(event: Event): Promise<void> {
    const button = event.currentTarget;
    const address = this.actions?.addressOf({ id: this.entryId });
    if (address === undefined) return;
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
    this.#endPrinting();
    this.#stopPrinting = printAlone(this.toPrint());
  }

  /** What was printed is not kept either. */
  #endPrinting(): void {
    this.#stopPrinting?.();
    this.#stopPrinting = undefined;
  }
}
