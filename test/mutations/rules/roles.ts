import type { Mutation } from '../mutation.js';
import { alwaysFalse, alwaysTrue, returns, swapOperator } from '../operators/index.js';

const AUDIENCE_SUITE = 'test/model/audience.test.ts';
const HINT_SUITE = 'test/model/hint.test.ts';
const ROLE_SUITE = 'test/model/role.test.ts';

/** Which role a client proves, and what a role can read and use. */
export const ROLES: readonly Mutation[] = [
  {
    breaks: 'An unknown role counts as anonymous.',
    symbol: 'audiencesFor',
    change: returns('isRole(role) ? AUDIENCES.slice(0, ROLES.indexOf(role) + 1) : AUDIENCES'),
    suite: AUDIENCE_SUITE,
  },
  {
    breaks: 'A role reads the entries of its audience and of the audiences below.',
    symbol: 'audiencesFor',
    change: returns('AUDIENCES.slice(Math.max(ROLES.indexOf(role), 0))'),
    suite: AUDIENCE_SUITE,
  },
  {
    breaks: 'No role can read an unknown audience.',
    symbol: 'canRead',
    change: returns('!isAudience(audience) || audiencesFor(role).includes(audience)'),
    suite: AUDIENCE_SUITE,
  },
  {
    breaks: 'A page or control for a role is for the roles above as well.',
    symbol: 'isAtLeast',
    change: swapOperator('>=', '<='),
    suite: HINT_SUITE,
  },
  {
    breaks: 'A user can access only controls for their role.',
    symbol: 'canAccess',
    change: alwaysTrue('audience'),
    suite: HINT_SUITE,
  },
  {
    breaks: 'A user can access only controls on pages that they can open.',
    symbol: 'canAccess',
    change: alwaysTrue('canOpen'),
    suite: HINT_SUITE,
  },
  {
    breaks: 'The drawer shows only entries and hints that exist for the role.',
    symbol: 'visibleEntries',
    change: returns('items'),
    suite: 'test/model/rank.test.ts',
  },
  {
    breaks: 'A superadmin who is not marked as admin counts as anonymous.',
    symbol: 'roleOfFlags',
    change: alwaysTrue('is_admin', { then: 'superadmin' }),
    suite: ROLE_SUITE,
  },
  {
    breaks: 'A client that is still connecting proves no role.',
    symbol: 'roleOfFlags',
    change: alwaysFalse('ready'),
    suite: ROLE_SUITE,
  },
  {
    breaks: 'Flags that are not booleans prove no role.',
    symbol: 'roleOfFlags',
    change: alwaysFalse(['is_admin', 'is_superadmin']),
    suite: ROLE_SUITE,
  },
  {
    breaks: 'A hint exists only for its audience.',
    symbol: 'hintsFor',
    change: alwaysTrue('audience'),
    suite: HINT_SUITE,
  },
];
