import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { helpContext, type Help } from '../../context/help.js';
import { memoryContext, type Memory } from '../../context/memory.js';
import { count, fill, wordsContext, type Words } from '../../context/words.js';
import { fromContext } from '../from-context.js';
import { shared } from '../styles/shared.js';
import { Ticks } from './ticks.js';

/**
 * Steps to tick off while they are followed. They stay ticked, also on the next visit, until the
 * reader starts over.
 *
 * @summary A numbered list whose steps can be ticked off.
 * @slot - The list; its items hold the boxes.
 */
export class StepList extends LitElement {
  static override styles = [
    shared,
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
        font-size: 13px;
      }

      button {
        text-decoration: underline;
      }
    `,
  ];

  /** The entry that the steps are of. */
  @property()
  entry = '';

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(memoryContext) memory: Memory | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  constructor() {
    super();
    this.addEventListener('change', (event) => this.#onChange(event));
  }

  protected override render() {
    const { words, help } = this;
    const done = this.#boxes.filter((box) => this.#ticks?.has(stepOf(box))).length;
    if (!words || !help || done === 0) return html`<slot></slot>`;
    return html`
      <slot></slot>
      <p lang=${help.uiLanguage}>
        ${count(words.stepsDone, done, help.uiLanguage)}
        <button class="quiet-button" type="button" @click=${this.#startOver}>
          ${words.startOver}
        </button>
      </p>
    `;
  }

  /** What is remembered is somebody else's when another person logs in: the boxes follow it. */
  protected override updated(): void {
    const { words, help } = this;
    for (const box of this.#boxes) {
      const done = this.#ticks?.has(stepOf(box)) ?? false;
      box.checked = done;
      box.closest('li')?.toggleAttribute('data-done', done);
      box.lang = help?.uiLanguage ?? '';
      if (words) box.ariaLabel = fill(words.stepDone, { n: box.dataset['shown'] ?? '' });
    }
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')];
  }

  get #ticks(): Ticks | undefined {
    return this.memory && new Ticks(this.memory, this.entry);
  }

  #onChange(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    this.#ticks?.set([stepOf(box)], box.checked);
    this.requestUpdate();
  }

  /** The button goes with the ticks: the reader is back at the first step. */
  #startOver(): void {
    this.#ticks?.set(this.#boxes.map(stepOf), false);
    this.requestUpdate();
    this.#boxes[0]?.focus();
  }
}

const stepOf = (box: HTMLInputElement): number => Number(box.dataset['step']);
