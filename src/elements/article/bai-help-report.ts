import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatCount } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { contact } from '../shared/contact.js';
import { HelpElement } from '../shared/help-element.js';
import { CopyController } from './copy-controller.js';
import { feedback } from './feedback-styles.js';
import { reasonField } from './reason-field.js';
import { TickedSteps } from './ticked-steps.js';

/**
 * A text about an entry that did not help. The reader sees the whole text, and copies or mails it.
 * Nothing is sent from here.
 *
 * @summary The text for the people to ask.
 */
export class HelpReport extends HelpElement {
  static override styles = [base, feedback];

  /** The id of the entry. */
  @property({ attribute: 'entry-id' })
  entryId = '';

  /** Called with what was missing when the reader copies or mails the text. */
  @property({ attribute: false })
  taken: (reason: string) => void = () => undefined;

  @state()
  private reason = '';

  @query('pre')
  private shown!: HTMLElement | null;

  @query('button')
  private copy!: HTMLButtonElement | null;

  #copying = new CopyController(this);

  protected override render() {
    const { messages } = this;
    const report = this.#report();
    const mail = `subject=${encodeURIComponent(messages.help)}&body=${encodeURIComponent(report)}`;
    const { outcome } = this.#copying;
    const outcomes = { copied: messages.copied, failed: messages.copyFailed };
    return html`
      <div class="form">
        ${reasonField(this, {
          typed: (reason) => (this.reason = reason),
          leave: () => this.copy?.focus(),
        })}
        <pre dir="auto">${report}</pre>
        <div class="question">
          <button type="button" @click=${() => this.#copy(report)}>${messages.copy}</button>
          <span role="status">${outcome && outcomes[outcome]}</span>
        </div>
      </div>
      ${contact(this, { mail, mailed: () => this.taken(this.reason.trim()) })}
    `;
  }

  /** Names the entry, the page, the version and the done steps. It names no user and no session. */
  #report(): string {
    const { page, version, uiLanguage, index } = this.state;
    const title = index.byId(this.entryId)?.title ?? '';
    const done = new TickedSteps(this.session.storage, this.entryId).count;
    return [
      `${title} (${this.entryId})`.trim(),
      `${page.key}, Web-UI ${version ?? '?'}, ${uiLanguage}`,
      done > 0 ? formatCount(this.messages.stepsDone, done, uiLanguage) : '',
      this.reason.trim(),
    ]
      .filter(Boolean)
      .join('\n');
  }

  #copy(report: string): void {
    this.taken(this.reason.trim());
    void this.#copying.copy(report, () => {
      if (this.shown) getSelection()?.selectAllChildren(this.shown);
    });
  }
}
