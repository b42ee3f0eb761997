import { css, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CalloutTone } from '../../model/callouts.js';
import { noteIcon, warningIcon } from '../shared/icons.js';

/** The icon of each tone. */
const ICONS: Readonly<Record<CalloutTone, TemplateResult>> = {
  note: noteIcon,
  warning: warningIcon,
};

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
    return ICONS[this.tone];
  }
}
