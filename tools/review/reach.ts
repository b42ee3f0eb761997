import { lowestRole, ROLES, type Audience } from '../../src/model/audience.js';
import { parseLink } from '../../src/model/link.js';
import { menuOf } from '../../src/model/menu.js';
import type { Flaw } from '../content/problem.js';
import type { Reading } from './reading.js';

/** Links to pages of Web-UI that some readers of the entry have not got in their menu. */
export function reachFlaws(audience: Audience, { links }: Reading): readonly Flaw[] {
  const reader = lowestRole(audience);
  return links.flatMap(({ href, line }) => {
    const link = parseLink(href);
    if (link.to !== 'page') return [];
    const { opens } = menuOf(link.page);
    if (ROLES.indexOf(opens) <= ROLES.indexOf(reader)) return [];
    return {
      line,
      problem: `the page ${link.page} opens for ${opens} and above, and this entry is for ${audience}: the link leads some of its readers nowhere`,
      fix: 'Name the page without a link, or say who can open it',
    };
  });
}
