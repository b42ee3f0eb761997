import type { Entry } from '../../src/model/entry.js';

/** An entry to test with, of which only what matters to the test is named. */
export const anEntry = (given: Partial<Entry> & Pick<Entry, 'id'>): Entry => ({
  audience: 'public',
  kind: 'problem',
  pages: 'everywhere',
  related: [],
  lang: 'en',
  title: `Title of ${given.id}`,
  summary: `Summary of ${given.id}`,
  keywords: [],
  ...given,
});
