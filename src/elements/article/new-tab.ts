import { consume } from '@lit/context';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { wordsContext, type Words } from '../../context/words.js';
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

  @consume({ context: wordsContext, subscribe: true })
  @property({ attribute: false })
  words: Words | undefined;

  protected override render() {
    return html`${newTabIcon}<span class="unseen"> (${this.words?.newTab})</span>`;
  }
}
