import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatCount } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { contact, contactStyles } from '../shared/contact.js';
import { HelpElement } from '../shared/help-element.js';
import { CopyController } from './copy-controller.js';
import { feedback } from './feedback-styles.js';
import { reasonField } from './reason-field.js';
import { TickedSteps } from './ticked-steps.js';

const report = css`
  .form {
    gap: 10px;
  }

  pre {
    max-inline-size: 100%;
    margin: 0;
    padding: 6px 8px;
    border: 1px dashed var(--_border-strong);
    font-size: 0.8125rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .contact h2 {
    margin: 20px 0 4px;
    font-size: 0.9375rem;
  }

  .contact p {
    margin: 4px 0;
  }
`;

/**
 * A text about an entry that did not help. The reader sees the whole text, and copies or mails it.
 * Nothing is sent from here.
 *
 * @summary The text for the people to ask.
 */
export class HelpReport extends HelpElement {
  static override styles = [base, contactStyles, feedback, report];

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
    const text = this.#text();
    const mail = `subject=${encodeURIComponent(messages.help)}&body=${encodeURIComponent(text)}`;
    const { outcome } = this.#copying;
    const outcomes = { copied: messages.copied, failed: messages.copyFailed };
    return html`
      <div class="form">
        ${reasonField(this, {
          typed: (reason) => (this.reason = reason),
          leave: () => this.copy?.focus(),
        })}
        <pre dir="auto">${text}</pre>
        <div class="question">
          <button type="button" @click=${() => this.#copy(text)}>${messages.copy}</button>
          <span role="status">${outcome && outcomes[outcome]}</span>
        </div>
      </div>
      ${contact(this, { mail, mailed: () => this.taken(this.reason.trim()) })}
    `;
  }

  /** Names the entry, the page, the version and the done steps. It names no user and no session. */
  #text(): string {
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

  #copy(text: string): void {
    this.taken(this.reason.trim());
    void this.#copying.copy(text, () => {
      if (this.shown) getSelection()?.selectAllChildren(this.shown);
    });
  }
}
