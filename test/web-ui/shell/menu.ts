import type { IconName } from '../host/icons.js';

export interface Entry {
  /** The flat path without the slash. */
  page: string;
  label: string;
  icon: IconName;
}

/** The entries of the sider by role. A page has the same label in the sider and as its heading. */
export const menus: Record<'user' | 'admin' | 'superadmin', readonly Entry[]> = {
  user: [
    { page: 'summary', label: 'webui.menu.Summary', icon: 'grid' },
    { page: 'job', label: 'webui.menu.Sessions', icon: 'list' },
    { page: 'serving', label: 'webui.menu.Serving', icon: 'rocket' },
    { page: 'import', label: 'webui.menu.Import&Run', icon: 'play' },
    { page: 'data', label: 'webui.menu.Data&Storage', icon: 'folder' },
    { page: 'my-environment', label: 'webui.menu.MyEnvironments', icon: 'cube' },
    { page: 'agent-summary', label: 'webui.menu.AgentSummary', icon: 'server' },
    { page: 'statistics', label: 'webui.menu.Statistics', icon: 'chart' },
  ],
  admin: [
    { page: 'credential', label: 'webui.menu.Users', icon: 'users' },
    { page: 'environment', label: 'webui.menu.Environments', icon: 'chip' },
    { page: 'resource-policy', label: 'webui.menu.ResourcePolicy', icon: 'policy' },
  ],
  superadmin: [
    { page: 'agent', label: 'webui.menu.Resources', icon: 'server' },
    { page: 'settings', label: 'webui.menu.Configurations', icon: 'sliders' },
    { page: 'maintenance', label: 'webui.menu.Maintenance', icon: 'wrench' },
    { page: 'information', label: 'webui.menu.Information', icon: 'info' },
  ],
};

const unlisted: Record<string, string> = {
  session: 'webui.menu.Sessions',
  'session/start': 'webui.menu.Sessions',
  usersettings: 'webui.menu.Settings&Logs',
  'storage-settings': 'data.StorageStatus',
  unauthorized: 'Unauthorized access',
  error: 'Page not found',
};

export function headingOf(page: string): string {
  const listed = [...menus.user, ...menus.admin, ...menus.superadmin];
  return listed.find((entry) => entry.page === page)?.label ?? unlisted[page] ?? page;
}

export const isKnown = (page: string): boolean => headingOf(page) !== page;
