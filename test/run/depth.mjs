/**
 * `base` in `npm test` and `deep` in `npm run test:deep`. Without a depth, `playwright test` runs all
 * tests and repeats as little as `npm test`.
 */
const DEPTH = process.env.TEST_DEPTH;

export const IS_DEEP = DEPTH === 'deep';
export const IS_BASE = DEPTH === 'base';
