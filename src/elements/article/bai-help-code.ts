import { css, html, nothing } from 'lit';
import { base } from '../shared/base-styles.js';
import { CopyController } from './copy-controller.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { HelpElement } from '../shared/help-element.js';

/** The limit for the accessible name, which is the first line of the code. */
const MAX_NAME_LENGTH = 60;

/**
 * Shows code to copy. Readers can scroll wide code by keyboard.
 *
 * @summary A frame around code, with a button that copies it.
 * @slot - The `pre` with the code.
 */
export class HelpCode extends HelpElement {
  static override styles = [
    base,
    visuallyHidden,
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
        font-size: 0.75rem;
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
        font-size: 0.8125rem;
      }
    `,
  ];

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
    const { messages } = this;
    const { uiLanguage } = this.state;
    const { outcome } = this.#copy;
    const failed = outcome === 'failed';
    return html`
      <div class="bar">
        ${this.#language()}
        <button class="quiet-button" type="button" lang=${uiLanguage} @click=${this.#onClick}>
          ${outcome === 'copied' ? messages.copied : messages.copy}
        </button>
      </div>
      <slot></slot>
      <p class=${failed ? 'failed' : 'visually-hidden'} role="status" lang=${uiLanguage}>
        ${failed ? messages.copyFailed : outcome && messages.copied}
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

  /** Adds code that needs scrolling to the tab order. */
  #makeReachable(): void {
    const pre = this.#pre;
    if (!pre) return;
    const [name = ''] = pre.textContent.trim().split('\n', 1);
    const wide = pre.scrollWidth > pre.clientWidth;
    for (const [attribute, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      ['aria-label', name.slice(0, MAX_NAME_LENGTH)],
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
