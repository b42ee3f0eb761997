import { state } from './state.js';
import { wait } from './wait.js';

/** What the loader expects of a plugin's element. Nothing of it can be relied on. */
export interface PluginElement extends HTMLElement {
  permission?: string;
  menuitem?: string;
  icon?: string;
  group?: string;
  active?: boolean;
  requestUpdate?(): void;
}

/** The value of `[plugin] page`, as it is written in `/config.toml`. */
export async function configuredPlugins(): Promise<string> {
  if (state.plugins) return state.plugins.join(',');
  const toml = await (await fetch('/config.toml')).text();
  const section = toml.split(/^\[plugin\]\s*$/m)[1]?.split(/^\[/m)[0] ?? '';
  return /^\s*page\s*=\s*"(.*)"/m.exec(section)?.[1] ?? '';
}

/** The desktop app has files of its own and takes plugins from the API endpoint, another origin. */
function pluginOrigin(): string {
  if (!state.electron) return '';
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `http://${other}:${location.port}`;
}

/**
 * Imports a plugin and makes its element at once: the tag is the file's name, and it has to be
 * defined by the time the import settles. A missing file arrives as HTML, so the import fails.
 */
export async function loadPlugin(name: string): Promise<PluginElement> {
  await wait(state.pluginDelay);
  await import(`${pluginOrigin()}/dist/plugins/${name}.js`);
  const element: PluginElement = document.createElement(name);
  element.classList.add('page');
  element.setAttribute('name', name);
  return element;
}
