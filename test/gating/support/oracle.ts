import type { Audience, Role } from '../../../src/model/audience.js';
import { WORD, type Content } from './content.js';

/** Who may see what, said once more and in another way than the product says it. */
const MAY_SEE: Readonly<Record<Role, string>> = {
  anonymous: 'public',
  user: 'public user',
  admin: 'public user admin',
  superadmin: 'public user admin superadmin',
};

export const maySee = (role: Role, audience: Audience | undefined): boolean =>
  audience !== undefined && MAY_SEE[role].split(' ').includes(audience);

/** A word that a reader adds to all that they write, and nobody else does. */
export const markOf = (person: string | undefined): string =>
  `own${(person ?? 'nobody').split('@')[0] ?? ''}`;

const MARK = /own(?:ann|bob)/g;

/**
 * The words in a text by which a reader knows what others have written. Whoever logs in may find what
 * they wrote before.
 */
export const wordsOfOthers = (person: string | undefined, text: string): readonly string[] =>
  [...new Set(text.match(MARK))].filter((mark) => mark !== markOf(person));

/** Whether more than one person has written a text. */
export const isOfMany = (text: string): boolean => new Set(text.match(MARK)).size > 1;

/** The ids of the entries that exist for a role, in no order. */
export const existing = ({ entries }: Content, role: Role): readonly string[] =>
  entries.filter(({ audience }) => maySee(role, audience)).map(({ id }) => id);

/** The words in a text that belong to something above a role. */
export function wordsAbove(role: Role, content: Content, text: string): readonly string[] {
  const words = new Set([...text.matchAll(WORD)].map(([word]) => word));
  return [...words].filter((word) => !maySee(role, content.audienceOf(word)));
}
