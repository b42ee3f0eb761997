import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { readerContext, type Reader } from '../../context/reader.js';
import { wordsContext, type Words } from '../../context/words.js';
import { HelpCloseEvent } from '../events.js';
import { fromContext } from '../from-context.js';
import {
  backIcon,
  closeIcon,
  dockIcon,
  forwardIcon,
  homeIcon,
  keyboardIcon,
  overlayIcon,
} from '../icons.js';
import { shared } from '../styles/shared.js';
import { HelpDockEvent } from './events.js';
import { headerStyles } from './header-styles.js';

/**
 * The head of the panel: its title, the reader's way back and forward, and what is done with the
 * panel itself.
 *
 * @summary The bar at the top of the panel.
 * @fires {HelpCloseEvent} bai-help-close - When the reader asks to close the panel.
 * @fires {HelpDockEvent} bai-help-dock - When they choose between beside the page and over it.
 * @csspart header - The bar itself.
 * @csspart title - The title.
 */
export class HelpHeader extends LitElement {
  static override styles = [shared, headerStyles];

  /** Whether the page makes room for the panel. */
  @property({ type: Boolean })
  docked = false;

  /** Whether there is room for the page and the panel side by side. */
  @property({ type: Boolean, attribute: 'can-dock' })
  canDock = false;

  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(wordsContext) words: Words | undefined;

  @query('h1')
  private heading!: HTMLElement | null;

  protected override render() {
    const { reader, words } = this;
    if (!reader || !words) return nothing;
    const { at } = reader.stop.view;
    return html`
      <header part="header">
        <div class="buttons">
          ${button(words.back, backIcon, () => reader.back(), reader.canGoBack)}
          ${button(words.forward, forwardIcon, () => reader.forward(), reader.canGoForward)}
        </div>
        <h1 id="title" part="title" tabindex="-1">${words.help}</h1>
        <div class="buttons">
          ${at === 'home' ? nothing : button(words.allHelp, homeIcon, () => this.#goHome())}
          ${button(
            words.shortcuts,
            keyboardIcon,
            () => reader.go({ at: 'shortcuts' }),
            at !== 'shortcuts',
          )}
          ${this.canDock ? this.#dockButton(words) : nothing}
          ${button(words.closeHelp, closeIcon, () => this.dispatchEvent(new HelpCloseEvent()))}
        </div>
      </header>
    `;
  }

  /** Says what pressing it does, so it has two names instead of a state. */
  #dockButton(words: Words) {
    const press = () => this.dispatchEvent(new HelpDockEvent(!this.docked));
    return this.docked
      ? button(words.overlay, overlayIcon, press)
      : button(words.dock, dockIcon, press);
  }

  #goHome(): void {
    this.reader?.go({ at: 'home' });
    // The button goes away with this: the focus must not go with it.
    this.heading?.focus();
  }
}

/** A button that can do nothing now stays where it is, and keeps the focus that it may have. */
const button = (name: string, icon: TemplateResult, press: () => void, able = true) => html`
  <button
    class="quiet-button"
    type="button"
    aria-label=${name}
    title=${name}
    aria-disabled=${able ? nothing : 'true'}
    @click=${() => {
      if (able) press();
    }}
  >
    ${icon}
  </button>
`;
