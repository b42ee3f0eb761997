import { ContextProvider } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { DEFAULT_OPTIONS, type Launcher } from '../../model/options.js';
import type { Page } from '../../model/page.js';
import { VERSION } from '../../model/version.js';
import type { HelpStore } from '../../state/help-store.js';
import type { Navigation } from '../../state/navigation.js';
import type { HelpDrawer } from '../drawer/bai-help-drawer.js';
import type { HelpBehindEvent } from '../drawer/events.js';
import { frontOf } from '../drawer/place-panel.js';
import {
  HelpClosedEvent,
  HelpCloseRequestEvent,
  HelpOpenedEvent,
  HelpOpenRequestEvent,
} from '../events.js';
import { HeaderButtonController } from '../launcher/header-button-controller.js';
import type { HelpLauncher } from '../launcher/bai-help-launcher.js';
import type { HelpPage } from '../page/bai-help-page.js';
import { ShortcutController, shortcutContext } from '../launcher/shortcut-controller.js';
import { base } from '../shared/base-styles.js';
import { deepActiveElement } from '../shared/deep-active-element.js';
import { RemoveCopy } from '../shared/remove-copy.js';
import { Subscription } from '../shared/subscription.js';
import { tokens } from '../shared/tokens.js';
import { FocusKeeper } from './focus-keeper.js';
import { FocusReturn } from './focus-return.js';
import { keepTyping } from './keep-typing.js';
import { RefuseInert } from './refuse-inert.js';
import { gateActions } from './session-gate.js';
import { NextSession } from './next-session.js';
import { SessionWatch } from './session-watch.js';

/**
 * The launcher and the drawer over Web-UI's pages. A child of the document's body, since Web-UI
 * hides the inactive page of a plugin.
 *
 * @summary The help over Web-UI's pages.
 * @fires {HelpOpenRequestEvent} bai-help-open-request - Before the drawer opens; cancelable.
 * @fires {HelpCloseRequestEvent} bai-help-close-request - Before the drawer closes; cancelable.
 * @fires {HelpOpenedEvent} bai-help-opened - When the drawer is open.
 * @fires {HelpClosedEvent} bai-help-closed - When the drawer is closed.
 * @fires {HelpDiagnosticEvent} bai-help-diagnostic - When a hint's control is not on its page.
 * @cssproperty [--bai-help-color-primary] - Accents; Web-UI's primary color by default.
 * @cssproperty [--bai-help-color-surface] - The background.
 * @cssproperty [--bai-help-color-text] - Text.
 * @cssproperty [--bai-help-color-text-quiet] - Secondary text.
 * @cssproperty [--bai-help-color-border] - Lines.
 * @cssproperty [--bai-help-radius] - The radius of corners.
 * @cssproperty [--bai-help-font-family] - The typeface.
 * @cssproperty [--bai-help-width=400px] - The drawer's width until the reader resizes it.
 */
export class HelpRoot extends LitElement {
  /** Distinguishes two versions of the help on one page. */
  static readonly version: string = VERSION;

