import type { ReactElement } from 'react';
import { figures, sample, tabsOf } from '../host/samples.js';
import { t } from '../host/texts.js';
import { useTab } from './hooks.js';
import { Maintenance } from './maintenance.js';
import { RegistryTable } from './registry-table.js';

/** What the page of a feature shows: headings from the host texts, made-up rows below them. */

function Table({ name }: { name: string }): ReactElement {
  const { headings, rows } = sample(name);
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading}>{t(heading)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()} data-row-key={cells[0]}>
            {cells.map((cell, column) => (
              <td key={headings[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tabbed({ feature }: { feature: string }): ReactElement {
  const tabs = tabsOf(feature);
  const [current, choose] = useTab(tabs[0]?.[0] ?? '');
  const superadmin = globalThis.backendaiclient?.is_superadmin === true;
  return (
    <div className="card">
      <nav aria-label="Tabs" className="tabs">
        {tabs
          .filter(([key]) => key !== 'registry' || superadmin)
          .map(([key, label]) => (
            <button
              key={key}
              aria-current={key === current ? 'page' : undefined}
              onClick={() => choose(key)}
            >
              {t(label)}
            </button>
          ))}
      </nav>
      {current === 'registry' ? <RegistryTable /> : <Table name={current} />}
    </div>
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

const Sessions = (): ReactElement => (
  <div className="card">
    <Table name="session" />
  </div>
);

const Launcher = (): ReactElement => (
  <dl className="card inside">
    <dt>{t('session.SessionType')}</dt>
    <dd>{t('session.Interactive')}</dd>
    <dt>{t('session.EnvironmentAndVersion')}</dt>
    <dd>Python 3.12 · ubuntu22.04</dd>
    <dt>{t('session.ResourceGroup')}</dt>
    <dd>default</dd>
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
      return (
        <div className="card">
          <Table name="data" />
        </div>
      );
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
