import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { actionsContext, helpContext, type Help, type HelpActions } from '../context/help.js';
import { memoryContext, type Memory } from '../context/memory.js';
import { readerContext, type Reader, type View } from '../context/reader.js';
import type { Pointing } from '../context/pointer.js';
import { wordsContext, type Words } from '../context/words.js';
import { HelpCloseEvent } from './events.js';
import { fromContext } from './from-context.js';
import type { HelpView } from './help-view.js';
import type { HelpDockEvent, HelpResizeEvent } from './panel/events.js';
import { asideFor, type Aside } from './panel/step-aside.js';
import { PanelLayout } from './panel/panel-layout.js';
import { panelStyles } from './panel/panel-styles.js';
import { shared } from './styles/shared.js';
import { isComposing } from './is-composing.js';

/**
 * The panel at the edge of the window. It never dims the page nor traps the focus, so that people
 * can follow steps while they read them.
 *
 * @summary The panel that help is read in.
 * @fires {HelpCloseEvent} bai-help-close - When the reader asks to close it.
 * @csspart panel - The panel itself.
 * @csspart content - What scrolls in it.
 * @cssproperty [--bai-help-width=400px] - How wide the panel is until a reader resizes it.
 */
export class HelpDrawer extends LitElement {
  static override styles = [shared, panelStyles];

  /** Whether it is shown. What was read stays as it was while it is not. */
  @property({ type: Boolean, reflect: true })
  open = false;

  /** Whether the page makes room for it, as the window and the reader will have it. */
  @property({ type: Boolean, reflect: true })
  docked = false;

  /** Whether it covers the window, as on a small screen. */
  @property({ type: Boolean, reflect: true })
  sheet = false;

  /** Where it has gone so that it does not cover what is pointed at. */
  @property({ reflect: true })
  aside: Aside | undefined;

  @fromContext(helpContext) help: Help | undefined;
  @fromContext(actionsContext) actions: HelpActions | undefined;
  @fromContext(memoryContext) memory: Memory | undefined;
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  /** Until it is opened for the first time there is nothing in it. */
  @state()
  private wasOpened = false;

  @query('aside')
  private panel!: HTMLElement | null;

  @query('.content')
  private content!: HTMLElement | null;

  @query('bai-help-view')
  private view!: HelpView | null;

  #pointing: Pointing | undefined;
  #layout = new PanelLayout(this, () => this.panel?.offsetWidth ?? 0);
  /**
   * How far down the reader was when it closed: browsers forget this of what they do not show. The
   * view is held weakly, since it is gone with the role.
   */
  #left: { readonly view: WeakRef<View> | undefined; readonly scroll: number } | undefined;
  #scrolled = { handleEvent: () => this.#noteScroll(), passive: true };

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.wasOpened ||= this.open;
    this.docked = this.#layout.docked;
    this.sheet = this.#layout.isSheet;
    const pointing = this.help?.pointing;
    if (pointing !== this.#pointing) this.aside = asideFor(pointing, this.panel);
    this.#pointing = pointing;
    if (changed.get('open') === true && this.content) {
      const view = this.reader?.stop.view;
      this.#left = { view: view && new WeakRef(view), scroll: this.content.scrollTop };
    }
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <aside
        part="panel"
        aria-label=${words.help}
        tabindex="-1"
        ?hidden=${!this.open}
        @keydown=${this.#onKey}
      >
        ${this.wasOpened ? this.#inside() : nothing}
      </aside>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open || !this.content || !this.#left) return;
    const stop = this.reader?.stop;
    const same = this.#left.view?.deref() === stop?.view;
    this.content.scrollTop = same ? this.#left.scroll : (stop?.scroll ?? 0);
  }

  /** Moves the focus into the panel. */
  override focus(): void {
    this.panel?.focus();
  }

  /** Waits for the view too: a reader can be led somewhere only once there is one. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.view?.updateComplete;
    return complete;
  }

  #inside() {
    const { canDock, isSheet, width, limits } = this.#layout;
    return html`
      <div class="sheet">
        <bai-help-header
          ?docked=${this.docked}
          ?can-dock=${canDock}
          @bai-help-dock=${({ dock }: HelpDockEvent) => this.#layout.dock(dock)}
        ></bai-help-header>
        <bai-help-search></bai-help-search>
        <div class="content" part="content" @scroll=${this.#scrolled}>
          <bai-help-view></bai-help-view>
        </div>
      </div>
      <bai-help-resizer
        ?hidden=${isSheet}
        .value=${width}
        .min=${limits.min}
        .max=${limits.max}
        @bai-help-resize=${(event: HelpResizeEvent) => this.#layout.resize(event.width, event.done)}
      ></bai-help-resizer>
    `;
  }

  #noteScroll(): void {
    // Browsers send it at most once a frame.
    if (this.open && this.content) this.reader?.setScroll(this.content.scrollTop);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new HelpCloseEvent());
  }
}
