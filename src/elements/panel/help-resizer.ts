import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { helpContext, type Help } from '../../context/help.js';
import { wordsContext, type Words } from '../../context/words.js';
import { fromContext } from '../from-context.js';
import { shared } from '../styles/shared.js';
import { HelpResizeEvent } from './events.js';
import { resizerStyles } from './resizer-styles.js';

/** How far one press of a key goes, in CSS pixels: alone, and with Shift. */
const STEP = 10;
const BIG_STEP = 50;

/**
 * The edge of the panel, to be dragged or moved with the arrow keys. A double click gives the panel
 * back the width that it has by default.
 *
 * @summary Makes the panel wider and narrower.
 * @fires {HelpResizeEvent} bai-help-resize - While it is moved, and once more when it was.
 * @csspart handle - The strip that is dragged.
 */
export class HelpResizer extends LitElement {
  static override styles = [shared, resizerStyles];

  /** The width of the panel, in CSS pixels. */
  @property({ type: Number })
  value = 0;

  /** The least width that it can have. */
  @property({ type: Number })
  min = 0;

  /** The greatest width that it can have. */
  @property({ type: Number })
  max = 0;

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** Where a drag began. */
  #grabbed: { readonly x: number; readonly width: number } | undefined;

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <div
        part="handle"
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${words.resize}
        aria-valuemin=${this.min}
        aria-valuemax=${this.max}
        aria-valuenow=${this.value}
        aria-valuetext="${new Intl.NumberFormat(this.help?.uiLanguage).format(this.value)} px"
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
    const step = (event.shiftKey ? BIG_STEP : STEP) * this.#outward;
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
   * Keeps the browser from a drag of its own: as the panel grows, a link comes to lie where the
   * mouse went down, and Chromium would drag that. The focus is the browser's to give no more.
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

  /** Which way along the x axis makes the panel wider: it stands at the end of the line. */
  get #outward(): 1 | -1 {
    return getComputedStyle(this).direction === 'rtl' ? 1 : -1;
  }

  #ask(width: number | undefined, done: boolean): void {
    const within = width && Math.min(Math.max(width, this.min), this.max);
    this.dispatchEvent(new HelpResizeEvent(within, done));
  }
}
