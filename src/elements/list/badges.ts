import { css, html } from 'lit';
import type { Audience } from '../../model/audience.js';
import type { Messages } from '../../state/messages-context.js';

interface Marked {
  /** Entries for every account have no badge. */
  readonly audience: Audience;
  /** Whether the entry is the installation's own. */
  readonly isOwn?: boolean | undefined;
}

/**
 * Marks entries for admins, and own entries of the installation. Admins then do not recommend their
 * entries to users. Plain markup, since a list has many rows.
 */
export function badges({ audience, isOwn }: Marked, messages: Messages) {
  const labels = [];
  if (audience === 'admin') labels.push(messages.forAdmins);
  if (audience === 'superadmin') labels.push(messages.forSuperadmins);
  if (isOwn) labels.push(messages.fromYourOrganization);
  return labels.map((label) => html`<span class="badge">${label}</span>`);
}

/** The styles of badges. */
export const badgeStyles = css`
  .badge {
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
