import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { CalloutTone } from '../../model/callouts.js';
import { calloutIcon } from '../shared/icons.js';

/**
 * Shows the tone of a callout, which the label beside it names.
 *
 * @summary The icon of a callout.
 */
export class HelpCalloutIcon extends LitElement {
  static override styles = css`
    :host {
      display: grid;
    }
  `;

  /** The tone of the callout. */
  @property()
  tone: CalloutTone = 'note';

  protected override render() {
    return calloutIcon(this.tone);
  }
}
