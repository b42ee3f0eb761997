import { fingerprint } from './fingerprint.js';

/**
 * The number of files with the texts of one audience. The same for every audience, so that the files
 * do not reveal the number of entries.
 */
export const TEXT_GROUPS = 8;

/** Returns the number of the file with the text of an entry. */
export const textGroupOf = (id: string): number =>
  parseInt(fingerprint(id).slice(-4), 36) % TEXT_GROUPS;
