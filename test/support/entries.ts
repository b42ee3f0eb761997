import type { Entry } from '../../src/model/entry.js';

/** Creates a test entry. A test sets only the fields that matter to it. */
export const anEntry = (given: Partial<Entry> & Pick<Entry, 'id'>): Entry => ({
  audience: 'public',
  kind: 'problem',
  pages: 'everywhere',
  related: [],
  lang: 'en',
  title: `Title of ${given.id}`,
  summary: `Summary of ${given.id}`,
  ...given,
});
