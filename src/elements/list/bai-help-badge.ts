import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Audience } from '../../model/audience.js';
import { HelpElement } from '../shared/help-element.js';

/**
 * Marks entries for admins, and own entries of the installation. Admins then do not recommend their
 * entries to users.
 *
 * @summary Marks admin and superadmin entries, and own entries of an installation.
 */
export class HelpBadge extends HelpElement {
  static override styles = css`
    span {
      display: inline-block;
      margin-block: 2px;
      margin-inline-end: 4px;
      padding: 0 6px;
      border: 1px solid currentColor;
      border-radius: 999px;
      color: var(--_link);
      font-size: 0.6875rem;
      font-weight: 500;
      line-height: 18px;
      white-space: nowrap;
    }
  `;

  /** The entry's audience. Entries for every account have no badge. */
  @property()
  audience: Audience = 'public';

  /** Whether the entry is the installation's own. */
  @property({ type: Boolean })
  own = false;

  protected override render() {
    const labels = [this.#label(), this.own ? this.messages.fromYourOrganization : undefined];
    return labels.map((label) => (label === undefined ? nothing : html`<span>${label}</span>`));
  }

  #label(): string | undefined {
    if (this.audience === 'admin') return this.messages.forAdmins;
    return this.audience === 'superadmin' ? this.messages.forSuperadmins : undefined;
  }
}
