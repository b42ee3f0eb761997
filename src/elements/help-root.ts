import { LitElement, css, html, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { HelpService } from '../context/help-service.js';
import { ProvideHelp } from '../context/provide-help.js';
import { ProvideReader } from '../context/reader.js';
import { deepActiveElement } from './deep-active-element.js';
import { DockController } from './dock-controller.js';
import type { HelpDrawer } from './help-drawer.js';
import type { HelpLauncher } from './help-launcher.js';
import { shared } from './styles/shared.js';
import { tokens } from './styles/tokens.js';

/**
 * All that stands over Web-UI's pages: the launcher and the drawer. There is one in the document,
 * under its body, since an inactive page of a plugin is not displayed.
 *
 * @summary The help over Web-UI's pages.
 * @cssproperty [--bai-help-color-primary] - Accents; Web-UI's primary colour by default.
 * @cssproperty [--bai-help-color-surface] - What the help is drawn on.
 * @cssproperty [--bai-help-color-text] - Text.
 * @cssproperty [--bai-help-color-text-quiet] - Text that matters less.
 * @cssproperty [--bai-help-color-border] - Lines.
 * @cssproperty [--bai-help-radius] - How round corners are.
 * @cssproperty [--bai-help-font-family] - The typeface.
 * @cssproperty [--bai-help-width=400px] - How wide the drawer is.
 */
export class HelpRoot extends LitElement {
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
    `,
  ];

  /** Where the help comes from. */
  @property({ attribute: false })
  service: HelpService | undefined;

  /** Whether the drawer is open. It opens and closes only because somebody asked. */
  @state()
  private open = false;

  /** The colours to draw in, as Web-UI does. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  @query('bai-help-drawer')
  private drawer!: HelpDrawer | null;

  @query('bai-help-launcher')
  private launcher!: HelpLauncher | null;

  #dock = new DockController(this, (width) => this.service?.makeRoom(width));
  #opener: HTMLElement | undefined;

  constructor() {
    super();
    // A role can drop without a word, as when somebody acts as another: looked at, it is rechecked.
    this.addEventListener('pointerenter', () => this.service?.refresh());
    this.addEventListener('focusin', () => this.service?.refresh());
    new ProvideHelp(this);
    new ProvideReader(this);
  }

  protected override willUpdate(): void {
    this.theme = this.service?.help.dark ? 'dark' : 'light';
    this.#dock.open = this.open;
  }

  protected override render() {
    return html`
      <bai-help-launcher ?hidden=${this.open} @bai-help-open=${this.#show}></bai-help-launcher>
      <bai-help-drawer
        ?open=${this.open}
        ?docked=${this.#dock.docked}
        @bai-help-close=${this.#hide}
      ></bai-help-drawer>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) {
      void this.drawer?.updateComplete.then(() => this.drawer?.focus());
    }
  }

  #show(): void {
    this.service?.refresh();
    this.#opener = deepActiveElement();
    this.open = true;
  }

  async #hide(): Promise<void> {
    this.open = false;
    await this.updateComplete;
    const opener = this.#opener;
    if (opener?.isConnected && opener.checkVisibility()) opener.focus();
    else this.launcher?.focus();
  }
}
