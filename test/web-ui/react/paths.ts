/**
 * The paths of the React family. They are `/project/<name>/<feature>`, `/project/<name>/admin/<feature>`,
 * `/admin/<feature>` and `/usersettings`. The flat paths of the shell family redirect there.
 */
export type Scope = 'project' | 'project-admin' | 'admin';

export const project = (name: string, feature: string): string =>
  `/project/${encodeURIComponent(name)}/${feature}`;

/** The new places of the shell family's flat paths. The rest of a path and its query are preserved. */
const moved: Record<string, { feature: string; scope: 'project' | 'admin' }> = {
  '': { feature: 'start', scope: 'project' },
  start: { feature: 'start', scope: 'project' },
  import: { feature: 'start', scope: 'project' },
  github: { feature: 'start', scope: 'project' },
  summary: { feature: 'dashboard', scope: 'project' },
  dashboard: { feature: 'dashboard', scope: 'project' },
  job: { feature: 'session', scope: 'project' },
  session: { feature: 'session', scope: 'project' },
  serving: { feature: 'deployments', scope: 'project' },
  service: { feature: 'deployments', scope: 'project' },
  data: { feature: 'data', scope: 'project' },
  'my-environment': { feature: 'my-environment', scope: 'project' },
  'agent-summary': { feature: 'agent-summary', scope: 'project' },
  statistics: { feature: 'statistics', scope: 'project' },
  'admin-session': { feature: 'session', scope: 'admin' },
  'admin-data': { feature: 'data', scope: 'admin' },
  'admin-serving': { feature: 'deployments', scope: 'admin' },
  credential: { feature: 'users', scope: 'admin' },
  environment: { feature: 'environment', scope: 'admin' },
  agent: { feature: 'agent', scope: 'admin' },
  'resource-policy': { feature: 'resource-policy', scope: 'admin' },
  'storage-settings': { feature: 'agent', scope: 'admin' },
  settings: { feature: 'settings', scope: 'admin' },
  maintenance: { feature: 'maintenance', scope: 'admin' },
  information: { feature: 'information', scope: 'admin' },
};

/** Returns the path that replaces a flat one. Other paths may belong to a plugin. */
export function successor(pathname: string, projectName: string): string | undefined {
  const [first = '', ...rest] = pathname.slice(1).split('/');
  const target = moved[first];
  if (!target) return undefined;
  const start =
    target.scope === 'admin' ? `/admin/${target.feature}` : project(projectName, target.feature);
  return [start, ...rest].join('/');
}
