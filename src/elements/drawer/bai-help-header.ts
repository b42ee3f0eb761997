import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { CloseCommand } from '../commands.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import {
  backIcon,
  closeIcon,
  dockIcon,
  forwardIcon,
  homeIcon,
  keyboardIcon,
  overlayIcon,
} from '../shared/icons.js';
import { HelpDockEvent } from './events.js';
import { headerStyles } from './header-styles.js';

/**
 * Shows the title, the history buttons and the controls of the panel.
 *
 * @summary The bar at the top of the panel.
 * @fires {HelpDockEvent} bai-help-dock - When the reader docks or undocks the panel.
 * @csspart header - The bar itself.
 * @csspart title - The title.
 */
export class HelpHeader extends HelpElement {
  static override styles = [base, headerStyles];

  /** Whether the page makes room for the panel. */
  @property({ type: Boolean })
  docked = false;

  /** Whether the page and the panel fit side by side. */
  @property({ type: Boolean, attribute: 'can-dock' })
  canDock = false;

  @query('h1')
  private heading!: HTMLElement | null;

  protected override render() {
    const { navigation, messages } = this;
    const { at } = navigation.current.route;
    return html`
      <header part="header">
        <div class="buttons">
          ${button(messages.back, backIcon, () => navigation.back(), navigation.canGoBack)}
          ${button(
            messages.forward,
            forwardIcon,
            () => navigation.forward(),
            navigation.canGoForward,
          )}
        </div>
        ${keyed(
          // A new heading, since a translator of the browser may have replaced its text.
          messages.help,
          html`<h1 id="title" part="title" tabindex="-1">${messages.help}</h1>`,
        )}
        <div class="buttons">
          ${at === 'home' ? nothing : button(messages.allHelp, homeIcon, () => this.#goHome())}
          ${button(
            messages.shortcuts,
            keyboardIcon,
            () => navigation.go({ at: 'shortcuts' }),
            at !== 'shortcuts',
          )}
          ${this.canDock ? this.#dockButton() : nothing}
          ${button(messages.closeHelp, closeIcon, () => this.dispatchEvent(new CloseCommand()))}
        </div>
      </header>
    `;
  }

  /** Labels the button with its action: two labels instead of a pressed state. */
  #dockButton() {
    const { messages, docked } = this;
    const press = () => this.dispatchEvent(new HelpDockEvent(!docked));
    return docked
      ? button(messages.overlay, overlayIcon, press)
      : button(messages.dock, dockIcon, press);
  }

  #goHome(): void {
    this.navigation.go({ at: 'home' });
    // The pressed button is removed.
    this.heading?.focus();
  }
}

/** Renders a button. A disabled button stays focusable, so that focus is not lost. */
const button = (name: string, icon: TemplateResult, press: () => void, enabled = true) => html`
  <button
    class="quiet-button"
    type="button"
    aria-label=${name}
    title=${name}
    aria-disabled=${enabled ? nothing : 'true'}
    @click=${() => {
      if (enabled) press();
    }}
  >
    ${icon}
  </button>
`;
