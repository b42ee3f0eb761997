import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { IconName } from '../host/icons.js';
import {
  deleteRegistry,
  editRegistry,
  registries,
  rescanRegistry,
  type Registry,
} from '../host/registries.js';
import { mark } from '../host/scramble.js';
import { state } from '../host/state.js';
import { t } from '../host/texts.js';
import { icon } from './icon.js';

/** Renders a control as an icon without a name. Only the icon, 18 px wide, is clickable. */
const control = (name: IconName, run: () => Promise<void>): TemplateResult =>
  html`<span class="anticon ${mark(`anticon-${name}`)}" tabindex="-1" @click=${() => void run()}
    >${icon(name)}</span
  >`;

const rowKey = (id: string): string | undefined => (state.scramble === 'none' ? id : undefined);

const row = (registry: Registry): TemplateResult =>
  html`<tr class=${mark('ant-table-row')} data-row-key=${ifDefined(rowKey(registry.id))}>
    <td>${registry.host}</td>
    <td>${registry.url}</td>
    <td>${registry.type}</td>
    <td>${registry.project}</td>
    <td>
      <span class="controls">
        ${control('setting', () => editRegistry(registry))}
        ${control('delete', () => deleteRegistry(registry))}
        ${control('sync', () => rescanRegistry(registry))}
      </span>
    </td>
  </tr>`;

export const registryTable = (): TemplateResult =>
  html`<table>
    <thead>
      <tr>
        <th>${t('registry.RegistryHostname')}</th>
        <th>${t('registry.RegistryURL')}</th>
        <th>${t('registry.Type')}</th>
        <th>${t('registry.ProjectName')}</th>
        <th>${t('environment.Action')}</th>
      </tr>
    </thead>
    <tbody>
      ${registries().map(row)}
    </tbody>
  </table>`;
