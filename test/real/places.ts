import type { Family } from './web-ui.js';

/** A page of Web-UI: its path in each family, and the address for `match`. */
export interface Place {
  readonly name: string;
  readonly match: string;
  readonly path: Readonly<Record<Family, string>>;
  /** The label of a tab to click, in English. */
  readonly tab?: string;
}

const flat = (name: string, match = `/${name}`): Place => ({
  name,
  match,
  path: { classic: `/${name}`, shell: `/${name}`, react: `/${name}` },
});

export const DASHBOARD: Place = {
  name: 'dashboard',
  match: '/dashboard',
  path: { classic: '/summary', shell: '/summary', react: '/dashboard' },
};
export const SESSIONS: Place = {
  name: 'session',
  match: '/session',
  path: { classic: '/job', shell: '/job', react: '/session' },
};
export const DATA = flat('data');
export const ENVIRONMENT = flat('environment', '/admin/environment?tab=image');
export const REGISTRIES: Place = {
  ...flat('environment', '/admin/environment?tab=registry'),
  name: 'registries',
  tab: 'Registries',
};
export const MAINTENANCE = flat('maintenance', '/admin/maintenance');
export const SETTINGS = flat('usersettings');
const AGENTS = flat('agent', '/admin/agent');
const POLICIES = flat('resource-policy', '/admin/resource-policy');
const INFORMATION = flat('information', '/admin/information');

/** The pages whose list is compared, by role. */
export const LISTED = {
  superadmin: [
    SESSIONS,
    DATA,
    ENVIRONMENT,
    POLICIES,
    AGENTS,
    MAINTENANCE,
    INFORMATION,
    SETTINGS,
    DASHBOARD,
  ],
  admin: [SESSIONS, POLICIES],
  user: [SESSIONS, DATA, DASHBOARD],
} as const satisfies Record<string, readonly Place[]>;

/** The names of a page in a path, by its key in `page:` links. */
const FORMER_NAMES: Readonly<Record<string, readonly string[]>> = {
  start: ['start', 'import'],
  dashboard: ['dashboard', 'summary'],
  session: ['session', 'job'],
  deployments: ['deployments', 'serving', 'admin-serving', 'admin-deployments'],
  users: ['users', 'credential'],
};

/** Whether a path is that of a page, in any release. */
export const isPathOf = (path: string, key: string): boolean =>
  (FORMER_NAMES[key] ?? [key]).some((name) => path.endsWith(`/${name}`));
