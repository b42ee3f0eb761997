import { canRead, type Audience } from './audience.js';

/** Filters entries or hints by role. All content passes this filter. */
export const visibleEntries = <T extends { readonly audience: Audience }>(
  items: readonly T[],
  role: unknown,
): readonly T[] => items.filter(({ audience }) => canRead(role, audience));
