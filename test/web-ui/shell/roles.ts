import { menus } from './menu.js';
import { plugins } from './plugin-list.js';

/** Returns the required role: by the sider's group, or by the plugin's permission. */
function asksFor(page: string): 'user' | 'admin' | 'superadmin' {
  const plugin = plugins().find(({ name }) => name === page);
  if (plugin) return plugin.permission;
  const lists = (role: 'admin' | 'superadmin'): boolean =>
    menus[role].some((entry) => entry.page === page);
  if (lists('superadmin')) return 'superadmin';
  return lists('admin') ? 'admin' : 'user';
}

export function isAllowed(page: string): boolean {
  const client = globalThis.backendaiclient;
  const needed = asksFor(page);
  if (needed === 'superadmin') return client?.is_superadmin === true;
  return needed === 'user' || client?.is_admin === true;
}
