/** Who an entry is for. Each audience includes all that stand before it. */
export const AUDIENCES = ['public', 'user', 'admin', 'superadmin'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who is reading. `anonymous` is everyone whose role is not known for certain. */
export const ROLES = ['anonymous', 'user', 'admin', 'superadmin'] as const;
export type Role = (typeof ROLES)[number];

export const isAudience = (value: unknown): value is Audience =>
  AUDIENCES.some((audience) => audience === value);

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/**
 * The audiences whose entries exist for a role. Anything that is not a role is anonymous, so that
 * a mistake anywhere shows less, never more.
 */
export function audiencesFor(role: unknown): readonly Audience[] {
  const rank = ROLES.findIndex((known) => known === role);
  return AUDIENCES.slice(0, Math.max(rank, 0) + 1);
}

/** Whether an entry of this audience exists for this role. Unknown audiences exist for nobody. */
export function reaches(role: unknown, audience: unknown): boolean {
  return audiencesFor(role).some((known) => known === audience);
}

/** Whether a role is this one or one above it. */
export const isAtLeast = (role: unknown, needed: Role): boolean =>
  ROLES.indexOf(needed) <=
  Math.max(
    ROLES.findIndex((known) => known === role),
    0,
  );

/** The lowest role that an audience exists for. */
export function lowestRole(audience: Audience): Role {
  return ROLES[AUDIENCES.indexOf(audience)] ?? 'superadmin';
}
