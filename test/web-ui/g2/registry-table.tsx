import type { ReactElement } from 'react';
import type { IconName } from '../host/icons.js';
import {
  deleteRegistry,
  editRegistry,
  registries,
  rescanRegistry,
  type Registry,
} from '../host/registries.js';
import { t } from '../host/texts.js';
import { useHostChanges } from './hooks.js';
import { Icon } from './icon.js';

/** Unlike G1's, the controls of a row are buttons with names of their own. */
const controls: readonly {
  label: string;
  icon: IconName;
  run: (registry: Registry) => Promise<void>;
}[] = [
  { label: 'button.Edit', icon: 'edit', run: editRegistry },
  { label: 'button.Delete', icon: 'delete', run: deleteRegistry },
  { label: 'maintenance.RescanImages', icon: 'sync', run: rescanRegistry },
];

const Row = ({ registry }: { registry: Registry }): ReactElement => (
  <tr data-row-key={registry.id}>
    <td>
      <span className="name">{registry.host}</span>
      {controls.map(({ label, icon, run }) => (
        <button
          key={label}
          className="small"
          aria-label={t(label)}
          title={t(label)}
          onClick={() => void run(registry)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </td>
    <td>{registry.url}</td>
    <td>{registry.type}</td>
    <td>{registry.project}</td>
  </tr>
);

export function RegistryTable(): ReactElement {
  useHostChanges();
  return (
    <table>
      <thead>
        <tr>
          <th>{t('registry.RegistryHostname')}</th>
          <th>{t('registry.RegistryURL')}</th>
          <th>{t('registry.Type')}</th>
          <th>{t('registry.ProjectName')}</th>
        </tr>
      </thead>
      <tbody>
        {registries().map((registry) => (
          <Row key={registry.id} registry={registry} />
        ))}
      </tbody>
    </table>
  );
}
