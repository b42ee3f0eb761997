import { attempt } from './attempt.js';
import type { Role } from './audience.js';

/**
 * Derives the role from Web-UI's client, which has no role field. Returns `anonymous` without a
 * connected client, and for missing, contradictory or throwing flags.
 */
export const roleOf = (client: unknown): Role => attempt(() => roleOfFlags(client)) ?? 'anonymous';

function roleOfFlags(client: unknown): Role {
  if (typeof client !== 'object' || client === null) return 'anonymous';
  const { ready, is_admin, is_superadmin } = client as Record<string, unknown>;
  if (ready !== true) return 'anonymous';
  if (typeof is_admin !== 'boolean' || typeof is_superadmin !== 'boolean') return 'anonymous';
  // Web-UI sets `is_admin` for superadmins too.
  if (is_superadmin) return is_admin ? 'superadmin' : 'anonymous';
  return is_admin ? 'admin' : 'user';
}
