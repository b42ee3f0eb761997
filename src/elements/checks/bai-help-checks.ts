import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CheckName } from '../../model/checks/check.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { LazyElementsController } from '../shared/lazy-elements.js';
import { checks } from './checks-styles.js';
import { CHECK_ELEMENTS } from './lazy-checks.js';

/**
 * Offers the checks of an entry. Nothing runs before the reader presses the button.
 *
 * @summary “Check it for me”
 */
export class HelpChecks extends HelpElement {
  static override styles = [base, checks];

  /** The id of the entry. */
  @property({ attribute: false })
  entryId = '';

  /** The checks of the entry. */
  @property({ attribute: false })
  names: readonly CheckName[] = [];

  /** The number of retries when the code of the checks failed to load. */
  @state()
  private failedAt: number | undefined;

  #results = new LazyElementsController(this, CHECK_ELEMENTS);

  protected override willUpdate(): void {
    const { failedAt } = this;
    if (failedAt !== undefined && failedAt !== this.state.attempt) void this.#run();
  }

  protected override render() {
    const { messages, state: help } = this;
    return html`
      <div lang=${help.uiLanguage}>
        <div class="offer">
          <button type="button" aria-describedby="note" @click=${() => this.#run()}>
            ${messages.checkIt}
          </button>
          <span id="note" class="note">${messages.checkNote}</span>
        </div>
        ${help.checked.has(this.entryId) || this.failedAt !== undefined ? this.#outcome() : nothing}
      </div>
    `;
  }

  #outcome() {
    const results = this.#results.request();
    if (results === 'failed' || this.failedAt !== undefined) {
      return failure(this, this.messages.incomplete, 'alert');
    }
    if (results === 'loading') return nothing;
    return html`<bai-help-check-results
      .entryId=${this.entryId}
      .names=${this.names}
    ></bai-help-check-results>`;
  }

  async #run(): Promise<void> {
    this.failedAt = undefined;
    const { attempt } = this.state;
    try {
      await this.recovery.load(this.session.checks.run(this.entryId, this.names));
    } catch {
      this.failedAt = attempt;
    }
  }
}
