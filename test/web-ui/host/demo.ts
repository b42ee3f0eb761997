import { keep, readKept } from './state.js';

/** The text of the bar during the first visit of the demo. */
const INVITATION =
  'Open an entry and click “Show me”, search for “gpu”, press ? on any page, or choose another role.';

let isInvited = false;

/** At the first visit of `/?demo`, opens the drawer on a page with hints. */
export function startDemo(): void {
  if (!new URLSearchParams(location.search).has('demo') || readKept() !== undefined) return;
  isInvited = true;
  keep({ role: 'superadmin' });
  history.replaceState(null, '', '/maintenance#help');
}

/** Returns what to try, at the first visit of the demo. */
export const invitation = (): string | undefined => (isInvited ? INVITATION : undefined);
