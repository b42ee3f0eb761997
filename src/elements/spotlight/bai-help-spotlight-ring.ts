import { autoUpdate } from '@floating-ui/dom';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { format, type Messages } from '../../state/messages-context.js';
import { isVisible } from '../../state/visibility.js';
import { defineElement } from '../shared/define-element.js';
import { base } from '../shared/base-styles.js';
import { tokens } from '../shared/tokens.js';
import { SpotlightEndEvent } from './events.js';
import { isComposing } from '../shared/is-composing.js';

/** The gap between control and ring. */
const GAP_PX = 6;

/** The ring's position in the window, in CSS pixels. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Highlights a control of Web-UI. Clicks pass through the ring to the page. Ends on the next click,
 * on Escape, or when the control is removed.
 *
 * @summary A ring around a control, with its name.
 * @fires {SpotlightEndEvent} bai-help-spotlight-end - When the spotlight ends.
 */
export class HelpSpotlightRing extends LitElement {
  static override styles = [
    base,
    tokens,
    css`
      .ring {
        position: fixed;
        z-index: var(--_front, 1005);
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
        font-size: 0.8125rem;
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

  /** The control to highlight. */
  @property({ attribute: false })
  control: Element | undefined;

  /** The control's name. */
  @property()
  name = '';

  /** The accent color of the control's place; undefined for the accent of the document. */
  @property({ attribute: false })
  accent: string | undefined;

  /** The drawer's messages, in the reader's language. */
  @property({ attribute: false })
  messages: Messages | undefined;

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
    this.style.setProperty('--_place-primary', this.accent ?? '');
    if (!changed.has('control') || !this.control) return;
    const { control } = this;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    control.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    this.#unfollow?.();
    this.#unfollow = autoUpdate(control, this, () => this.#measure(control));
  }

  protected override render() {
    const { box, messages } = this;
    if (!messages) return nothing;
    const label = format(messages.pointingAt, { name: this.name });
    return html` ${box ? html`<div class="ring">${this.#label(box, label)}</div>` : nothing} `;
  }

  #label(box: Box, label: string) {
    const above = box.top + box.height > innerHeight - 80 ? 'above' : '';
    const end = box.left > innerWidth / 2 ? 'at-end' : '';
    return html`<span class="name ${above} ${end}" aria-hidden="true">${label}</span>`;
  }

  #measure(control: Element): void {
    if (!control.isConnected || !isVisible(control)) {
      this.#end();
      return;
    }
    const { top, left, width, height } = control.getBoundingClientRect();
    this.box = {
      top: top - GAP_PX,
      left: left - GAP_PX,
      width: width + 2 * GAP_PX,
      height: height + 2 * GAP_PX,
    };
    // Not in the template, since a strict content security policy forbids style attributes.
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
    // Escape ends only the spotlight, except in a dialog of Web-UI, which closes too.
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

defineElement('bai-help-spotlight-ring', HelpSpotlightRing);

declare global {
  interface HTMLElementTagNameMap {
    'bai-help-spotlight-ring': HelpSpotlightRing;
  }
}
