import type { Mutation } from '../mutation.js';
import {
  alwaysFalse,
  alwaysTrue,
  dropCall,
  replaceCall,
  returns,
  setValue,
} from '../operators/index.js';
import { GATING_SUITE, GIVEN_HOST_SUITE, USER_CHANGE_SUITE } from './suites.js';

/** The rules about the user, and about noticing another user or role. */
export const ACCOUNT: readonly Mutation[] = [
  {
    breaks: 'A logout counts while the client is still in place.',
    symbol: 'AccountReader.constructor',
    change: dropCall('listen', 'backend-ai-logout'),
    suite: GATING_SUITE,
  },
  {
    breaks: 'A login is noticed when Web-UI announces it.',
    symbol: 'AccountReader.constructor',
    change: dropCall('listen', 'backend-ai-connected'),
    suite: GATING_SUITE,
  },
  {
    breaks: 'Users without an email address have different keys.',
    symbol: 'AccountReader.read',
    change: replaceCall('temporaryKeyOf', () => `'?'`),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'The key of a user without an email address is not persistent.',
    symbol: 'AccountReader.read.isPersistent',
    change: setValue('true'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'A user who logged out stays logged out when the account is read again.',
    symbol: 'AccountReader.read',
    change: alwaysTrue('loggedOut'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'Another user is another account, also with the same role.',
    symbol: 'isSameAccount',
    change: returns('one.role === other.role'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'Another role is another account, also of the same user.',
    symbol: 'isSameAccount',
    change: returns('one.userKey === other.userKey'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'The host reads the account again when the session is checked.',
    symbol: 'Host.checkAccount',
    change: alwaysTrue('isSameAccount'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'A login and a logout take effect in the task of their event.',
    symbol: 'Host.#onAccountEvent',
    change: alwaysTrue('checkAccount'),
    suite: GATING_SUITE,
  },
  {
    breaks: 'A role that the host gives replaces the role of Web-UI.',
    symbol: 'Host.#readAccount',
    change: returns('this.#accounts.read()'),
    suite: GIVEN_HOST_SUITE,
  },
  {
    breaks: 'Another user that the host gives is another account.',
    symbol: 'GivenValues.change',
    change: alwaysFalse('user'),
    suite: GIVEN_HOST_SUITE,
  },
];
