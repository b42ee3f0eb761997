import type { ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { projects } from '../host/client.js';
import { toggleNotifications } from '../host/layers.js';
import { logout } from '../host/session.js';
import { state } from '../host/state.js';
import { t } from '../host/texts.js';
import { useClient, usePlace } from './hooks.js';
import { Icon } from './icon.js';
import { pathTo } from './paths.js';

function openManual(): void {
  window.open(`https://webui.docs.backend.ai/26.5/${state.language}/`, '_blank', 'noopener');
}

export function Header(): ReactElement {
  const client = useClient();
  const { scope, project, feature } = usePlace();
  const navigate = useNavigate();
  const changeProject = (name: string): void => {
    if (client) client.current_group = name;
    navigate(pathTo({ scope: 'project', feature: scope === 'project' ? feature : 'start' }, name));
  };
  return (
    <header className="webui-header" data-testid="webui-header">
      <label>
        {t('webui.menu.Project')}
        <select value={project} onChange={(event) => changeProject(event.target.value)}>
          {projects.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <span className="space" />
      {client?.actAsUserId && <span className="act-as">{client.actAsUserId}</span>}
      <span className="user">{client?.full_name}</span>
      <button
        data-testid="button-notification"
        aria-label={t('webui.menu.Notifications')}
        title={t('webui.menu.Notifications')}
        onClick={toggleNotifications}
      >
        <Icon name="bell" />
      </button>
      <button
        data-testid="button-help"
        aria-label={t('webui.menu.Help')}
        title={t('webui.menu.Help')}
        onClick={openManual}
      >
        <Icon name="question" />
      </button>
      <button
        aria-label={t('webui.menu.LogOut')}
        title={t('webui.menu.LogOut')}
        onClick={() => void logout()}
      >
        <Icon name="exit" />
      </button>
    </header>
  );
}
