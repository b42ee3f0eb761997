/** The audiences of entries, lowest first. Each audience includes the lower ones. */
export const AUDIENCES = ['public', 'user', 'admin', 'superadmin'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The roles of a reader, lowest first. A reader of unknown role is `anonymous`. */
export const ROLES = ['anonymous', 'user', 'admin', 'superadmin'] as const;
export type Role = (typeof ROLES)[number];

export const isAudience = (value: unknown): value is Audience =>
  AUDIENCES.some((audience) => audience === value);

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** Returns the rank of a role. Unknown values rank as anonymous, so that errors reveal nothing. */
const rankOf = (role: unknown): number => Math.max((ROLES as readonly unknown[]).indexOf(role), 0);

/** Lists the audiences that a role can read. */
export const audiencesFor = (role: unknown): readonly Audience[] =>
  AUDIENCES.slice(0, rankOf(role) + 1);

/** Whether a role can read an audience. No role can read an unknown audience. */
export const canRead = (role: unknown, audience: unknown): boolean =>
  audiencesFor(role).some((known) => known === audience);

export const isAtLeast = (role: unknown, minRole: Role): boolean => rankOf(role) >= rankOf(minRole);

/** Returns the lowest audience of some items, which all of them need. */
export const lowestAudience = (items: readonly { readonly audience: Audience }[]): Audience =>
  AUDIENCES.find((audience) => items.some((item) => item.audience === audience)) ?? 'public';

/** Returns the lowest role that can read an audience. */
export const minRoleFor = (audience: Audience): Role =>
  ROLES[AUDIENCES.indexOf(audience)] ?? 'superadmin';
