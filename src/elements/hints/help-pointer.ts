import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { actionsContext, helpContext, type Help, type HelpActions } from '../../context/help.js';
import type { Pointing } from '../../context/pointer.js';
import { fill, wordsContext, type Words } from '../../context/words.js';
import { unseen } from '../article/unseen.js';
import { fromContext } from '../from-context.js';
import { shared } from '../styles/shared.js';

/**
 * Shows a reader the control that they asked for, and tells everybody how that went: aloud, and on
 * the page where there is nothing to point at.
 *
 * @summary "Show me", as far as it is seen and heard.
 */
export class HelpPointer extends LitElement {
  static override styles = [
    shared,
    unseen,
    css`
      .told {
        position: fixed;
        inset-block-end: 24px;
        inset-inline: 16px;
        inline-size: fit-content;
        max-inline-size: 480px;
        margin-inline: auto;
        background: var(--_surface);
        box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
      }

      .told button {
        margin-inline-start: 8px;
      }
    `,
  ];

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(actionsContext) actions: HelpActions | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** Whether the ring can be drawn: it is loaded when it is first needed. */
  @state()
  private canPoint = false;

  /** Whether it could not be loaded for what is to be pointed at now. */
  @state()
  private cannotPoint = false;

  #pointedAt: Pointing | undefined;

  protected override render() {
    const { help, words } = this;
    if (!help || !words) return nothing;
    const failed = this.#failed(help.pointing, words);
    return html`
      <div class="unseen" role="status">${failed ?? this.#said(help.pointing, words)}</div>
      ${failed === undefined ? nothing : this.#notice(failed, words)}
      ${
        help.pointing?.at === 'control' && this.canPoint
          ? html`<bai-help-spotlight
              .control=${help.pointing.control}
              .name=${help.pointing.name}
              .words=${words}
              @bai-help-spotlight-end=${() => this.actions?.stopPointing()}
            ></bai-help-spotlight>`
          : nothing
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const pointing = this.help?.pointing;
    if (!changed.has('help') || pointing === this.#pointedAt) return;
    this.#pointedAt = pointing;
    this.cannotPoint = false;
    if (pointing?.at !== 'control') return;
    if (pointing.focus && pointing.control instanceof HTMLElement) {
      pointing.control.focus({ preventScroll: true });
    }
    void this.actions
      ?.load(() => import('./spotlight.js'))
      .then(
        () => (this.canPoint = true),
        () => (this.cannotPoint = this.#pointedAt === pointing),
      );
  }

  #notice(failed: string, words: Words) {
    return html`
      <p class="notice told">
        ${failed}
        <button class="quiet-button" type="button" @click=${() => this.actions?.stopPointing()}>
          ${words.gotIt}
        </button>
      </p>
    `;
  }

  #said(pointing: Pointing | undefined, words: Words): string {
    return pointing?.at === 'control' ? fill(words.pointingAt, { name: pointing.name }) : '';
  }

  #failed(pointing: Pointing | undefined, words: Words): string | undefined {
    if (pointing?.at === 'nothing') return words.controlNotFound;
    if (pointing?.at === 'control' && this.cannotPoint) return words.incomplete;
    return pointing?.at === 'closed page' ? words.pageNotPermitted : undefined;
  }
}
