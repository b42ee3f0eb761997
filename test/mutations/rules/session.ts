import type { Mutation } from '../mutation.js';
import { alwaysFalse, alwaysTrue, dropCall } from '../operators/index.js';
import { returns, setArgument, setValue } from '../operators/index.js';
import { SESSION_SUITE, STATE_SUITE, UNANNOUNCED_SUITE, USER_CHANGE_SUITE } from './suites.js';

/** All that a user has done or seen belongs to one session. */
const ONE_SESSION: readonly Mutation[] = [
  {
    breaks: 'A new role or user starts a new session.',
    symbol: 'HelpStore.#onHost',
    change: alwaysTrue('isSameAccount'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'Each session has an id of its own.',
    symbol: 'Session.id',
    change: setValue('1'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'Each session has a history of its own in the drawer.',
    symbol: 'Session.drawer',
    change: setValue((now) => `Session.drawer ??= ${now}`),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'Each session has a history of its own on the page of the help.',
    symbol: 'Session.page',
    change: setValue((now) => `Session.page ??= ${now}`),
    suite: UNANNOUNCED_SUITE,
  },
  {
    breaks: 'A new session replaces all elements of the drawer.',
    symbol: 'HelpRoot.render',
    change: setArgument('keyed', 0, 'nothing'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'A new session replaces all elements of the page of the help.',
    symbol: 'HelpPage.render',
    change: setArgument('keyed', 0, 'nothing'),
    suite: UNANNOUNCED_SUITE,
  },
  {
    breaks: 'The elements of an ended session do not get the state of the next session.',
    symbol: 'HelpSession.#provideStore',
    change: alwaysFalse(['store', 'session'], { operator: '!==' }),
    suite: 'test/elements/session/bai-help-session.test.ts',
  },
  {
    breaks: 'The hints leave the page with their session.',
    symbol: 'HintsController.hostDisconnected',
    change: returns('undefined'),
    suite: SESSION_SUITE,
  },
];

/** The services of a session check the account before they answer. */
const SERVICES: readonly Mutation[] = [
  {
    breaks: 'The services of an ended session do not answer.',
    symbol: 'HelpStore.#scopeOf.isCurrent',
    change: alwaysTrue('#session'),
    suite: STATE_SUITE,
  },
  {
    breaks: 'The services of a session read the account again.',
    symbol: 'HelpStore.#scopeOf.isCurrent',
    change: alwaysTrue('checkSession'),
    suite: STATE_SUITE,
  },
  {
    breaks: 'A text is requested only after the session was checked.',
    symbol: 'Articles.#body',
    change: alwaysFalse('exists', { then: 'undefined' }),
    suite: STATE_SUITE,
  },
  {
    breaks: 'The anchors of a text that arrives after the session are not used.',
    symbol: 'Articles.#body',
    change: alwaysTrue('exists', { then: 'body' }),
    suite: STATE_SUITE,
  },
  {
    breaks: 'A text is not shown when the session ends while the text is rendered.',
    symbol: 'Articles.#render',
    change: alwaysTrue('exists'),
    suite: 'test/state/articles.test.ts',
  },
  {
    breaks: 'A search requests texts only after the session was checked.',
    symbol: 'Search.find',
    change: alwaysFalse('isCurrent', { then: 'NO_RESULTS' }),
    suite: STATE_SUITE,
  },
  {
    breaks: 'A search finds nothing when the session ends meanwhile.',
    symbol: 'Search.find',
    change: alwaysTrue('isCurrent', { then: 'search' }),
    suite: STATE_SUITE,
  },
  {
    breaks: 'The spotlight is silent about entries that do not exist for the user.',
    symbol: 'Spotlight.show',
    change: alwaysFalse('exists'),
    suite: STATE_SUITE,
  },
  {
    breaks: 'Content that arrives late is shown to the current user only.',
    symbol: 'HelpStore.#onContent',
    change: dropCall('checkSession'),
    suite: STATE_SUITE,
  },
  {
    breaks: 'The account is read again before failed content is requested again.',
    symbol: 'HelpStore.#retry',
    change: dropCall('checkSession'),
    suite: STATE_SUITE,
  },
];

/** A role can drop without an event: actions and a timer notice. */
const SILENT_CHANGES: readonly Mutation[] = [
  {
    breaks: 'An action of a former session has no effect.',
    symbol: 'gateActions',
    change: alwaysTrue('isSameSession'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'The account is read again as soon as focus or the pointer enters the help.',
    symbol: 'gateActions',
    change: dropCall('addEventListener', 'passive'),
    suite: USER_CHANGE_SUITE,
  },
  {
    breaks: 'The account is read again before an action in the drawer.',
    symbol: 'HelpRoot.constructor',
    change: dropCall('gateActions'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'The account is read again before an action on the page of the help.',
    symbol: 'HelpPage.constructor',
    change: dropCall('gateActions'),
    suite: UNANNOUNCED_SUITE,
  },
  {
    breaks: 'The account is read again before an action on a hint.',
    symbol: 'HintsController.#place',
    change: dropCall('gateActions'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'A dropped role is noticed without any action.',
    symbol: 'SessionWatch.hostUpdated.watches',
    change: setValue('false'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'A dropped role is noticed while the drawer is open.',
    symbol: 'HelpRoot.constructor',
    change: setArgument('SessionWatch', 2, '() => this.store?.state.hints.length !== 0'),
    suite: UNANNOUNCED_SUITE,
  },
  {
    breaks: 'A dropped role is noticed while the page has hints.',
    symbol: 'HelpRoot.constructor',
    change: setArgument('SessionWatch', 2, '() => this.open'),
    suite: SESSION_SUITE,
  },
  {
    breaks: 'A dropped role is noticed while the page of the help is shown.',
    symbol: 'HelpPage.constructor',
    change: setArgument('SessionWatch', 2, '() => false'),
    suite: UNANNOUNCED_SUITE,
  },
];

/** The user, the role and the elements change together. */
export const SESSION: readonly Mutation[] = [...ONE_SESSION, ...SERVICES, ...SILENT_CHANGES];
