import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { HistoryState, Route } from '../../state/navigation.js';
import type { SpotlightState } from '../../state/spotlight-state.js';
import { CloseCommand, OpenCommand } from '../commands.js';
import { HintsController } from '../hints/hints-controller.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { inLaterSlice } from '../shared/in-later-slice.js';
import { isComposing } from '../shared/is-composing.js';
import { LazyElementsController } from '../shared/lazy-elements.js';
import { avoidTarget, type Aside } from './avoid-target.js';
import { BackController } from './back-controller.js';
import type { HelpView } from './bai-help-view.js';
import { DeepLinkController } from './deep-link-controller.js';
import { drawerStyles } from './drawer-styles.js';
import { HelpBehindEvent, type HelpDockEvent, type HelpResizeEvent } from './events.js';
import { PANEL_ELEMENTS } from './lazy-panel.js';
import { PanelLayout } from './panel-layout.js';
import { PlaceController } from './place-controller.js';

/**
 * The panel at the edge of the window. Never dims the page nor traps focus, so that readers can
 * follow steps while they read them.
 *
 * @summary The panel of the help.
 * @fires {HelpBehindEvent} bai-help-behind - When a dialog of Web-UI covers the panel, and after.
 * @csspart panel - The panel itself.
 * @csspart content - The part that scrolls.
 * @cssproperty [--bai-help-width=400px] - The width until the reader resizes the panel.
 */
export class HelpDrawer extends HelpElement {
  static override styles = [base, drawerStyles];

  /** Whether the panel is shown. Its content stays while it is hidden. */
  @property({ type: Boolean, reflect: true })
  open = false;

  /** Whether the page makes room for the panel. */
  @property({ type: Boolean, reflect: true })
  docked = false;

  /** Whether the panel covers the window, as on a small screen. */
  @property({ type: Boolean, reflect: true })
  sheet = false;

  /** Whether a dialog or drawer of Web-UI is over the panel. */
  @property({ type: Boolean, reflect: true })
  behind = false;

  /** The panel's position while it avoids the spotlight's target. */
  @property({ reflect: true })
  aside: Aside | undefined;

  /** The panel is empty until it is first opened. */
  @state()
  private wasOpened = false;

  @query('aside')
  private panel!: HTMLElement | null;

  @query('.content')
  private content!: HTMLElement | null;

  @query('bai-help-view')
  private view!: HelpView | null;

  #parts = new LazyElementsController(this, PANEL_ELEMENTS);
  #places: PlaceController;
  #links: DeepLinkController;
  #spotlight: SpotlightState | undefined;
  #layout: PanelLayout = new PanelLayout(this, () => this.panel?.offsetWidth ?? 0);
  /** The restored history, until the drawer first opens. */
  #place: HistoryState | undefined;
  /** The scroll position at closing, since browsers reset it for hidden elements. */
  #closedAt: { readonly route: Route; readonly scroll: number } | undefined;
  #onScroll = { handleEvent: () => this.#storeScroll(), passive: true };

  constructor() {
    super();
    // Before the deep link, so that a link to the restored place has no effect.
    this.#places = new PlaceController(this, {
      surface: 'drawer',
      histories: () => this.#beforeReload(),
      restore: (histories, reloaded) => this.#restore(histories, reloaded),
    });
    this.#links = new DeepLinkController(this);
    new HintsController(this);
    new BackController(this);
    this.addEventListener('bai-help-uncover', () => {
      if (this.sheet) this.dispatchEvent(new CloseCommand());
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.wasOpened ||= this.open;
    this.#layout.update();
    this.docked = this.#layout.docked;
    this.sheet = this.#layout.isSheet;
    this.behind = this.#layout.isBehind;
    const { spotlight } = this.state;
    if (spotlight !== this.#spotlight) this.aside = avoidTarget(spotlight, this.panel);
    this.#spotlight = spotlight;
    if (changed.get('open') === true) this.#onClose();
    else if (changed.has('open') && this.open && this.#places.isRestored)
      this.#returnTo(this.#place);
  }

  protected override render() {
    return html`
      <aside
        part="panel"
        aria-label=${this.messages.help}
        tabindex="-1"
        ?hidden=${!this.open}
        @keydown=${this.#onKey}
      >
        ${this.wasOpened ? this.#content() : nothing}
      </aside>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('behind')) this.dispatchEvent(new HelpBehindEvent(this.behind));
    if (!changed.has('open') || !this.open || !this.content || !this.#closedAt) return;
    const { route, scroll } = this.navigation.current;
    this.content.scrollTop = this.#closedAt.route === route ? this.#closedAt.scroll : scroll;
  }

  /** Moves focus into the panel once the panel is shown, also while its content loads. */
  override focus(): void {
    void this.ownUpdateComplete.then(() => this.panel?.focus());
  }

  /** Brings the panel in front of Web-UI's dialogs and drawers. */
  raise(): void {
    this.#layout.raise();
  }

  /** Goes to an entry, or to the notice for missing help. */
  showEntry(id: string): void {
    this.#links.follow({ id });
  }

  /** Also waits for the elements of the panel, and for the view. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.ready;
    const complete = await super.getUpdateComplete();
    await this.view?.updateComplete;
    return complete;
  }

  #content() {
    const parts = this.#parts.request();
    if (parts === 'failed') return failure(this, this.messages.incomplete);
    // The frame is painted first.
    return parts === 'defined' ? inLaterSlice(() => this.#inside()) : nothing;
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
        <div class="content" part="content" @scroll=${this.#onScroll}>
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

  #storeScroll(): void {
    if (this.open && this.content) this.navigation.setScroll(this.content.scrollTop);
  }

  /** Restores the history from before a reload. */
  #returnTo(place: HistoryState | undefined): void {
    const { navigation, state, session } = this;
    const isFresh = navigation.current.route.at === 'home' && !navigation.canGoBack;
    if (place && isFresh && !state.link) session.drawer.restore(place);
    session.places.clear('drawer');
    this.#place = undefined;
  }

  #onClose(): void {
    const { session, navigation, content } = this;
    const { route } = navigation.current;
    if (content) this.#closedAt = { route, scroll: content.scrollTop };
    if (route.at === 'entry') session.places.store('drawer', [session.drawer.history], false);
    else session.places.clear('drawer');
  }

  #beforeReload(): readonly HistoryState[] | undefined {
    if (!this.open) return undefined;
    // The URL opens the drawer again if the place cannot be stored.
    if (this.navigation.current.route.at !== 'entry') this.host.keepOpenInUrl();
    return [this.session.drawer.history];
  }

  #restore([history]: readonly HistoryState[], reloaded: boolean): void {
    if (reloaded) {
      if (history) this.session.drawer.restore(history);
      this.dispatchEvent(new OpenCommand());
    } else if (this.open) this.#returnTo(history);
    else this.#place = history;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new CloseCommand());
  }
}
