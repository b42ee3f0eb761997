import { css, html } from 'lit';
import { newTabIcon } from '../shared/icons.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { HelpElement } from '../shared/help-element.js';

/**
 * Marks links that open in a new tab. Screen readers get a text.
 *
 * @summary The icon of links that open in a new tab.
 */
export class HelpNewTab extends HelpElement {
  static override styles = [
    visuallyHidden,
    css`
      :host {
        position: relative;
        display: inline-block;
        margin-inline-start: 0.2em;
      }

      svg {
        display: inline-block;
        inline-size: 0.95em;
        block-size: 0.95em;
        vertical-align: -0.1em;
      }

      svg:dir(rtl) {
        scale: -1 1;
      }
    `,
  ];

  protected override render() {
    return html`${newTabIcon}<span class="visually-hidden"> (${this.messages.newTab})</span>`;
  }
}
