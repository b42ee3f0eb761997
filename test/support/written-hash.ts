import { fingerprint } from '../../src/model/fingerprint.js';

/** Returns the hash that the drawer writes for an entry with a restricted audience. */
export const writtenHash = (id: string): string => `#help=~${fingerprint(id)}`;