  static override styles = [
    base,
    tokens,
    css`
      /* No stacking context, since the drawer can be behind a dialog and the tab in front of it. */
      :host {
        display: block;
      }

      /* Hides the help when Web-UI's page prints. An entry prints separately. */
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The source of the help. */
  @property({ attribute: false })
  store: HelpStore | undefined;

  /** The help's page, while Web-UI shows the page. */
  @property({ attribute: false })
  ownPage: HelpPage | undefined;

  /** The key that toggles the drawer, except in text fields; empty for none. */
  @property()
  shortcut = DEFAULT_OPTIONS.shortcut;

  /** The controls that open the drawer: Web-UI's Help button, a tab, both, or none. */
  @property()
  launcher: Launcher = DEFAULT_OPTIONS.launcher;

  /** The color scheme; follows Web-UI. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  /** Whether the drawer is open. Changes only on a user's request. */
  @state()
  open = false;

  /** Whether a dialog or drawer of Web-UI covers the drawer. */
  @state()
  private isBehind = false;

  @query('bai-help-drawer')
  private drawer!: HelpDrawer | null;

  @query('bai-help-launcher')
  private tab!: HelpLauncher | null;

  #shortcut = new ContextProvider(this, { context: shortcutContext, initialValue: this.shortcut });
  #focusReturn = new FocusReturn(this, () => this.#launcher);
  /** The page at the last update. */
  #page: Page['key'] | undefined;

  constructor() {
    super();
    this.addEventListener('bai-help-open', (command) => {
      command.stopPropagation();
      this.show(command.opener);
    });
    this.addEventListener('bai-help-close', (command) => {
      command.stopPropagation();
      void this.hide();
    });
    gateActions(this, () => this.store?.checkSession() !== false || !this.open);
    keepTyping(this);
    new RefuseInert(this);
    new RemoveCopy(this, () => !this.store);
    new FocusKeeper(this, () => (this.open ? this.drawer : this.#launcher));
    new HeaderButtonController(this, {
      actions: () => (this.#takesHeader ? this.store?.actions : undefined),
      press: (button) => this.toggle(button),
    });
    new ShortcutController(
      this,
      () => this.shortcut,
      () => this.#toggleByKey(),
    );
    new SessionWatch(
      this,
      () => this.store,
      () => this.open || this.store?.state.hints.length !== 0,
    );
    new NextSession(
      this,
      () => this.store?.session.id,
      () => this.open,
    );
    new Subscription(
      this,
      () => this.store,
      () => this.requestUpdate(),
    );
  }

  /** The history of the drawer. */
  get navigation(): Navigation {
    if (!this.store) throw new Error('<bai-help-root> has no store yet.');
    return this.store.session.drawer.navigation;
  }

  /** Settles when the drawer is rendered. */
  get ready(): Promise<unknown> {
    return this.updateComplete.then(() => this.drawer?.updateComplete);
  }

  /**
   * Opens the drawer, or raises an open one, and moves focus into it.
   *
   * @param opener gets focus back; the focused element by default
   * @returns whether the drawer is open
   */
  show(opener = deepActiveElement()): boolean {
    if (this.open) {
      this.#raise();
      return true;
    }
    if (!this.dispatchEvent(new HelpOpenRequestEvent())) return false;
    this.store?.refresh();
    this.store?.actions.readAlerts();
    this.#focusReturn.remember(opener);
    this.open = true;
    return true;
  }

  /** Opens the drawer at an entry. An unknown entry shows the notice for missing help. */
  showEntry(id: string): void {
    if (this.show()) void this.ready.then(() => this.drawer?.showEntry(id));
  }

  /** Closes the drawer. Returns focus to the opener, unless focus has left the drawer. */
  async hide(): Promise<void> {
    if (!this.open || !this.dispatchEvent(new HelpCloseRequestEvent())) return;
    const returnFocus = this.#focusReturn.prepare();
    this.open = false;
    await this.ready;
    if (!this.drawer?.open) returnFocus();
  }

  /**
   * Opens the drawer, or closes an open one. Raises a drawer behind a dialog of Web-UI. On the help's
   * page, which has the list of the drawer, focus moves to the search of the page.
   */
  toggle(opener?: HTMLElement): void {
    if (this.open && !this.isBehind) void this.hide();
    else if (!this.open && this.#isListInPage) this.ownPage?.focus();
    else this.show(opener);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.theme = this.store?.state.dark ? 'dark' : 'light';
    this.style.setProperty('--_place-primary', this.store?.state.accent ?? '');
    this.style.setProperty('--_front', String(frontOf(this.store?.state.layers ?? [])));
    if (changed.has('shortcut')) this.#shortcut.setValue(this.shortcut);
  }

  protected override render() {
    const { store } = this;
    if (!store) return nothing;
    const { session } = store;
    return keyed(
      session.id,
      html`
        <bai-help-session .store=${store} .session=${session} .navigator=${session.drawer}>
          ${
            this.#hasTab || this.isBehind
              ? html`<bai-help-launcher ?hidden=${this.#hidesTab}></bai-help-launcher>`
              : nothing
          }
          ${
            store.state.hasNews && this.#takesHeader && store.state.headerButton
              ? html`<bai-help-mark></bai-help-mark>`
              : nothing
          }
          <bai-help-drawer
            ?open=${this.open}
            @bai-help-behind=${(event: HelpBehindEvent) => (this.isBehind = event.behind)}
          ></bai-help-drawer>
          <bai-help-spotlight></bai-help-spotlight>
        </bai-help-session>
      `,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('open') !== undefined) void this.#onToggled();
    this.#followPage();
  }

  /** Closes the list when the reader goes to the help's page. */
  #followPage(): void {
    const former = this.#page;
    this.#page = this.store?.state.page.key;
    const hasArrived = this.#page === 'help' && former !== undefined && former !== 'help';
    if (hasArrived && this.open && this.#isAtHome) void this.hide();
  }

  async #onToggled(): Promise<void> {
    const { open } = this;
    // Only once, since a dialog of Web-UI may take focus back.
    if (open) this.drawer?.focus();
    await this.ready;
    if (open === this.open)
      this.dispatchEvent(open ? new HelpOpenedEvent() : new HelpClosedEvent());
  }

  #raise(): void {
    if (!this.isBehind) return;
    this.drawer?.raise();
    this.drawer?.focus();
  }

  /** Does nothing while a native modal dialog of Web-UI disables the help. */
  #toggleByKey(): void {
    if (this.store?.actions.isBlocked !== true) this.toggle();
  }

  get #takesHeader(): boolean {
    return this.launcher === 'header' || this.launcher === 'both';
  }

  get #hasTab(): boolean {
    if (this.launcher === 'header') return this.store?.state.headerButton !== true;
    return this.launcher === 'tab' || this.launcher === 'both';
  }

  get #hidesTab(): boolean {
    return this.open ? !this.isBehind : this.#isListInPage;
  }

  /** Whether the help's page shows the list that the drawer would show. */
  get #isListInPage(): boolean {
    return this.ownPage !== undefined && this.store?.state.page.key === 'help' && this.#isAtHome;
  }

  get #isAtHome(): boolean {
    return this.navigation.current.route.at === 'home';
  }

  /** The control that takes focus while the drawer is closed. */
  get #launcher(): { focus(): void } | undefined {
    if (this.#isListInPage) return this.ownPage;
    return this.tab ?? { focus: () => this.store?.actions.focusHeaderButton() };
  }
}
