import type { Role } from './audience.js';

/** Which part of the installation a page is about: one project, all of one's projects, everything. */
export const SCOPES = ['project', 'project-admin', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

interface Menu {
  /** The lowest role whose menu has the page. `anonymous`: it needs no login. */
  readonly opens: Role;
  /** The scopes the page exists in; the first is meant when a path names none. */
  readonly scopes: readonly Scope[];
  /** The `?tab=` values; the first is what Web-UI shows when the query names none. */
  readonly tabs?: readonly string[];
}

/** Web-UI's pages by menu key: the keys of both generations, under the name the newer one uses. */
const MENU = {
  login: { opens: 'anonymous', scopes: [] },
  usersettings: { opens: 'user', scopes: [], tabs: ['general', 'logs'] },
  help: { opens: 'user', scopes: [] },

  start: { opens: 'user', scopes: ['project'] },
  dashboard: { opens: 'user', scopes: ['project', 'admin'] },
  session: { opens: 'user', scopes: ['project', 'project-admin', 'admin'] },
  'session/start': { opens: 'user', scopes: ['project'] },
  deployments: { opens: 'user', scopes: ['project', 'project-admin', 'admin'] },
  'model-store': { opens: 'user', scopes: ['project'] },
  chat: { opens: 'user', scopes: ['project'] },
  data: { opens: 'user', scopes: ['project', 'project-admin', 'admin'] },
  'my-environment': { opens: 'user', scopes: ['project'] },
  'agent-summary': { opens: 'user', scopes: ['project'] },
  statistics: {
    opens: 'user',
    scopes: ['project'],
    tabs: ['allocation-history', 'user-session-history'],
  },
  'ai-agent': { opens: 'user', scopes: ['project'] },

  users: { opens: 'admin', scopes: ['admin', 'project-admin'], tabs: ['users', 'credentials'] },
  environment: { opens: 'admin', scopes: ['admin'], tabs: ['image', 'preset', 'registry'] },
  'resource-policy': { opens: 'admin', scopes: ['admin'], tabs: ['keypair', 'user', 'project'] },
  reservoir: { opens: 'superadmin', scopes: ['admin'] },
  scheduler: { opens: 'superadmin', scopes: ['admin'] },
  agent: {
    opens: 'superadmin',
    scopes: ['admin'],
    tabs: ['agents', 'storages', 'resourceGroup'],
  },
  'storage-settings': { opens: 'superadmin', scopes: ['admin'] },
  project: { opens: 'superadmin', scopes: ['admin'] },
  settings: { opens: 'superadmin', scopes: ['admin'] },
  maintenance: { opens: 'admin', scopes: ['admin'] },
  diagnostics: { opens: 'superadmin', scopes: ['admin'] },
  rbac: { opens: 'superadmin', scopes: ['admin'] },
  branding: { opens: 'superadmin', scopes: ['admin'] },
  information: { opens: 'superadmin', scopes: ['admin'] },
} as const satisfies Record<string, Menu>;

export type MenuKey = keyof typeof MENU;

export const MENU_KEYS = Object.keys(MENU) as readonly MenuKey[];

export const isMenuKey = (value: unknown): value is MenuKey =>
  typeof value === 'string' && Object.hasOwn(MENU, value);

export const menuOf = (key: MenuKey): Menu => MENU[key];

export const tabsOf = (key: MenuKey): readonly string[] => menuOf(key).tabs ?? [];

/** Menu keys of older Web-UI, and paths that stand for a page under another name. */
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
  'backend-ai-help-drawer': { key: 'help' },
};

/** The page that a path's feature name stands for, in any generation. */
export function menuNamed(name: string): { key: MenuKey; scope?: Scope } | undefined {
  if (isMenuKey(name)) return { key: name };
  return Object.hasOwn(FORMER_NAMES, name) ? FORMER_NAMES[name] : undefined;
}
