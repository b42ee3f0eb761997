import { consume } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { wordsContext, type Words } from '../context/words.js';
import { HelpCloseEvent } from './events.js';
import { closeIcon } from './icons.js';
import { shared } from './styles/shared.js';

/**
 * The panel at the edge of the window. It never dims the page nor traps the focus, so that people
 * can follow steps while they read them.
 *
 * @summary The panel that help is read in.
 * @fires {HelpCloseEvent} bai-help-close - When the reader asks to close it.
 * @csspart panel - The panel itself.
 * @cssproperty [--bai-help-width=400px] - How wide the panel is.
 */
export class HelpDrawer extends LitElement {
  static override styles = [
    shared,
    css`
      aside {
        position: fixed;
        inset-block: 0;
        inset-inline-end: 0;
        display: flex;
        flex-direction: column;
        inline-size: min(var(--_width), 100vw);
        border-inline-start: 1px solid var(--_border);
        background: var(--_surface);
        box-shadow: -4px 0 16px rgb(0 0 0 / 8%);
      }

      aside:dir(rtl) {
        box-shadow: 4px 0 16px rgb(0 0 0 / 8%);
      }

      :host([docked]) aside {
        box-shadow: none;
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-block-size: 56px;
        padding-inline: 20px 12px;
        border-block-end: 1px solid var(--_border);
      }

      h1 {
        margin: 0;
        font-size: 16px;
        font-weight: 600;
      }

      .content {
        flex: 1;
        min-block-size: 0;
        padding: 12px 10px;
        overflow-y: auto;
        overscroll-behavior: contain;
      }

      @media (max-width: 639.98px) {
        aside {
          inline-size: 100vw;
          border: 0;
        }
      }
    `,
  ];

  /** Whether it is shown. What was read stays as it was while it is not. */
  @property({ type: Boolean, reflect: true })
  open = false;

  /** Whether the page makes room for it. */
  @property({ type: Boolean, reflect: true })
  docked = false;

  @consume({ context: wordsContext, subscribe: true })
  @property({ attribute: false })
  words: Words | undefined;

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <aside
        part="panel"
        aria-labelledby="title"
        tabindex="-1"
        ?hidden=${!this.open}
        @keydown=${this.#onKey}
      >
        <header>
          <h1 id="title">${words.help}</h1>
          <button
            class="quiet-button"
            type="button"
            aria-label=${words.closeHelp}
            @click=${this.#close}
          >
            ${closeIcon}
          </button>
        </header>
        <div class="content"><bai-help-view></bai-help-view></div>
      </aside>
    `;
  }

  /** Moves the focus into the panel. */
  override focus(): void {
    this.renderRoot.querySelector('aside')?.focus();
  }

  #close(): void {
    this.dispatchEvent(new HelpCloseEvent());
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }
}
