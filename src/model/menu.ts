import type { Role } from './audience.js';

/** The scopes of a page: one project, one project as its admin, the whole installation. */
export const SCOPES = ['project', 'project-admin', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

interface Menu {
  /** The lowest role whose menu has the page; `anonymous` needs no login. */
  readonly minRole: Role;
  /** The scopes of the page; the first is the default. */
  readonly scopes: readonly Scope[];
  /** The values of `?tab=`; the first is Web-UI's default. */
  readonly tabs?: readonly string[];
}

/** Web-UI's pages by menu key. All families use React's names here. */
const MENU = {
  login: { minRole: 'anonymous', scopes: [] },
  usersettings: { minRole: 'user', scopes: [], tabs: ['general', 'logs'] },
  help: { minRole: 'user', scopes: [] },

  start: { minRole: 'user', scopes: ['project'] },
  dashboard: { minRole: 'user', scopes: ['project', 'admin'] },
  session: { minRole: 'user', scopes: ['project', 'project-admin', 'admin'] },
  'session/start': { minRole: 'user', scopes: ['project'] },
  deployments: { minRole: 'user', scopes: ['project', 'project-admin', 'admin'] },
  'model-store': { minRole: 'user', scopes: ['project'] },
  chat: { minRole: 'user', scopes: ['project'] },
  data: { minRole: 'user', scopes: ['project', 'project-admin', 'admin'] },
  'my-environment': { minRole: 'user', scopes: ['project'] },
  'agent-summary': { minRole: 'user', scopes: ['project'] },
  statistics: {
    minRole: 'user',
    scopes: ['project'],
    tabs: ['allocation-history', 'user-session-history'],
  },
  'ai-agent': { minRole: 'user', scopes: ['project'] },

  users: { minRole: 'admin', scopes: ['admin', 'project-admin'], tabs: ['users', 'credentials'] },
  environment: { minRole: 'admin', scopes: ['admin'], tabs: ['image', 'preset', 'registry'] },
  'resource-policy': { minRole: 'admin', scopes: ['admin'], tabs: ['keypair', 'user', 'project'] },
  reservoir: { minRole: 'superadmin', scopes: ['admin'] },
  scheduler: { minRole: 'superadmin', scopes: ['admin'] },
  agent: {
    minRole: 'superadmin',
    scopes: ['admin'],
    tabs: ['agents', 'storages', 'resourceGroup'],
  },
  'storage-settings': { minRole: 'superadmin', scopes: ['admin'] },
  project: { minRole: 'superadmin', scopes: ['admin'] },
  settings: { minRole: 'superadmin', scopes: ['admin'] },
  maintenance: { minRole: 'superadmin', scopes: ['admin'] },
  diagnostics: { minRole: 'superadmin', scopes: ['admin'] },
  rbac: { minRole: 'superadmin', scopes: ['admin'] },
  branding: { minRole: 'superadmin', scopes: ['admin'] },
  information: { minRole: 'superadmin', scopes: ['admin'] },
} as const satisfies Record<string, Menu>;

export type MenuKey = keyof typeof MENU;

export const MENU_KEYS = Object.keys(MENU) as readonly MenuKey[];

export const isMenuKey = (value: unknown): value is MenuKey =>
  typeof value === 'string' && Object.hasOwn(MENU, value);

export const menuOf = (key: MenuKey): Menu => MENU[key];

export const tabsOf = (key: MenuKey): readonly string[] => menuOf(key).tabs ?? [];

/** Menu keys of older releases, and paths whose name differs from their page. */
const FORMER_NAMES: Readonly<Record<string, { key: MenuKey; scope?: Scope }>> = {
  summary: { key: 'dashboard' },
  job: { key: 'session' },
  serving: { key: 'deployments' },
  service: { key: 'deployments' },
  import: { key: 'start' },
  github: { key: 'start' },
  credential: { key: 'users' },
  'interactive-login': { key: 'login' },
  'admin-dashboard': { key: 'dashboard', scope: 'admin' },
  'admin-session': { key: 'session', scope: 'admin' },
  'admin-data': { key: 'data', scope: 'admin' },
  'admin-serving': { key: 'deployments', scope: 'admin' },
  'admin-deployments': { key: 'deployments', scope: 'admin' },
  'project-data': { key: 'data', scope: 'project-admin' },
  'project-admin-users': { key: 'users', scope: 'project-admin' },
  'project-admin-session': { key: 'session', scope: 'project-admin' },
  'project-admin-deployments': { key: 'deployments', scope: 'project-admin' },
  'backend-ai-help-drawer': { key: 'help' },
};

/** Returns the page for a name in a path of any family. */
export function menuNamed(name: string): { key: MenuKey; scope?: Scope } | undefined {
  if (isMenuKey(name)) return { key: name };
  return Object.hasOwn(FORMER_NAMES, name) ? FORMER_NAMES[name] : undefined;
}
