/** Whether this is `npm run test:deep`, which repeats more than `npm test`. */
export const IS_DEEP = process.env.TEST_DEPTH === 'deep';
