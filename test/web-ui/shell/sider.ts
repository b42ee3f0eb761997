import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../host/texts.js';
import { icon } from './icon.js';
import { menus, type Entry } from './menu.js';
import { currentPath, goTo } from './paths.js';
import { plugins } from './plugin-list.js';

type Group = 'user' | 'admin' | 'superadmin';

/** Set on the first connect and never updated: the menu stays after a role change. */
let groups: readonly Group[] = ['user'];

document.addEventListener(
  'backend-ai-connected',
  () => {
    const client = globalThis.backendaiclient;
    if (client?.is_admin) groups = ['user', 'admin'];
    if (client?.is_superadmin) groups = ['user', 'admin', 'superadmin'];
  },
  { once: true },
);

function link({ page, label, icon: name }: Entry): TemplateResult {
  const path = `/${page}`;
  const go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(path);
  };
  const current = currentPath() === path ? 'page' : nothing;
  return html`<a href=${path} title=${t(label)} aria-current=${current} @click=${go}
    >${icon(name)}<span>${t(label)}</span></a
  >`;
}

const group = (name: Group): TemplateResult =>
  html`${name === 'admin' ? html`<h2>${t('webui.menu.Administration')}</h2>` : nothing}
  ${menus[name].map(link)}
  ${plugins()
    .filter(({ permission }) => permission === name)
    .map((plugin) => link({ page: plugin.name, label: plugin.menuitem, icon: 'puzzle' }))}`;

export const sider = (): TemplateResult =>
  html`<nav class="sider" aria-label="Backend.AI">
    <div class="logo">Backend<b>.AI</b></div>
    ${groups.map(group)}
  </nav>`;
