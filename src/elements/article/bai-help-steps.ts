import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { format, formatCount } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { TickedSteps } from './ticked-steps.js';
import { HelpElement } from '../shared/help-element.js';

/**
 * Steps to tick off. Ticks are stored for the next visit, until the reader starts over.
 *
 * @summary A numbered list whose steps can be ticked off.
 * @slot - The list; its items contain the checkboxes.
 */
export class HelpSteps extends HelpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }

      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        margin: 4px 0 0;
        color: var(--_text-quiet);
        font-size: 0.8125rem;
      }

      button {
        text-decoration: underline;
      }
    `,
  ];

  /** The id of the entry. */
  @property()
  entry = '';

  constructor() {
    super();
    this.addEventListener('change', (event) => this.#onChange(event));
  }

  protected override render() {
    const { messages, state } = this;
    const done = this.#boxes.filter((box) => this.#ticked.has(stepOf(box))).length;
    if (done === 0) return html`<slot></slot>`;
    return html`
      <slot></slot>
      <p lang=${state.uiLanguage}>
        ${formatCount(messages.stepsDone, done, state.uiLanguage)}
        <button class="quiet-button" type="button" @click=${this.#startOver}>
          ${messages.startOver}
        </button>
      </p>
    `;
  }

  protected override updated(): void {
    const { messages, state } = this;
    for (const box of this.#boxes) {
      const done = this.#ticked.has(stepOf(box));
      box.checked = done;
      box.closest('li')?.toggleAttribute('data-done', done);
      box.lang = state.uiLanguage;
      // Firefox has `ariaLabel` since 119.
      const label = format(messages.stepDone, { n: box.dataset['shown'] ?? '' });
      box.setAttribute('aria-label', label);
    }
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')];
  }

  get #ticked(): TickedSteps {
    return new TickedSteps(this.session.storage, this.entry);
  }

  #onChange(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    if (box.checked) this.#ticked.add(stepOf(box));
    else this.#ticked.remove([stepOf(box)]);
    this.requestUpdate();
  }

  #startOver(): void {
    this.#ticked.remove(this.#boxes.map(stepOf));
    this.requestUpdate();
    // The pressed button is removed.
    this.#boxes[0]?.focus();
  }
}

const stepOf = (box: HTMLInputElement): number => Number(box.dataset['step']);
