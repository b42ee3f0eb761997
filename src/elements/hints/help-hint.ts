import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { fill, type Words } from '../../context/words.js';
import type { Hint } from '../../model/hint.js';
import { LeaveIfCopied } from '../leave-if-copied.js';
import { defineElement } from '../define-element.js';
import { helpIcon, warningIcon } from '../icons.js';
import { isPlainClick } from '../plain-click.js';
import { shared } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { emphasised } from './emphasis.js';
import { HintActEvent } from './events.js';
import { hintStyles } from './hint-styles.js';

/**
 * A hint beside a control of Web-UI. It stands in the host's own tree, out of reach of what the
 * help's elements share, and so has all it needs as properties.
 *
 * @summary A short text in Web-UI's page.
 * @attr data-hint-id - The hint's id.
 * @attr data-target - What the control that it is about is called.
 * @fires {HintActEvent} bai-help-hint-act - When the reader puts it away, takes it out again or
 *   wants to read more.
 * @csspart hint - The whole of it.
 */
export class HelpHint extends LitElement {
  static override styles = [shared, tokens, hintStyles];

  /** What it says. */
  @property({ attribute: false })
  hint: Hint | undefined;

  /** The help's own words, in the reader's language. */
  @property({ attribute: false })
  words: Words | undefined;

  /** What the control is called. */
  @property({ attribute: 'data-target', reflect: true })
  target = '';

  /** Whether it is put away, and only a quiet icon. */
  @property({ type: Boolean, reflect: true })
  collapsed = false;

  /** The colours to draw in, as Web-UI does. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  constructor() {
    super();
    new LeaveIfCopied(this, () => !this.hint);
  }

  /** Moves the focus to what can be pressed in it. */
  override focus(options?: FocusOptions): void {
    this.#first?.focus(options);
  }

  protected override willUpdate(): void {
    this.dataset['hintId'] = this.hint?.id ?? '';
  }

  protected override render() {
    const { hint, words } = this;
    if (!hint || !words) return nothing;
    return this.collapsed ? this.#icon(hint, words) : this.#text(hint, words);
  }

  #icon(hint: Hint, words: Words) {
    const name = fill(words.showHint, { name: this.target });
    return html`
      <button
        class="quiet-button take-out"
        type="button"
        data-tone=${hint.tone}
        aria-expanded="false"
        aria-label=${name}
        title=${name}
        @click=${() => this.#act('take out')}
      >
        ${iconOf(hint)}
      </button>
    `;
  }

  #text(hint: Hint, words: Words) {
    return html`
      <div
        class="hint"
        part="hint"
        role="note"
        data-tone=${hint.tone}
        aria-label="${words.help}: ${this.target}"
      >
        <span class="icon">${iconOf(hint)}</span>
        <div class="said">
          <p lang=${hint.lang} dir="auto">${emphasised(hint.text)}</p>
          ${
            hint.warning === undefined
              ? nothing
              : html`<p class="warning">
                  <b>${words.warning}:</b>
                  <span lang=${hint.lang} dir="auto">${emphasised(hint.warning)}</span>
                </p>`
          }
          <div class="acts">
            <a
              class="quiet-button"
              href="#help=${hint.entry}"
              aria-label="${words.readMore}: ${this.target}"
              @click=${this.#read}
              >${words.readMore}</a
            >
            <button class="quiet-button" type="button" @click=${() => this.#act('put away')}>
              ${words.gotIt}
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

  #act(act: HintActEvent['act']): void {
    this.dispatchEvent(new HintActEvent(act));
    // What was pressed goes with it: the focus must not.
    if (act !== 'read more') void this.updateComplete.then(() => this.focus());
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
