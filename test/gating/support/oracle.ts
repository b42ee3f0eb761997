import type { Audience, Role } from '../../../src/model/audience.js';
import { WORD, type Content } from './content.js';

/** The audiences of each role, independent of the implementation. */
const MAY_SEE: Readonly<Record<Role, string>> = {
  anonymous: 'public',
  user: 'public user',
  admin: 'public user admin',
  superadmin: 'public user admin superadmin',
};

export const maySee = (role: Role, audience: Audience | undefined): boolean =>
  audience !== undefined && MAY_SEE[role].split(' ').includes(audience);

/** Returns a word that one user alone adds to all typed text. */
export const markOf = (userKey: string | undefined): string =>
  `own${(userKey ?? 'nobody').split('@')[0] ?? ''}`;

const MARK = /own(?:ann|bob)/g;

/** Returns the words in a text that other users typed. A user may find text of an earlier login. */
export const wordsOfOthers = (userKey: string | undefined, text: string): readonly string[] =>
  [...new Set(text.match(MARK))].filter((mark) => mark !== markOf(userKey));

/** Returns whether a text contains words of more than one user. */
export const isOfMany = (text: string): boolean => new Set(text.match(MARK)).size > 1;

/** Returns the own entries that exist for a role. */
const ownFor = ({ own, hide }: Content, role: Role) =>
  own.entries.filter(({ id, audience }) => maySee(role, audience) && !hide.includes(id));

/** Returns the shipped entries that a role could read, also replaced ones. */
const shippedFor = ({ shipped, hide }: Content, role: Role): readonly string[] =>
  shipped.entries
    .filter(({ id, audience }) => maySee(role, audience) && !hide.includes(id))
    .map(({ id }) => id);

/** Returns the own entries that a role sees instead of a shipped one. */
export const replacementsOf = (content: Content, role: Role, id: string): readonly string[] =>
  ownFor(content, role)
    .filter(({ replaces }) => replaces === id && shippedFor(content, role).includes(id))
    .map((entry) => entry.id);

/** Returns the ids of the entries that exist for a role, unordered. */
export const existing = (content: Content, role: Role): readonly string[] => [
  ...shippedFor(content, role).filter((id) => replacementsOf(content, role, id).length === 0),
  ...ownFor(content, role).map(({ id }) => id),
];

/** Returns the words in a text that belong to content above a role. */
export function wordsAbove(role: Role, content: Content, text: string): readonly string[] {
  const words = new Set([...text.matchAll(WORD)].map(([word]) => word));
  return [...words].filter((word) => !maySee(role, content.audienceOf(word)));
}
