import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Answers } from './answers.js';
import { feedback } from './feedback-styles.js';
import { HelpFeedbackEvent } from '../events.js';
import { base } from '../shared/base-styles.js';
import { isComposing } from '../shared/is-composing.js';
import { HelpElement } from '../shared/help-element.js';

const MAX_REASON_LENGTH = 500;

/**
 * Asks whether an entry helped. Stores the answer in this browser and fires an event; sends nothing.
 *
 * @summary “Was this helpful?”
 * @fires {HelpFeedbackEvent} bai-help-feedback - When the reader answers, or adds a reason.
 */
export class HelpFeedback extends HelpElement {
  static override styles = [base, feedback];

  /** The id of the entry. */
  @property({ attribute: 'entry-id' })
  entryId = '';

  @state()
  private stage: 'asked' | 'thanked' | 'asked why' = 'asked';

  @query('textarea')
  private reason!: HTMLTextAreaElement | null;

  @query('#no')
  private no!: HTMLButtonElement | null;

  protected override render() {
    const { messages } = this;
    const answer = this.#answers.of(this.entryId);
    return html`
      <div class="question" role="group" aria-labelledby="question">
        <span id="question" class="text">${messages.wasThisHelpful}</span>
        <button
          id="yes"
          type="button"
          aria-pressed=${answer === true ? 'true' : 'false'}
          @click=${() => this.#answer(true)}
        >
          ${messages.yes}
        </button>
        <button
          id="no"
          type="button"
          aria-pressed=${answer === false ? 'true' : 'false'}
          @click=${() => this.#answer(false)}
        >
          ${messages.no}
        </button>
      </div>
      ${this.stage === 'asked why' ? this.#form() : nothing}
      <p role="status">${this.stage === 'thanked' ? messages.thankYou : nothing}</p>
    `;
  }

  #form() {
    const { messages } = this;
    return html`
      <form @submit=${this.#send}>
        <label for="reason">${messages.whatWasMissing}</label>
        <textarea
          id="reason"
          rows="3"
          dir="auto"
          maxlength=${MAX_REASON_LENGTH}
          @keydown=${this.#onKey}
        ></textarea>
        <button type="submit">${messages.send}</button>
      </form>
    `;
  }

  get #answers(): Answers {
    return new Answers(this.session.storage);
  }

  #answer(helpful: boolean): void {
    this.stage = helpful ? 'thanked' : 'asked why';
    this.#store(helpful);
  }

  #send(event: Event): void {
    event.preventDefault();
    const reason = this.reason?.value.trim();
    this.stage = 'thanked';
    // The form may have focus when it is removed.
    this.no?.focus();
    if (reason) this.#store(false, reason);
  }

  #store(helpful: boolean, reason?: string): void {
    this.#answers.store(this.entryId, helpful, reason);
    this.dispatchEvent(new HelpFeedbackEvent(this.entryId, helpful, reason));
    this.requestUpdate();
  }

  /** Makes Escape leave a field with text instead of closing the drawer. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event) || !this.reason?.value) return;
    event.preventDefault();
    event.stopPropagation();
    this.no?.focus();
  }
}
