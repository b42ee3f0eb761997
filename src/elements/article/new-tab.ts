import { LitElement, css, html } from 'lit';
import { wordsContext, type Words } from '../../context/words.js';
import { fromContext } from '../from-context.js';
import { newTabIcon } from '../icons.js';
import { unseen } from './unseen.js';

/**
 * Says, to the eye and aloud, that a link opens in a new tab. Stands inside the link.
 *
 * @summary The sign of links that open in a new tab.
 */
export class NewTab extends LitElement {
  static override styles = [
    unseen,
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

  @fromContext(wordsContext) words: Words | undefined;

  protected override render() {
    return html`${newTabIcon}<span class="unseen"> (${this.words?.newTab})</span>`;
  }
}
