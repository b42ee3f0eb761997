/** Suites that notice the breaks of several rules. */
export const GATING_SUITE = 'test/gating/gating.test.ts';
export const GIVEN_HOST_SUITE = 'test/gating/given-host.test.ts';
export const SESSION_SUITE = 'test/gating/session.test.ts';
export const UNANNOUNCED_SUITE = 'test/gating/unannounced.test.ts';
export const USER_CHANGE_SUITE = 'test/gating/other-reader.test.ts';
export const STATE_SUITE = 'test/state/help-store.test.ts';
export const LINK_SUITE = 'test/elements/drawer/deep-link-controller.test.ts';
