import { LitElement, css, html, nothing } from 'lit';
import { helpContext, type Help } from '../../context/help.js';
import { wordsContext, type Words } from '../../context/words.js';
import { fromContext } from '../from-context.js';
import { shared } from '../styles/shared.js';
import { CopyController } from './copy-controller.js';
import { unseen } from './unseen.js';

/** How much of the code names it. */
const NAME_LENGTH = 60;

/**
 * Code to copy. It is named by its first line, and can be scrolled with the keyboard where it is
 * wider than the text.
 *
 * @summary A frame around code, with a button that copies it.
 * @slot - The `pre` with the code.
 */
export class CodeBlock extends LitElement {
  static override styles = [
    shared,
    unseen,
    css`
      :host {
        position: relative;
        display: block;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_code);
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        padding-inline: 12px 2px;
        border-block-end: 1px solid var(--_border);
        color: var(--_text-quiet);
        font-size: 12px;
      }

      .bar button {
        min-block-size: 28px;
        margin-block: 2px;
        margin-inline-start: auto;
      }

      .failed {
        margin: 0;
        padding: 8px 12px;
        border-block-start: 1px solid var(--_border);
        font-size: 13px;
      }
    `,
  ];

  @fromContext(wordsContext) words: Words | undefined;
  @fromContext(helpContext) help: Help | undefined;

  #copy = new CopyController(this);
  #sizes = new ResizeObserver(() => this.#makeReachable());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render() {
    const { words, help } = this;
    // On paper there is nothing to press.
    if (!words) return html`<slot></slot>`;
    const { outcome } = this.#copy;
    const failed = outcome === 'failed';
    return html`
      <div class="bar">
        ${this.#language()}
        <button
          class="quiet-button"
          type="button"
          lang=${help?.uiLanguage ?? nothing}
          @click=${this.#onClick}
        >
          ${outcome === 'copied' ? words.copied : words.copy}
        </button>
      </div>
      <slot></slot>
      <p class=${failed ? 'failed' : 'unseen'} role="status" lang=${help?.uiLanguage ?? nothing}>
        ${failed ? words.copyFailed : outcome && words.copied}
      </p>
    `;
  }

  get #pre(): HTMLPreElement | null {
    return this.querySelector('pre');
  }

  #language() {
    const language = this.querySelector('code')?.dataset['language'];
    return language === undefined ? nothing : html`<span dir="ltr">${language}</span>`;
  }

  /** Only code that needs scrolling is a stop for the keyboard. */
  #makeReachable(): void {
    const pre = this.#pre;
    if (!pre) return;
    const [name = ''] = pre.textContent.trim().split('\n', 1);
    const wide = pre.scrollWidth > pre.clientWidth;
    for (const [attribute, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      ['aria-label', name.slice(0, NAME_LENGTH)],
    ] as const) {
      if (wide) pre.setAttribute(attribute, value);
      else pre.removeAttribute(attribute);
    }
  }

  #onClick(): void {
    const pre = this.#pre;
    if (!pre) return;
    void this.#copy.copy(pre.textContent.trimEnd(), () => getSelection()?.selectAllChildren(pre));
  }
}
