import { ContextProvider } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Launcher } from '../context/help.js';
import type { HelpService } from '../context/help-service.js';
import { ProvideHelp } from '../context/provide-help.js';
import { ProvideReader, type Reader } from '../context/reader.js';
import { VERSION } from '../model/version.js';
import { deepActiveElement } from './deep-active-element.js';
import { ForgetController } from './forget-controller.js';
import type { HelpDrawer } from './help-drawer.js';
import type { HelpLauncher } from './help-launcher.js';
import { LeaveIfCopied } from './leave-if-copied.js';
import { KeepFocus } from './keep-focus.js';
import { keepTyping } from './keep-typing.js';
import { HintsController } from './hints/hints-controller.js';
import { DeepLinkController } from './panel/deep-link-controller.js';
import { keepDrawerOverReload } from './panel/drawer-over-reload.js';
import { HeaderButtonController } from './panel/header-button-controller.js';
import { giveFocusBack } from './panel/give-focus-back.js';
import { LastPlaceController } from './panel/last-place-controller.js';
import { ShortcutController, shortcutContext } from './panel/shortcut-controller.js';
import { recheckWhenLookedAt } from './recheck-when-looked-at.js';
import { shared } from './styles/shared.js';
import { tokens } from './styles/tokens.js';

/**
 * All that stands over Web-UI's pages: the launcher and the drawer. There is one in the document,
 * under its body, since an inactive page of a plugin is not displayed.
 *
 * @summary The help over Web-UI's pages.
 * @fires {HelpOpenEvent} bai-help-open - When somebody asks to open the drawer, from inside.
 * @fires {HelpDiagnosticEvent} bai-help-diagnostic - When a hint's control is not on its page.
 * @fires {HelpCloseEvent} bai-help-close - When somebody asks to close it, from inside.
 * @cssproperty [--bai-help-color-primary] - Accents; Web-UI's primary colour by default.
 * @cssproperty [--bai-help-color-surface] - What the help is drawn on.
 * @cssproperty [--bai-help-color-text] - Text.
 * @cssproperty [--bai-help-color-text-quiet] - Text that matters less.
 * @cssproperty [--bai-help-color-border] - Lines.
 * @cssproperty [--bai-help-radius] - How round corners are.
 * @cssproperty [--bai-help-font-family] - The typeface.
 * @cssproperty [--bai-help-width=400px] - How wide the drawer is until a reader resizes it.
 */
export class HelpRoot extends LitElement {
  /** What tells two copies of the help on one page apart. */
  static readonly version: string = VERSION;

  static override styles = [
    shared,
    tokens,
    css`
      :host {
        position: relative;
        /* Above Web-UI's pages and drawers, below its menus, dialogs and notifications. */
        z-index: 1005;
        display: block;
      }

      /* Who prints a page of Web-UI wants the page; an entry is printed by itself. */
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Where the help comes from. */
  @property({ attribute: false })
  service: HelpService | undefined;

  /** The key that opens and closes the drawer while nobody is typing; empty for none. */
  @property()
  shortcut = '?';

  /**
   * What opens the drawer besides: Web-UI's Help button, and where there is none the tab at the edge
   * of the window; the tab always; both; or nothing.
   */
  @property()
  launcher: Launcher = 'header';

  /** The colours to draw in, as Web-UI does. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  /** Whether the drawer is open. It opens and closes only because somebody asked. */
  @state()
  open = false;

  @query('bai-help-drawer')
  private drawer!: HelpDrawer | null;

  @query('bai-help-launcher')
  private tab!: HelpLauncher | null;

  #reader = new ProvideReader(this, () => this.requestUpdate());
  #shortcut = new ContextProvider(this, { context: shortcutContext, initialValue: this.shortcut });
  /** Held weakly: it may be in a hint, which is gone with the role. */
  #opener: WeakRef<HTMLElement> | undefined;

  constructor() {
    super();
    recheckWhenLookedAt(this);
    this.addEventListener('bai-help-open', () => this.show());
    this.addEventListener('bai-help-close', () => void this.hide());
    keepTyping(this);
    new LeaveIfCopied(this, () => !this.service);
    new KeepFocus(this, () => (this.open ? this.drawer : this.#launcher));
    new ProvideHelp(this);
    new ForgetController(this);
    // What was open before a reload comes first: a link to the same place leads to it no second time.
    keepDrawerOverReload(this, this.#reader);
    new DeepLinkController(this);
    new HeaderButtonController(this);
    new HintsController(this);
    new LastPlaceController(this);
    new ShortcutController(this);
  }

  /** What is taken away with it comes back with it: hints, the header's button. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** The reader's way through the drawer. */
  get reader(): Reader {
    return this.#reader.reader;
  }

  /** Settles when the drawer is drawn as it is to be now. */
  get ready(): Promise<unknown> {
    return this.drawer?.updateComplete ?? Promise.resolve();
  }

  /** Whether Web-UI's Help button opens the drawer. */
  get takesHeader(): boolean {
    return this.launcher === 'header' || this.launcher === 'both';
  }

  /**
   * Opens the drawer and moves the focus into it.
   *
   * @param opener what gets the focus back, where it is not what has it now: not every browser
   *   gives the focus to a button that is clicked
   */
  show(opener = deepActiveElement()): void {
    if (this.open) return;
    this.service?.refresh();
    this.#opener = opener && new WeakRef(opener);
    this.open = true;
  }

  /** Closes the drawer and gives the focus back to what opened it. */
  async hide(): Promise<void> {
    if (!this.open) return;
    const focused = deepActiveElement();
    this.open = false;
    await this.updateComplete;
    await this.ready;
    // Somebody at work elsewhere is left there.
    const elsewhere = focused?.isConnected && !this.#holds(focused);
    if (!this.drawer?.open && !elsewhere) giveFocusBack(this.#opener?.deref(), this.#launcher);
  }

  /** Opens the drawer when it is closed, and the other way round. */
  toggle(opener?: HTMLElement): void {
    if (this.open) void this.hide();
    else this.show(opener);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.theme = this.service?.help.dark ? 'dark' : 'light';
    if (changed.has('shortcut')) this.#shortcut.setValue(this.shortcut);
  }

  protected override render() {
    return html`
      ${this.#hasTab ? html`<bai-help-launcher ?hidden=${this.open}></bai-help-launcher>` : nothing}
      <bai-help-drawer ?open=${this.open}></bai-help-drawer>
      <bai-help-pointer></bai-help-pointer>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Once and no more: a dialog of Web-UI may take the focus back, and is not fought.
    if (changed.has('open') && this.open) void this.ready.then(() => this.drawer?.focus());
  }

  get #hasTab(): boolean {
    if (this.launcher === 'header') return this.service?.help.headerButton !== true;
    return this.launcher === 'tab' || this.launcher === 'both';
  }

  /** What opens the drawer: the tab, or where there is none Web-UI's Help button. */
  get #launcher(): { focus(): void } | undefined {
    return this.tab ?? { focus: () => this.service?.focusHeaderButton() };
  }

  #holds(element: Element): boolean {
    for (
      let root = element.getRootNode();
      root instanceof ShadowRoot;
      root = root.host.getRootNode()
    ) {
      if (root.host === this) return true;
    }
    return false;
  }
}
