import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { configuredPlugins, loadPlugin, type PluginElement } from '../host/plugins.js';

/** The data of a plugin, read once, right after its element is appended. */
export interface Plugin {
  name: string;
  element: PluginElement;
  permission: string;
  menuitem: string;
  icon: string;
  group: string;
}

const isName = (name: string): boolean => /^[a-zA-Z0-9_-]+$/.test(name);

async function loadInto(container: HTMLElement, isGone: () => boolean): Promise<Plugin[]> {
  const names = (await configuredPlugins()).split(',').map((name) => name.trim());
  const loading = names.filter(isName).map(async (name): Promise<Plugin | undefined> => {
    try {
      const element = await loadPlugin(name);
      if (isGone()) return undefined;
      container.append(element);
      const { permission = 'user', menuitem = '', icon = '', group = '' } = element;
      return { name, element, permission, menuitem, icon, group };
    } catch (reason) {
      console.error(`The plugin ${name} could not be loaded.`, reason);
      return undefined;
    }
  });
  return (await Promise.all(loading)).filter((plugin) => plugin !== undefined);
}

function activate(element: PluginElement): void {
  element.active = true;
  element.setAttribute('active', '');
  element.style.display = 'block';
  element.style.flex = '1';
  element.style.minHeight = '0';
  element.requestUpdate?.();
}

function deactivate(element: PluginElement): void {
  element.active = false;
  element.removeAttribute('active');
  element.style.display = '';
  element.style.flex = '';
  element.style.minHeight = '';
}

/**
 * Holds the plugins while the main layout is mounted. The first part of the path names the page of
 * a plugin.
 */
export function PluginContainer({ onLoad }: { onLoad: (plugins: Plugin[]) => void }): ReactElement {
  const container = useRef<HTMLDivElement>(null);
  const [plugins, setPlugins] = useState<Plugin[]>([]);
  const { pathname } = useLocation();

  useEffect(() => {
    const node = container.current;
    if (!node) return undefined;
    let gone = false;
    void loadInto(node, () => gone).then((loaded) => {
      if (gone) return;
      setPlugins(loaded);
      onLoad(loaded);
    });
    return () => {
      gone = true;
      node.replaceChildren();
    };
  }, [onLoad]);

  useEffect(() => {
    const page = pathname.split('/')[1];
    for (const { name, element } of plugins) {
      if (name === page) activate(element);
      else deactivate(element);
    }
  }, [pathname, plugins]);

  return <div id="plugin-container" ref={container} />;
}
