import { reaches } from './audience.js';
import type { Entry } from './entry.js';

/** The entries, or hints, that exist for a role. The one gate that all that is shown goes through. */
export function visibleEntries<E extends Pick<Entry, 'audience'>>(
  entries: readonly E[],
  role: unknown,
): readonly E[] {
  return entries.filter((entry) => reaches(role, entry.audience));
}
