import { state } from '../host/state.js';

/** The scopes of a page of the React family. */
export type Scope = 'project' | 'project-admin' | 'admin';

/** A page: its scope, and its feature in that scope. */
export interface Target {
  readonly scope: Scope;
  readonly feature: string;
}

const inProject = (feature: string): Target => ({ scope: 'project', feature });
const ofProjectAdmin = (feature: string): Target => ({ scope: 'project-admin', feature });
const ofAdmin = (feature: string): Target => ({ scope: 'admin', feature });

/** The pages by their flat paths, which the React family has until mid-2026. */
const flatPaths: Readonly<Record<string, Target>> = {
  start: inProject('start'),
  dashboard: inProject('dashboard'),
  session: inProject('session'),
  deployments: inProject('deployments'),
  'model-store': inProject('model-store'),
  'ai-agent': inProject('ai-agent'),
  chat: inProject('chat'),
  data: inProject('data'),
  'my-environment': inProject('my-environment'),
  'agent-summary': inProject('agent-summary'),
  statistics: inProject('statistics'),
  'project-data': ofProjectAdmin('data'),
  'project-admin-users': ofProjectAdmin('users'),
  'project-admin-session': ofProjectAdmin('session'),
  'project-admin-deployments': ofProjectAdmin('deployments'),
  'admin-session': ofAdmin('session'),
  'admin-data': ofAdmin('data'),
  'admin-dashboard': ofAdmin('dashboard'),
  'admin-deployments': ofAdmin('deployments'),
  credential: ofAdmin('users'),
  environment: ofAdmin('environment'),
  'resource-policy': ofAdmin('resource-policy'),
  reservoir: ofAdmin('reservoir'),
  scheduler: ofAdmin('scheduler'),
  agent: ofAdmin('agent'),
  project: ofAdmin('project'),
  settings: ofAdmin('settings'),
  maintenance: ofAdmin('maintenance'),
  diagnostics: ofAdmin('diagnostics'),
  rbac: ofAdmin('rbac'),
  branding: ofAdmin('branding'),
  information: ofAdmin('information'),
};

/** Former flat paths, which lead on to their successors. */
const formerPaths: Readonly<Record<string, Target>> = {
  '': inProject('start'),
  import: inProject('start'),
  github: inProject('start'),
  summary: inProject('dashboard'),
  job: inProject('session'),
  serving: inProject('deployments'),
  service: inProject('deployments'),
  'admin-serving': ofAdmin('deployments'),
};

const isSame = (one: Target, { scope, feature }: Target): boolean =>
  one.scope === scope && one.feature === feature;

export const isKnown = (target: Target): boolean =>
  Object.values(flatPaths).some((known) => isSame(known, target));

/** Returns the path of a page, flat or with its scope. */
export function pathTo(target: Target, project: string): string {
  const { scope, feature } = target;
  if (state.paths === 'flat') {
    const [flat = feature] =
      Object.entries(flatPaths).find(([, known]) => isSame(known, target)) ?? [];
    return `/${flat}`;
  }
  if (scope === 'admin') return `/admin/${feature}`;
  const admin = scope === 'project-admin' ? 'admin/' : '';
  return `/project/${encodeURIComponent(project)}/${admin}${feature}`;
}

/** Returns the page of a flat path; undefined for other paths, as of a plugin. */
export function targetOf(pathname: string): Target | undefined {
  const [first = ''] = pathname.slice(1).split('/');
  return flatPaths[first];
}

/** Returns the path that a path leads on to. The rest of the path is preserved. */
export function successor(pathname: string, project: string): string | undefined {
  const [first = '', ...rest] = pathname.slice(1).split('/');
  const target = formerPaths[first] ?? (state.paths === 'flat' ? undefined : flatPaths[first]);
  return target && [pathTo(target, project), ...rest].join('/');
}
