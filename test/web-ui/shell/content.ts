import { html, type TemplateResult } from 'lit';
import { figures, sample, tabsOf } from '../host/samples.js';
import { mark } from '../host/scramble.js';
import { state } from '../host/state.js';
import { t } from '../host/texts.js';
import { headingOf } from './menu.js';
import { currentTab, goToTab } from './paths.js';
import { registryTable } from './registry-table.js';
import { slottedGrid } from './vaadin-grid.js';

/** Renders the table of a page: headings from the messages of Web-UI and made-up rows. */

function table(name: string): TemplateResult {
  const { headings, rows } = sample(name);
  return html`<table>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th>${t(heading)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr class="ant-table-row" data-row-key=${cells[0] ?? ''}>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Whether a tab is offered. Users without the Registries tab can still open its URL. */
const isOffered = (tab: string): boolean =>
  tab !== 'registry' || globalThis.backendaiclient?.is_superadmin === true;

function tabbed(page: string): TemplateResult {
  const tabs = tabsOf(page);
  // The pages of the shell render while hidden, and the tab in the URL may belong to another page.
  const current = tabs.find(([key]) => key === currentTab())?.[0] ?? tabs[0]?.[0] ?? '';
  return html`<div class="card ant-tabs">
    <div class="ant-tabs-nav" role="tablist">
      ${tabs
        .filter(([key]) => isOffered(key))
        .map(
          ([key, label]) =>
            html`<div
              class="${mark('ant-tabs-tab')} ${key === current ? 'ant-tabs-tab-active' : ''}"
              data-node-key=${mark(key)}
              @click=${() => goToTab(key)}
            >
              <div
                class="ant-tabs-tab-btn"
                role="tab"
                tabindex="0"
                aria-selected=${key === current}
              >
                ${t(label)}
              </div>
            </div>`,
        )}
    </div>
    ${current === 'registry' ? registryTable() : table(current)}
  </div>`;
}

const summary = (): TemplateResult =>
  html`<div class="figures">
      ${figures.map(
        ([label, value]) =>
          html`<div class="card"><span class="muted">${t(label)}</span><b>${value}</b></div>`,
      )}
    </div>
    <div class="card">
      <h2>${t('webui.menu.Sessions')}</h2>
      ${table('session')}
    </div>`;

const launcher = (): TemplateResult =>
  html`<div class="card">
    <h2>${t('session.SessionType')}</h2>
    <dl class="inside">
      ${[
        ['session.SessionType', 'session.Interactive'],
        ['session.EnvironmentAndVersion', 'Python 3.12 · ubuntu22.04'],
        ['session.ResourceGroup', 'default'],
        ['session.Configuration', '2 CPU · 8 GiB'],
        ['data.Folders', 'checkpoints'],
      ].map(
        ([label = '', value = '']) =>
          html`<dt class="muted">${t(label)}</dt>
            <dd>${t(value)}</dd>`,
      )}
    </dl>
  </div>`;

function body(page: string): TemplateResult {
  switch (page) {
    case 'summary':
      return summary();
    case 'job':
    case 'session':
      return html`<div class="card">
        ${state.grid === 'slotted' ? slottedGrid('session') : table('session')}
      </div>`;
    case 'session/start':
      return launcher();
    case 'data':
      return html`<div class="card">${table('data')}</div>`;
    case 'unauthorized':
    case 'error':
      return html``;
    case 'credential':
      return tabbed('users');
    default:
      return tabsOf(page).length
        ? tabbed(page)
        : html`<div class="card"><p class="inside muted">Empty in the stand-in.</p></div>`;
  }
}

export const content = (page: string): TemplateResult =>
  html`<h1>${t(headingOf(page))}</h1>
    ${body(page)}`;
