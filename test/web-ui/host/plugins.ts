import { state } from './state.js';
import { wait } from './wait.js';

/** The properties that the loader expects of a plugin's element. All of them may be missing. */
export interface PluginElement extends HTMLElement {
  permission?: string;
  menuitem?: string;
  icon?: string;
  group?: string;
  active?: boolean;
  requestUpdate?(): void;
}

/** Returns the value of `[plugin] page` in `/config.toml`. */
export async function configuredPlugins(): Promise<string> {
  if (state.plugins) return state.plugins.join(',');
  const toml = await (await fetch('/config.toml')).text();
  const section = toml.split(/^\[plugin\]\s*$/m)[1]?.split(/^\[/m)[0] ?? '';
  return /^\s*page\s*=\s*"(.*)"/m.exec(section)?.[1] ?? '';
}

/** Returns the origin of plugins. The desktop app loads them from the API endpoint. */
function pluginOrigin(): string {
  if (!state.electron) return '';
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `http://${other}:${location.port}`;
}

/**
 * Imports a plugin and creates its element at once. The tag is the name of the file, and must be
 * defined when the import settles. A missing file is answered with HTML, so that the import fails.
 */
export async function loadPlugin(name: string): Promise<PluginElement> {
  await wait(state.pluginDelay);
  await import(`${pluginOrigin()}/dist/plugins/${name}.js`);
  const element: PluginElement = document.createElement(name);
  element.classList.add('page');
  element.setAttribute('name', name);
  return element;
}
