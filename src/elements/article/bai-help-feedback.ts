import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Answers } from './answers.js';
import { feedback } from './feedback-styles.js';
import { reasonField } from './reason-field.js';
import { HelpFeedbackEvent } from '../events.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { LazyElementsController } from '../shared/lazy-elements.js';
import { REPORT_ELEMENTS } from './lazy-report.js';

/**
 * Asks whether an entry helped. Stores the answer in this browser and fires an event. "Send" posts it
 * to the address of the installation. Without an address, "No" leads to a text for the contact. After
 * checks, the question is whether the problem is solved, and "Still there" leads to that text.
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
  private stage: 'asked' | 'thanked' | 'asked why' | 'not sent' = 'asked';

  #reason = '';
  #report = new LazyElementsController(this, REPORT_ELEMENTS);

  @query('#no')
  private no!: HTMLButtonElement | null;

  protected override render() {
    const { messages } = this;
    const answer = this.#answers.of(this.entryId);
    const words = this.#isChecked
      ? [messages.isItSolved, messages.looksResolved, messages.stillThere]
      : [messages.wasThisHelpful, messages.yes, messages.no];
    const [question, yes, no] = words;
    return html`
      <div class="question" role="group" aria-labelledby="question">
        <span id="question" class="text">${question}</span>
        <button
          id="yes"
          type="button"
          aria-pressed=${answer === true ? 'true' : 'false'}
          @click=${() => this.#answer(true)}
        >
          ${yes}
        </button>
        <button
          id="no"
          type="button"
          aria-pressed=${answer === false ? 'true' : 'false'}
          @click=${() => this.#answer(false)}
        >
          ${no}
        </button>
      </div>
      ${this.stage === 'asked why' ? this.#form() : nothing}
      <p role="status">${this.#outcome()}</p>
    `;
  }

  #outcome() {
    if (this.stage === 'thanked') return this.messages.thankYou;
    return this.stage === 'not sent' ? this.messages.notSent : nothing;
  }

  #form() {
    if (this.state.feedback === false || this.#isChecked) {
      const report = this.#report.request();
      if (report === 'failed') return failure(this, this.messages.incomplete, 'alert');
      if (report === 'loading') return nothing;
      return html`<bai-help-report
        entry-id=${this.entryId}
        .taken=${(reason: string) => this.#store(false, reason || undefined)}
      ></bai-help-report>`;
    }
    return html`
      <form @submit=${this.#send}>
        ${reasonField(this, {
          typed: (reason) => (this.#reason = reason),
          leave: () => this.no?.focus(),
        })}
        <button type="submit">${this.messages.send}</button>
      </form>
    `;
  }

  get #answers(): Answers {
    return new Answers(this.session.storage);
  }

  /** Whether the reader has run the checks of the entry. */
  get #isChecked(): boolean {
    return this.state.checked.has(this.entryId);
  }

  #answer(helpful: boolean): void {
    this.stage = helpful ? 'thanked' : 'asked why';
    this.#reason = '';
    this.#store(helpful);
  }

  #send(event: Event): void {
    event.preventDefault();
    const reason = this.#reason.trim() || undefined;
    this.stage = 'thanked';
    // The form may have focus when it is removed.
    this.no?.focus();
    if (reason) this.#store(false, reason);
    void this.#post(reason);
  }

  /** Sends the answer to the address of the installation, if it has one. */
  async #post(reason: string | undefined): Promise<void> {
    const { feedback: address } = this.state;
    if (typeof address !== 'string') return;
    const { feedback: sender } = this.session;
    const isSent = await sender.send(sender.report(this.entryId, false, reason));
    if (!isSent && this.stage === 'thanked') this.stage = 'not sent';
  }

  #store(helpful: boolean, reason?: string): void {
    this.#answers.store(this.entryId, helpful, reason);
    this.dispatchEvent(new HelpFeedbackEvent(this.entryId, helpful, reason));
    this.requestUpdate();
  }
}
