import { html, type TemplateResult } from 'lit';
import { toggleNotifications } from '../host/layers.js';
import { logout } from '../host/session.js';
import { state } from '../host/state.js';
import { t } from '../host/texts.js';
import { icon } from './icon.js';

/** Renders the header in light DOM. Its Help button is a plain link to the manual. */
export const header = (): TemplateResult =>
  html`<header class="webui-header-container">
    <label class="project"
      >${t('webui.menu.Project')}
      <select>
        ${globalThis.backendaiclient?.groups.map((name) => html`<option>${name}</option>`)}
      </select>
    </label>
    <span class="space"></span>
    <span class="user">${globalThis.backendaiclient?.full_name}</span>
    <button
      title=${t('webui.menu.Notifications')}
      aria-label=${t('webui.menu.Notifications')}
      @click=${toggleNotifications}
    >
      <span class="anticon anticon-bell">${icon('bell')}</span>
    </button>
    <a
      href="https://webui.docs.backend.ai/${state.language}/latest/"
      target="_blank"
      rel="noopener"
      title=${t('webui.menu.Help')}
      aria-label=${t('webui.menu.Help')}
      ><span class="anticon anticon-question-circle">${icon('question')}</span></a
    >
    <button
      title=${t('webui.menu.LogOut')}
      aria-label=${t('webui.menu.LogOut')}
      @click=${() => void logout()}
    >
      <span class="anticon anticon-logout">${icon('exit')}</span>
    </button>
  </header>`;
