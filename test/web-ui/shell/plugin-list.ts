import { changed } from '../host/changes.js';
import type { PluginElement } from '../host/plugins.js';

/** The data of a plugin, which the shell reads once. */
export interface Plugin {
  name: string;
  permission: 'user' | 'admin' | 'superadmin';
  /** An empty or missing item creates a blank entry in the sider. */
  menuitem: string;
}

const list: Plugin[] = [];

export const plugins = (): readonly Plugin[] => list;

export function addPlugin(name: string, { permission, menuitem }: PluginElement): void {
  list.push({
    name,
    permission: permission === 'admin' || permission === 'superadmin' ? permission : 'user',
    menuitem: menuitem ?? '',
  });
  changed();
}

export function pluginsLoaded(): void {
  globalThis.backendaiPages = list.map(({ name, menuitem }) => ({ name, url: name, menuitem }));
  document.dispatchEvent(new CustomEvent('backend-ai-plugin-loaded', { detail: true }));
}
