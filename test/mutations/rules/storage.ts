import type { Mutation } from '../mutation.js';
import { alwaysFalse, alwaysTrue, dropCall, replaceCall } from '../operators/index.js';
import { returns, setValue } from '../operators/index.js';
import { GATING_SUITE, STATE_SUITE } from './suites.js';

const PLACES_SUITE = 'test/state/places.test.ts';
const STORAGE_SUITE = 'test/state/user-storage.test.ts';

/** The rules about stored values and their users. */
export const STORAGE: readonly Mutation[] = [
  {
    breaks: 'The storage of the browser names no entry.',
    symbol: 'UserStorage.fingerprintOf',
    change: returns('id'),
    suite: GATING_SUITE,
  },
  {
    breaks: 'A stored history names no entry.',
    symbol: 'serializeHistory',
    change: replaceCall('fingerprintOf', () => 'route.id'),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'The fingerprints of one user tell nothing to another user.',
    symbol: 'UserStorage.fingerprintOf',
    change: returns('fingerprint(id)'),
    suite: STORAGE_SUITE,
  },
  {
    breaks: 'Stored values belong to one user.',
    symbol: 'UserStorage.#keyOf.user',
    change: setValue('[]'),
    suite: STORAGE_SUITE,
  },
  {
    breaks: 'Nothing is stored for a user without a stable key.',
    symbol: 'UserStorage.#persistent',
    change: alwaysFalse('isPersistent'),
    suite: STORAGE_SUITE,
  },
  {
    breaks: 'No place is stored for a user without a stable key.',
    symbol: 'Places.store',
    change: alwaysFalse('isPersistent'),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'A place belongs to one user.',
    symbol: 'Places.#keyOf',
    change: returns('surface'),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'Queries are stored only for a reload.',
    symbol: 'Places.store',
    change: alwaysTrue('reloading', { then: 'history' }),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'A login removes what another user stored for a reload.',
    symbol: 'Places.take',
    change: alwaysFalse('#ownKeys'),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'A place that was stored for a reload is restored once.',
    symbol: 'Places.take',
    change: alwaysFalse(['key', '#keyOf']),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'A place that was stored for a reload is not restored later.',
    symbol: 'Places.take',
    change: alwaysFalse('isLate'),
    suite: PLACES_SUITE,
  },
  {
    breaks: 'The end of a session removes what was stored for a reload.',
    symbol: 'HelpStore.#endSession',
    change: dropCall('forgetReload'),
    suite: STATE_SUITE,
  },
];
