import type { IconName } from '../host/icons.js';

export interface Entry {
  /** The menu key, which is also the part of the path for the feature. */
  feature: string;
  label: string;
  icon: IconName;
}

export const projectMenu: readonly Entry[] = [
  { feature: 'start', label: 'Start', icon: 'play' },
  { feature: 'dashboard', label: 'Dashboard', icon: 'grid' },
  { feature: 'session', label: 'webui.menu.Sessions', icon: 'list' },
  { feature: 'deployments', label: 'webui.menu.Serving', icon: 'rocket' },
  { feature: 'model-store', label: 'data.ModelStore', icon: 'cube' },
  { feature: 'chat', label: 'Chat', icon: 'bell' },
  { feature: 'data', label: 'webui.menu.Data&Storage', icon: 'folder' },
  { feature: 'my-environment', label: 'webui.menu.MyEnvironments', icon: 'chip' },
  { feature: 'agent-summary', label: 'webui.menu.AgentSummary', icon: 'server' },
  { feature: 'statistics', label: 'webui.menu.Statistics', icon: 'chart' },
];

export const projectAdminMenu: readonly Entry[] = [
  { feature: 'session', label: 'webui.menu.Sessions', icon: 'list' },
  { feature: 'deployments', label: 'webui.menu.Serving', icon: 'rocket' },
  { feature: 'data', label: 'webui.menu.Data&Storage', icon: 'folder' },
  { feature: 'users', label: 'webui.menu.Users', icon: 'users' },
];

export const adminMenu: readonly Entry[] = [
  { feature: 'session', label: 'webui.menu.Sessions', icon: 'list' },
  { feature: 'users', label: 'webui.menu.Users', icon: 'users' },
  { feature: 'environment', label: 'webui.menu.Environments', icon: 'chip' },
  { feature: 'resource-policy', label: 'webui.menu.ResourcePolicy', icon: 'policy' },
];

export const superadminMenu: readonly Entry[] = [
  { feature: 'agent', label: 'webui.menu.Resources', icon: 'server' },
  { feature: 'settings', label: 'webui.menu.Configurations', icon: 'sliders' },
  { feature: 'maintenance', label: 'webui.menu.Maintenance', icon: 'wrench' },
  { feature: 'information', label: 'webui.menu.Information', icon: 'info' },
];

const unlisted: Record<string, string> = { usersettings: 'webui.menu.Settings&Logs' };

export function headingOf(feature: string): string {
  const entries = [...projectMenu, ...adminMenu, ...superadminMenu];
  return entries.find((entry) => entry.feature === feature)?.label ?? unlisted[feature] ?? feature;
}
