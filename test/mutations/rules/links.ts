import type { Mutation } from '../mutation.js';
import { alwaysFalse, alwaysTrue, dropCall, returns } from '../operators/index.js';
import { GATING_SUITE, LINK_SUITE, SESSION_SUITE, STATE_SUITE } from './suites.js';
import { USER_CHANGE_SUITE } from './suites.js';

/** Where links lead, and what the URL gives away. */
export const LINKS: readonly Mutation[] = [
  {
    breaks: 'A link leads only to entries that exist for the user.',
    symbol: 'hrefOfLink',
    change: alwaysTrue('byId'),
    suite: GATING_SUITE,
  },
  {
    breaks: 'A link leads only to pages that the user can open.',
    symbol: 'hrefOfLink',
    change: alwaysTrue('canOpen'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'A link leads only to controls that the user can access.',
    symbol: 'hrefOfLink',
    change: alwaysTrue('canAccess'),
    suite: GATING_SUITE,
  },
  {
    breaks: 'The spotlight leads only to controls that the user can access.',
    symbol: 'Articles.anchor',
    change: alwaysTrue('canAccess'),
    suite: STATE_SUITE,
  },
  {
    breaks: 'A link to a hidden entry and a link to a missing entry look the same.',
    symbol: 'findEntry',
    change: returns('({ id: link.id })'),
    suite: LINK_SUITE,
  },
  {
    breaks: 'The link of a former session does not tell the next user that an entry is missing.',
    symbol: 'DeepLinkController.#onMissing',
    change: alwaysFalse('#requested'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'The URL names no entry that not everybody may read.',
    symbol: 'HostActions.showInUrl',
    change: alwaysTrue('public'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'The browser history of one user leads the next user to no entry.',
    symbol: 'DeepLinks.followed',
    change: alwaysFalse('#isWritten'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'A link that one user followed leads the next user to no entry.',
    symbol: 'DeepLinks.write',
    change: alwaysFalse('#isWritten'),
    suite: 'test/host/deep-link.test.ts',
  },
  {
    breaks: 'The entry that one user was reading is not in the URL of the next user.',
    symbol: 'HelpStore.#endSession',
    change: dropCall('remove'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'The address of an entry leaves the URL when the help is removed.',
    symbol: 'Host.disconnect',
    change: dropCall('remove'),
    suite: USER_CHANGE_SUITE,
  },
];
