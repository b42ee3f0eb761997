import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { HelpService } from '../context/help-service.js';
import { ProvideHelp } from '../context/provide-help.js';
import { ProvideReader } from '../context/reader.js';
import { keepTyping } from './keep-typing.js';
import { shared } from './styles/shared.js';
import { tokens } from './styles/tokens.js';

/**
 * The same help as a page of Web-UI, for those who come by its menu.
 *
 * @summary The help as a full page.
 */
export class HelpPage extends LitElement {
  static override styles = [
    shared,
    tokens,
    css`
      :host {
        display: block;
        max-inline-size: 760px;
        margin: 24px auto;
        padding: 16px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
    `,
  ];

  /** Where the help comes from. */
  @property({ attribute: false })
  service: HelpService | undefined;

  /** The colours to draw in, as Web-UI does. */
  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  constructor() {
    super();
    keepTyping(this);
    new ProvideHelp(this);
    new ProvideReader(this);
  }

  protected override willUpdate(): void {
    this.theme = this.service?.help.dark ? 'dark' : 'light';
  }

  protected override render() {
    return html`<bai-help-view></bai-help-view>`;
  }
}
