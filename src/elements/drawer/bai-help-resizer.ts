import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { HelpResizeEvent } from './events.js';
import { resizerStyles } from './resizer-styles.js';
import { HelpElement } from '../shared/help-element.js';

/** The step of an arrow key. */
const STEP_PX = 10;
/** The step of an arrow key with Shift. */
const BIG_STEP_PX = 50;

/**
 * Resizes the panel by dragging or with the arrow keys. A double click restores the default width.
 *
 * @summary Resizes the panel.
 * @fires {HelpResizeEvent} bai-help-resize - During a resize, and once more at its end.
 * @csspart handle - The strip to drag.
 */
export class HelpResizer extends HelpElement {
  static override styles = [base, resizerStyles];

  /** The width of the panel, in CSS pixels. */
  @property({ type: Number })
  value = 0;

  /** The minimum width, in CSS pixels. */
  @property({ type: Number })
  min = 0;

  /** The maximum width, in CSS pixels. */
  @property({ type: Number })
  max = 0;

  /** The start of a drag. */
  #grabbed: { readonly x: number; readonly width: number } | undefined;

  protected override render() {
    return html`
      <div
        part="handle"
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${this.messages.resize}
        aria-valuemin=${this.min}
        aria-valuemax=${this.max}
        aria-valuenow=${this.value}
        aria-valuetext="${formatNumber(this.value, this.state.uiLanguage)} px"
        @keydown=${this.#onKey}
        @mousedown=${this.#claim}
        @pointerdown=${this.#grab}
        @pointermove=${this.#drag}
        @lostpointercapture=${this.#drop}
        @dblclick=${() => this.#ask(undefined, true)}
      >
        <span class="grip"></span>
      </div>
    `;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = (event.shiftKey ? BIG_STEP_PX : STEP_PX) * this.#outward;
    const widths: Record<string, number> = {
      ArrowLeft: this.value - step,
      ArrowRight: this.value + step,
      Home: this.min,
      End: this.max,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.#ask(width, true);
  }

  /**
   * Prevents native dragging, since the growing panel may move a link under the pointer. Moves
   * focus itself, which `preventDefault` prevents too.
   */
  #claim(event: MouseEvent): void {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#grabbed = { x: event.clientX, width: this.value };
  }

  #drag(event: PointerEvent): void {
    const moved = this.#grabbed && (event.clientX - this.#grabbed.x) * this.#outward;
    if (this.#grabbed && moved) this.#ask(this.#grabbed.width + moved, false);
  }

  #drop(): void {
    const moved = this.#grabbed && this.#grabbed.width !== this.value;
    this.#grabbed = undefined;
    if (moved) this.#ask(this.value, true);
  }

  /** The direction along the x axis that widens the panel. */
  get #outward(): 1 | -1 {
    return getComputedStyle(this).direction === 'rtl' ? 1 : -1;
  }

  #ask(width: number | undefined, done: boolean): void {
    const within = width && Math.min(Math.max(width, this.min), this.max);
    this.dispatchEvent(new HelpResizeEvent(within, done));
  }
}
