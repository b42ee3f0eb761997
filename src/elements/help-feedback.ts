import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { changedHands, helpContext, type Help } from '../context/help.js';
import { memoryContext, type Memory } from '../context/memory.js';
import { wordsContext, type Words } from '../context/words.js';
import { Answers } from './article/answers.js';
import { feedback } from './article/feedback-style.js';
import { HelpFeedbackEvent } from './events.js';
import { fromContext } from './from-context.js';
import { shared } from './styles/shared.js';
import { isComposing } from './is-composing.js';

/** How much somebody may write; a reason, not a report. */
const LONGEST_REASON = 500;

/**
 * Asks whether an entry helped. What is answered stays in this browser and is told to whoever
 * listens on the page; nothing is sent anywhere.
 *
 * @summary “Was this helpful?”
 * @fires {HelpFeedbackEvent} bai-help-feedback - When somebody has answered, or added a reason.
 */
export class HelpFeedback extends LitElement {
  static override styles = [shared, feedback];

  /** The entry that is asked about. */
  @property({ attribute: 'entry-id' })
  entryId = '';

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(memoryContext) memory: Memory | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** How far the reader has come on this visit. */
  @state()
  private stage: 'asked' | 'thanked' | 'asked why' = 'asked';

  @query('textarea')
  private reason!: HTMLTextAreaElement | null;

  @query('#no')
  private no!: HTMLButtonElement | null;

  /** Neither another entry nor somebody else was answered, or written, anything. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('help');
    const other = before && this.help && changedHands(before, this.help);
    if (other || changed.has('entryId')) this.stage = 'asked';
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const answer = this.#answers?.of(this.entryId);
    return html`
      <div class="question" role="group" aria-labelledby="question">
        <span id="question" class="text">${words.wasThisHelpful}</span>
        <button
          id="yes"
          type="button"
          aria-pressed=${answer === true ? 'true' : 'false'}
          @click=${() => this.#answer(true)}
        >
          ${words.yes}
        </button>
        <button
          id="no"
          type="button"
          aria-pressed=${answer === false ? 'true' : 'false'}
          @click=${() => this.#answer(false)}
        >
          ${words.no}
        </button>
      </div>
      ${this.stage === 'asked why' ? this.#form(words) : nothing}
      <p role="status">${this.stage === 'thanked' ? words.thankYou : nothing}</p>
    `;
  }

  #form(words: Words) {
    return html`
      <form @submit=${this.#send}>
        <label for="reason">${words.whatWasMissing}</label>
        <textarea
          id="reason"
          rows="3"
          dir="auto"
          maxlength=${LONGEST_REASON}
          @keydown=${this.#onKey}
        ></textarea>
        <button type="submit">${words.send}</button>
      </form>
    `;
  }

  get #answers(): Answers | undefined {
    return this.memory && new Answers(this.memory);
  }

  #answer(helpful: boolean): void {
    this.stage = helpful ? 'thanked' : 'asked why';
    this.#tell(helpful);
  }

  #send(event: Event): void {
    event.preventDefault();
    const reason = this.reason?.value.trim();
    this.stage = 'thanked';
    // The form goes, and the focus with it, unless it is moved.
    this.no?.focus();
    if (reason) this.#tell(false, reason);
  }

  #tell(helpful: boolean, reason?: string): void {
    this.#answers?.keep(this.entryId, { helpful, reason });
    this.dispatchEvent(new HelpFeedbackEvent(this.entryId, helpful, reason));
    this.requestUpdate();
  }

  /** With something written, Escape leaves the field and not the drawer; what was written stays. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event) || !this.reason?.value) return;
    event.preventDefault();
    event.stopPropagation();
    this.no?.focus();
  }
}
