import { autoUpdate } from '@floating-ui/dom';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fill, type Words } from '../../context/words.js';
import { defineElement } from '../define-element.js';
import { shared } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { SpotlightEndEvent } from './spotlight-events.js';
import { isComposing } from '../is-composing.js';

/** How far the ring stands off the control, in CSS pixels. */
const RIM = 6;

/** A ring around a control, and where it is said what is in it. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Points at a control of Web-UI. It lies over the page without being in the way: every click goes
 * through it to what is below. It ends with the next click, with Escape, or when the control goes.
 *
 * @summary A ring around a control, with its name.
 * @fires {SpotlightEndEvent} bai-help-spotlight-end - When there is nothing to point at any more.
 */
export class HelpSpotlight extends LitElement {
  static override styles = [
    shared,
    tokens,
    css`
      .ring {
        position: fixed;
        border: 3px solid var(--_primary);
        border-radius: calc(var(--_radius) + 4px);
        outline: 2px solid var(--_surface);
        box-shadow: 0 0 0 6px color-mix(in oklab, var(--_primary) 30%, transparent);
        pointer-events: none;
      }

      .name {
        position: absolute;
        inset-block-start: calc(100% + 10px);
        inset-inline-start: 0;
        inline-size: max-content;
        max-inline-size: min(280px, 80vw);
        padding: 4px 10px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
        box-shadow: 0 2px 10px rgb(0 0 0 / 20%);
        font-size: 13px;
      }

      .name.above {
        inset-block: auto calc(100% + 10px);
      }

      .name.at-end {
        inset-inline: auto 0;
      }

      @media (prefers-reduced-motion: no-preference) {
        .ring {
          animation: look 1.2s ease-in-out 3;
        }
      }

      @keyframes look {
        50% {
          box-shadow: 0 0 0 12px color-mix(in oklab, var(--_primary) 14%, transparent);
        }
      }

      @media (forced-colors: active) {
        .ring {
          border-color: Highlight;
        }
      }
    `,
  ];

  /** What to point at. */
  @property({ attribute: false })
  control: Element | undefined;

  /** What it is called. */
  @property()
  name = '';

  /** The help's own words, in the reader's language. */
  @property({ attribute: false })
  words: Words | undefined;

  @state()
  private box: Box | undefined;

  #unfollow: (() => void) | undefined;
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    document.addEventListener('pointerdown', this.#end, options);
    document.addEventListener('keydown', this.#onKey, options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#unfollow?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('control') || !this.control) return;
    const { control } = this;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    control.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    this.#unfollow?.();
    this.#unfollow = autoUpdate(control, this, () => this.#measure(control));
  }

  protected override render() {
    const { box, words } = this;
    if (!words) return nothing;
    const said = fill(words.pointingAt, { name: this.name });
    return html` ${box ? html`<div class="ring">${this.#label(box, said)}</div>` : nothing} `;
  }

  #label(box: Box, said: string) {
    const above = box.top + box.height > innerHeight - 80 ? 'above' : '';
    const end = box.left > innerWidth / 2 ? 'at-end' : '';
    return html`<span class="name ${above} ${end}" aria-hidden="true">${said}</span>`;
  }

  #measure(control: Element): void {
    if (!control.isConnected || !control.checkVisibility()) {
      this.#end();
      return;
    }
    const { top, left, width, height } = control.getBoundingClientRect();
    this.box = {
      top: top - RIM,
      left: left - RIM,
      width: width + 2 * RIM,
      height: height + 2 * RIM,
    };
    // Not in the template: a strict policy of the host forbids styles in markup.
    void this.updateComplete.then(() => {
      const ring = this.renderRoot.querySelector<HTMLElement>('.ring');
      for (const [side, length] of Object.entries(this.box ?? {})) {
        ring?.style.setProperty(side, `${length}px`);
      }
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    this.#end();
    // It is this that the reader ends, and not the drawer; but a dialog of Web-UI's is its own.
    if (isInDialog(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #end = (): void => {
    this.dispatchEvent(new SpotlightEndEvent());
  };
}

const isInDialog = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some((at) => at instanceof Element && at.matches('dialog, [role=dialog], [role=alertdialog]'));

defineElement('bai-help-spotlight', HelpSpotlight);

declare global {
  interface HTMLElementTagNameMap {
    'bai-help-spotlight': HelpSpotlight;
  }
}
