import type { ReactElement } from 'react';
import { figures, sample, tabsOf } from '../host/samples.js';
import { t } from '../host/texts.js';
import { useLook } from './look.js';
import { Maintenance } from './maintenance.js';
import { RegistryTable } from './registry-table.js';

/** Renders the table of a page: headings from the messages of Web-UI and made-up rows. */

function SampleTable({ name }: { name: string }): ReactElement {
  const { Table } = useLook();
  const { headings, rows } = sample(name);
  return (
    <Table headings={headings.map(t)} rows={rows.map((cells) => ({ key: cells.join(), cells }))} />
  );
}

function Tabbed({ feature }: { feature: string }): ReactElement {
  const { Card, Tabs, useTab } = useLook();
  const tabs = tabsOf(feature);
  const [current, choose] = useTab(tabs[0]?.[0] ?? '');
  const superadmin = globalThis.backendaiclient?.is_superadmin === true;
  return (
    <Card>
      <Tabs
        tabs={tabs
          .filter(([key]) => key !== 'registry' || superadmin)
          .map(([key, label]) => [key, t(label)])}
        current={current}
        onChange={choose}
      />
      {current === 'registry' ? <RegistryTable /> : <SampleTable name={current} />}
    </Card>
  );
}

const Figures = (): ReactElement => (
  <div className="figures">
    {figures.map(([label, value]) => (
      <div className="card" key={label}>
        <span className="muted">{t(label)}</span>
        <b>{value}</b>
      </div>
    ))}
  </div>
);

function InCard({ name }: { name: string }): ReactElement {
  const { Card } = useLook();
  return (
    <Card>
      <SampleTable name={name} />
    </Card>
  );
}

const Sessions = (): ReactElement => <InCard name="session" />;

const Launcher = (): ReactElement => (
  <dl className="card inside">
    <dt>{t('session.SessionType')}</dt>
    <dd>{t('session.Interactive')}</dd>
    <dt>{t('session.EnvironmentAndVersion')}</dt>
    <dd>Python 3.12 · ubuntu22.04</dd>
    <dt>{t('session.ResourceGroup')}</dt>
    <dd>default</dd>
    <dt>{t('data.Folders')}</dt>
    <dd>checkpoints</dd>
  </dl>
);

export function Content({ feature, rest }: { feature: string; rest: string }): ReactElement {
  switch (feature) {
    case 'start':
      return <Figures />;
    case 'dashboard':
      return (
        <>
          <Figures />
          <Sessions />
        </>
      );
    case 'session':
      return rest === 'start' ? <Launcher /> : <Sessions />;
    case 'data':
      return <InCard name="data" />;
    case 'maintenance':
      return <Maintenance />;
    default:
      return tabsOf(feature).length ? (
        <Tabbed key={feature} feature={feature} />
      ) : (
        <div className="card inside muted">Empty in the stand-in.</div>
      );
  }
}
