import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { format } from '../../state/messages-context.js';
import type { SpotlightState } from '../../state/spotlight-state.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import { visuallyHidden } from '../shared/visually-hidden.js';

/**
 * Shows the ring around the requested control, and announces the result.
 *
 * @summary "Show me": the ring around a control, and its announcements.
 */
export class HelpSpotlight extends HelpElement {
  static override styles = [
    base,
    visuallyHidden,
    css`
      .failure {
        position: fixed;
        z-index: var(--_front, 1005);
        inset-block-end: 24px;
        inset-inline: 16px;
        inline-size: fit-content;
        max-inline-size: 480px;
        margin-inline: auto;
        background: var(--_surface);
        box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
      }

      .failure button {
        margin-inline-start: 8px;
      }
    `,
  ];

  /** Whether the ring has loaded, which happens on first use. */
  @state()
  private hasRing = false;

  /** Whether the ring failed to load for this control. */
  @state()
  private ringFailed = false;

  #shown: SpotlightState | undefined;

  protected override render() {
    const { spotlight } = this.state;
    const failure = this.#failure(spotlight);
    return html`
      <div class="visually-hidden" role="status">${failure ?? this.#announcement(spotlight)}</div>
      ${failure === undefined ? nothing : this.#notice(failure)}
      ${
        spotlight?.at === 'control' && this.hasRing
          ? html`<bai-help-spotlight-ring
              .control=${spotlight.control}
              .name=${spotlight.name}
              .accent=${spotlight.accent}
              .messages=${this.messages}
              @bai-help-spotlight-end=${() => this.session.spotlight.end()}
            ></bai-help-spotlight-ring>`
          : nothing
      }
    `;
  }

  protected override updated(): void {
    const { spotlight } = this.state;
    if (spotlight === this.#shown) return;
    this.#shown = spotlight;
    this.ringFailed = false;
    if (spotlight?.at !== 'control') return;
    if (spotlight.focus && spotlight.control instanceof HTMLElement) {
      spotlight.control.focus({ preventScroll: true });
    }
    void this.recovery.load(import('./bai-help-spotlight-ring.js')).then(
      () => (this.hasRing = true),
      () => (this.ringFailed = this.#shown === spotlight),
    );
  }

  #notice(failure: string) {
    return html`
      <p class="notice failure">
        ${failure}
        <button class="quiet-button" type="button" @click=${() => this.session.spotlight.end()}>
          ${this.messages.gotIt}
        </button>
      </p>
    `;
  }

  #announcement(spotlight: SpotlightState | undefined): string {
    return spotlight?.at === 'control'
      ? format(this.messages.pointingAt, { name: spotlight.name })
      : '';
  }

  #failure(spotlight: SpotlightState | undefined): string | undefined {
    if (spotlight?.at === 'nothing') return this.messages.controlNotFound;
    if (spotlight?.at === 'control' && this.ringFailed) return this.messages.incomplete;
    return spotlight?.at === 'closed page' ? this.messages.pageNotPermitted : undefined;
  }
}
