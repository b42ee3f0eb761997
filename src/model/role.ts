import type { Role } from './audience.js';

/**
 * The role that Web-UI's client object proves, and `anonymous` for all it does not: no client, one
 * that is still connecting, flags that are missing, of the wrong type, at odds with each other, or
 * that throw when read. Web-UI has no role field; it sets `is_admin` for superadmins too.
 */
export function roleOf(client: unknown): Role {
  try {
    return roleOfFlags(client);
  } catch {
    return 'anonymous';
  }
}

function roleOfFlags(client: unknown): Role {
  if (typeof client !== 'object' || client === null) return 'anonymous';
  const { ready, is_admin, is_superadmin } = client as Record<string, unknown>;
  if (ready !== true) return 'anonymous';
  if (typeof is_admin !== 'boolean' || typeof is_superadmin !== 'boolean') return 'anonymous';
  if (is_superadmin) return is_admin ? 'superadmin' : 'anonymous';
  return is_admin ? 'admin' : 'user';
}
