import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { t } from '../host/texts.js';
import { useClient, usePlace } from './hooks.js';
import { Icon } from './icon.js';
import { adminMenu, projectAdminMenu, projectMenu, superadminMenu, type Entry } from './menu.js';
import { pathTo } from './paths.js';
import type { Plugin } from './plugin-container.js';

interface GroupProps {
  title: string;
  entries: readonly Entry[];
  path: (feature: string) => string;
  plugins?: readonly Plugin[];
}

function Group({ title, entries, path, plugins = [] }: GroupProps): ReactElement {
  return (
    <>
      <h2>{title}</h2>
      {entries.map(({ feature, label, icon }) => (
        <NavLink key={feature} to={path(feature)} title={t(label)}>
          <Icon name={icon} />
          <span>{t(label)}</span>
        </NavLink>
      ))}
      {plugins.map(({ name, menuitem }) => (
        <NavLink key={name} to={`/${name}`} title={menuitem}>
          <Icon name="puzzle" />
          <span>{menuitem}</span>
        </NavLink>
      ))}
    </>
  );
}

/** Follows the flags of the client, also for act-as. A plugin without a menu item has no entry. */
export function Sider({ plugins }: { plugins: readonly Plugin[] }): ReactElement {
  const client = useClient();
  const { project } = usePlace();
  const ofPermission = (...permissions: string[]): Plugin[] =>
    plugins.filter(
      ({ permission, menuitem }) => menuitem !== '' && permissions.includes(permission),
    );
  return (
    <nav className="sider" aria-label="Backend.AI">
      <div className="logo">
        Backend<b>.AI</b>
      </div>
      <Group
        title={t('webui.menu.Project')}
        entries={projectMenu}
        path={(feature) => pathTo({ scope: 'project', feature }, project)}
        plugins={ofPermission('user')}
      />
      {client?.is_admin && (
        <>
          <Group
            title={`${t('webui.menu.Project')} · ${t('webui.menu.Administration')}`}
            entries={projectAdminMenu}
            path={(feature) => pathTo({ scope: 'project-admin', feature }, project)}
          />
          <Group
            title={t('webui.menu.Administration')}
            entries={client.is_superadmin ? [...adminMenu, ...superadminMenu] : adminMenu}
            path={(feature) => pathTo({ scope: 'admin', feature }, project)}
            plugins={ofPermission('admin', ...(client.is_superadmin ? ['superadmin'] : []))}
          />
        </>
      )}
    </nav>
  );
}
