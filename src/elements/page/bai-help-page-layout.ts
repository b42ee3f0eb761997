import { html, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import { historyOf, type HistoryEntry, type HistoryState } from '../../state/navigation.js';
import type { HelpView } from '../drawer/bai-help-view.js';
import { PANEL_ELEMENTS } from '../drawer/lazy-panel.js';
import { PlaceController } from '../drawer/place-controller.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { backIcon } from '../shared/icons.js';
import { LazyElementsController } from '../shared/lazy-elements.js';
import type { HelpContents } from './bai-help-contents.js';
import { page } from './page-styles.js';

/**
 * Shows the lists and the open entry side by side. Narrow pages show the entry only.
 *
 * @summary The lists and the entry of the help's page.
 */
export class HelpPageLayout extends HelpElement {
  static override styles = [base, page];

  @query('bai-help-contents')
  private contents!: HelpContents | null;

  @query('bai-help-view')
  private view!: HelpView | null;

  #parts = new LazyElementsController(this, PANEL_ELEMENTS);
  /** The restored search, until its elements have loaded. */
  #restored: HistoryEntry | undefined;
  #wasReading = false;
  /** Whether focus is in the page, so that an entry that opens takes focus. */
  #hasFocus = false;

  constructor() {
    super();
    new PlaceController(this, {
      surface: 'page',
      histories: () => [this.session.page.history, historyOf({ ...this.contents?.lists })],
      restore: (histories) => this.#restore(histories),
    });
  }

  /** Moves focus to the open entry, or to the search. */
  override focus(): void {
    (this.#isReading ? this.view : this.contents)?.focus();
  }

  protected override willUpdate(): void {
    this.#hasFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override render() {
    const isReading = this.#isReading;
    const parts = this.#parts.request();
    if (parts === 'failed') return failure(this, this.messages.incomplete);
    if (parts === 'loading') return nothing;
    return html`
      <div class="page" ?data-reading=${isReading}>
        <h1>${this.messages.help}</h1>
        <bai-help-contents></bai-help-contents>
        ${isReading ? this.#entry() : nothing}
      </div>
    `;
  }

  /** Moves focus to a view that opens. An open view moves focus itself. */
  protected override updated(): void {
    if (this.#restored && this.contents) {
      this.contents.lists = this.#restored;
      this.#restored = undefined;
    }
    const opened = this.#isReading && !this.#wasReading;
    this.#wasReading = this.#isReading;
    if (opened && this.#hasFocus) void this.view?.arrive();
  }

  /** Also waits for the elements of the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.ready;
    return super.getUpdateComplete();
  }

  get #isReading(): boolean {
    return this.navigation.current.route.at !== 'home';
  }

  #entry() {
    return html`
      <div class="entry">
        <button
          class="quiet-button to-list"
          type="button"
          @click=${() => this.navigation.go({ at: 'home' })}
        >
          ${backIcon} ${this.messages.allHelp}
        </button>
        <bai-help-view></bai-help-view>
      </div>
    `;
  }

  #restore([read, lists]: readonly HistoryState[]): void {
    if (read) this.session.page.restore(read);
    this.#restored = lists?.entries[0];
    this.requestUpdate();
  }
}
