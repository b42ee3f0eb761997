import { useEffect, useState, type ReactElement } from 'react';
import { Outlet, useNavigate } from 'react-router-dom';
import { Header } from './header.js';
import { usePlace } from './hooks.js';
import { PluginContainer, type Plugin } from './plugin-container.js';
import { Sider } from './sider.js';

/** The layout for logged-in users. The plugins load when it mounts. */
export function MainLayout(): ReactElement {
  const [plugins, setPlugins] = useState<Plugin[]>();
  const { feature } = usePlace();
  const navigate = useNavigate();

  useEffect(() => {
    const go = (event: Event): void => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') {
        navigate(event.detail);
      }
    };
    document.addEventListener('react-navigate', go);
    return () => document.removeEventListener('react-navigate', go);
  }, [navigate]);

  return (
    <div className="layout" data-testid={`page-${feature}`}>
      <Sider plugins={plugins ?? []} />
      <div className="content">
        <Header />
        <main>
          <Outlet context={plugins} />
          <PluginContainer onLoad={setPlugins} />
        </main>
      </div>
    </div>
  );
}
