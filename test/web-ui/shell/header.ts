import { html, type TemplateResult } from 'lit';
import { toggleNotifications } from '../host/layers.js';
import { logout } from '../host/session.js';
import { state } from '../host/state.js';
import { t } from '../host/texts.js';
import { icon } from './icon.js';

/** Renders the header in light DOM. Its Help button is a plain link to the manual. */
export const header = (): TemplateResult => (state.header === 'plain' ? plain() : bar());

/** To 24.09, the bar has a class of its own. */
const bar = (): TemplateResult =>
  html`<header class="webui-header-container">
    ${project()}
    <span class="space"></span>
    ${buttons('')}
  </header>`;

/** From 24.12 to 25.11, only the part with the buttons has a name. */
const plain = (): TemplateResult =>
  html`<div class="plain-header">
    <div>
      <div>${project()}</div>
      <div class="non-draggable">${buttons('ant-btn')}</div>
    </div>
  </div>`;

const project = (): TemplateResult =>
  html`<label class="project"
    >${t('webui.menu.Project')}
    <select>
      ${globalThis.backendaiclient?.groups.map((name) => html`<option>${name}</option>`)}
    </select>
  </label>`;

const buttons = (className: string): TemplateResult =>
  html`<span class="user">${globalThis.backendaiclient?.full_name}</span>
    <button
      class=${className}
      title=${t('webui.menu.Notifications')}
      aria-label=${t('webui.menu.Notifications')}
      @click=${toggleNotifications}
    >
      <span class="anticon anticon-bell">${icon('bell')}</span>
    </button>
    <a
      class=${className}
      href="https://webui.docs.backend.ai/${state.language}/latest/"
      target="_blank"
      rel="noopener"
      title=${t('webui.menu.Help')}
      aria-label=${t('webui.menu.Help')}
      ><span class="anticon anticon-question-circle">${icon('question')}</span></a
    >
    <button
      class=${className}
      title=${t('webui.menu.LogOut')}
      aria-label=${t('webui.menu.LogOut')}
      @click=${() => void logout()}
    >
      <span class="anticon anticon-logout">${icon('exit')}</span>
    </button>`;
