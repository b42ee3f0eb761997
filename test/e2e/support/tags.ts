import type { Version } from './web-ui.js';

/** Tags of tests that `npm test` and `npm run test:deep` share. Other tests run in `npm test` only. */

/** The test repeats more in a deep run. */
export const DEEP = '@deep';

/** The test runs in deep runs only. */
export const DEEP_ONLY = '@deep-only';

/**
 * The test repeats another in a second family, look or language. It runs in deep runs only, in
 * Chromium only.
 */
export const REPEAT = '@repeat';

/** Returns the tags of tests that run in each version. The looks of React differ only in markup. */
export const repeatsOf = ({ name }: Version): string[] => (name === 'reactAstryx' ? [REPEAT] : []);
