import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { format, type Messages } from '../../state/messages-context.js';
import type { Hint } from '../../model/hint.js';
import { RemoveCopy } from '../shared/remove-copy.js';
import { defineElement } from '../shared/define-element.js';
import { helpIcon, warningIcon } from '../shared/icons.js';
import { isPlainClick } from '../shared/plain-click.js';
import { base } from '../shared/base-styles.js';
import { tokens } from '../shared/tokens.js';
import { HintActionEvent, type HintAction } from './events.js';
import { hintText } from './hint-text.js';
import { hintStyles } from './hint-styles.js';

/**
 * A hint beside a control of Web-UI. Gets all data as properties, since the host's tree is outside
 * of the session's scope.
 *
 * @summary A short text in Web-UI's page.
 * @attr data-hint-id - The hint's id.
 * @attr data-target - The control's name.
 * @fires {HintActionEvent} bai-help-hint-action - When the reader dismisses it, shows it again or
 *   reads more.
 * @csspart hint - The whole hint.
 */
export class HelpHint extends LitElement {
  static override styles = [base, tokens, hintStyles];

  /** The hint to show. */
  @property({ attribute: false })
  hint: Hint | undefined;

  /** The drawer's messages, in the reader's language. */
  @property({ attribute: false })
  messages: Messages | undefined;

  /** The control's name. */
  @property({ attribute: 'data-target', reflect: true })
  target = '';

  /** Whether the hint is dismissed, and collapsed to an icon. */
  @property({ type: Boolean, reflect: true })
  collapsed = false;

  /** The color scheme; follows Web-UI. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  constructor() {
    super();
    new RemoveCopy(this, () => !this.hint);
  }

  /** Moves focus to the first link or button. */
  override focus(options?: FocusOptions): void {
    this.#first?.focus(options);
  }

  protected override willUpdate(): void {
    this.dataset['hintId'] = this.hint?.id ?? '';
  }

  protected override render() {
    const { hint, messages } = this;
    if (!hint || !messages) return nothing;
    return this.collapsed ? this.#icon(hint, messages) : this.#text(hint, messages);
  }

  #icon(hint: Hint, messages: Messages) {
    const name = format(messages.showHint, { name: this.target });
    return html`
      <button
        class="quiet-button show"
        type="button"
        data-tone=${hint.tone}
        aria-expanded="false"
        aria-label=${name}
        title=${name}
        @click=${() => this.#act('show')}
      >
        ${iconOf(hint)}
      </button>
    `;
  }

  #text(hint: Hint, messages: Messages) {
    return html`
      <div
        class="hint"
        part="hint"
        role="note"
        data-tone=${hint.tone}
        aria-label="${messages.help}: ${this.target}"
      >
        <span class="icon">${iconOf(hint)}</span>
        <div class="content">
          <p lang=${hint.lang} dir="auto">${hintText(hint.text)}</p>
          ${
            hint.warning === undefined
              ? nothing
              : html`<p class="warning">
                  <b>${messages.warning}:</b>
                  <span lang=${hint.lang} dir="auto">${hintText(hint.warning)}</span>
                </p>`
          }
          <div class="actions">
            <a
              class="quiet-button"
              href="#help=${hint.entry}"
              aria-label="${messages.readMore}: ${this.target}"
              @click=${this.#read}
              >${messages.readMore}</a
            >
            <button class="quiet-button" type="button" @click=${() => this.#act('dismiss')}>
              ${messages.gotIt}
            </button>
          </div>
        </div>
      </div>
    `;
  }

  #read(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.#act('read more');
  }

  #act(action: HintAction): void {
    this.dispatchEvent(new HintActionEvent(action));
    // The pressed button is removed.
    if (action !== 'read more') void this.updateComplete.then(() => this.focus());
  }

  get #first(): HTMLElement | null {
    return this.renderRoot.querySelector('a, button');
  }
}

const iconOf = ({ tone }: Hint) => (tone === 'warning' ? warningIcon : helpIcon);

defineElement('bai-help-hint', HelpHint);

declare global {
  interface HTMLElementTagNameMap {
    'bai-help-hint': HelpHint;
  }
}
