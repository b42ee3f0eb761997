import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { browserName } from '../../model/support-bundle/browser-name.js';
import {
  bundleText,
  supportBundle,
  type BundleLine,
} from '../../model/support-bundle/support-bundle.js';
import { VERSION } from '../../model/version.js';
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

  fieldset {
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .masks,
  legend,
  .form > p {
    font-size: 0.8125rem;
  }

  .form > p {
    margin: 0;
  }

  .masks label {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    min-block-size: 24px;
    padding-block: 3px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .masks input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 2px;
    accent-color: var(--_link);
  }

  .masks span {
    min-inline-size: 0;
  }

  .save {
    color: var(--_link);
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
 * A request for help with an entry that did not help. The reader sees the whole text, and copies, mails
 * or saves it. Personal parts are masked until the reader shows them. Nothing is sent from here.
 *
 * @summary The text for the people to ask.
 */
export class HelpReport extends HelpElement {
  static override styles = [base, contactStyles, feedback, report];

  /** The id of the entry. */
  @property({ attribute: 'entry-id' })
  entryId = '';

  /** Called with what was missing when the reader copies, mails or saves the text. */
  @property({ attribute: false })
  taken: (reason: string) => void = () => undefined;

  @state()
  private reason = '';

  /** The lines that the reader shows as written. */
  @state()
  private lifted: ReadonlySet<string> = new Set();

  @query('pre')
  private shown!: HTMLElement | null;

  @query('button')
  private copy!: HTMLButtonElement | null;

  #copying = new CopyController(this);

  protected override render() {
    const { messages } = this;
    const lines = this.#lines();
    const text = bundleText(lines, ({ original }) => this.lifted.has(original));
    const mail = `subject=${encodeURIComponent(messages.help)}&body=${encodeURIComponent(text)}`;
    const { outcome } = this.#copying;
    const outcomes = { copied: messages.copied, failed: messages.copyFailed };
    return html`
      <div class="form">
        ${reasonField(this, {
          typed: (reason) => (this.reason = reason),
          leave: () => this.copy?.focus(),
        })}
        ${this.state.contact ? nothing : html`<p>${messages.forAdministrator}</p>`}
        <p>${messages.maskedNote}</p>
        <pre dir="auto">${text}</pre>
        ${this.#masks(lines.filter(({ masked, original }) => masked !== original))}
        <div class="question">
          <button type="button" @click=${() => this.#copy(text)}>${messages.copy}</button>
          <a
            class="save"
            href="data:text/markdown;charset=utf-8,${encodeURIComponent(text)}"
            download="help-request.md"
            @click=${() => this.#taken()}
            >${messages.saveAsFile}</a
          >
          <span role="status">${outcome && outcomes[outcome]}</span>
        </div>
      </div>
      ${contact(this, { mail, mailed: () => this.#taken() })}
    `;
  }

  /** Returns the lines of the request, each also masked. */
  #lines(): readonly BundleLine[] {
    const { page, role, version, uiLanguage, index, announcements, checked } = this.state;
    const title = index.byId(this.entryId)?.title ?? '';
    return supportBundle({
      entry: `${title} (${this.entryId})`.trim(),
      page: page.tab === undefined ? page.key : `${page.key}, ${page.tab}`,
      role,
      webUi: version ?? '?',
      drawer: VERSION,
      language: uiLanguage,
      browser: browserName(navigator.userAgent),
      stepsDone: new TickedSteps(this.session.storage, this.entryId).count,
      checks: checked.get(this.entryId) ?? [],
      announcements,
      reason: this.reason,
    });
  }

  /** Offers to show each masked line as written. */
  #masks(lines: readonly BundleLine[]) {
    if (lines.length === 0) return nothing;
    return html`
      <fieldset class="masks">
        <legend>${this.messages.showMasked}</legend>
        ${repeat(
          lines,
          ({ original }) => original,
          ({ masked, original }) => html`
            <label>
              <input
                type="checkbox"
                .checked=${this.lifted.has(original)}
                @change=${() => this.#toggle(original)}
              />
              <span dir="auto">${masked}</span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #toggle(line: string): void {
    const lifted = new Set(this.lifted);
    if (!lifted.delete(line)) lifted.add(line);
    this.lifted = lifted;
  }

  #taken(): void {
    this.taken(this.reason.trim());
  }

  #copy(text: string): void {
    this.#taken();
    void this.#copying.copy(text, () => {
      if (this.shown) getSelection()?.selectAllChildren(this.shown);
    });
  }
}
