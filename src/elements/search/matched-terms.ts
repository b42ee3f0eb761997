import type { Found } from '../../model/search/search.js';

/** The terms that an entry was found by, in whatever field. */
export const matchedTerms = ({ matched }: Found): readonly string[] => [
  ...new Set(Object.values(matched).flat()),
];
