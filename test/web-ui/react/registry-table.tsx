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
import { useLook } from './look.js';

/** In contrast to the shell family, the controls of a row are buttons with names. */
const controls: readonly {
  label: string;
  icon: IconName;
  run: (registry: Registry) => Promise<void>;
}[] = [
  { label: 'button.Edit', icon: 'edit', run: editRegistry },
  { label: 'button.Delete', icon: 'delete', run: deleteRegistry },
  { label: 'maintenance.RescanImages', icon: 'sync', run: rescanRegistry },
];

export function RegistryTable(): ReactElement {
  useHostChanges();
  const { RowButton, Table } = useLook();
  const first = (registry: Registry): ReactElement => (
    <>
      <span className="name">{registry.host}</span>
      {controls.map(({ label, icon, run }) => (
        <RowButton key={label} label={t(label)} icon={icon} onClick={() => void run(registry)} />
      ))}
    </>
  );
  return (
    <Table
      headings={HEADINGS.map(t)}
      rows={registries().map((registry) => ({
        key: registry.id,
        cells: [first(registry), registry.url, registry.type, registry.project],
      }))}
    />
  );
}

const HEADINGS = [
  'registry.RegistryHostname',
  'registry.RegistryURL',
  'registry.Type',
  'registry.ProjectName',
];
