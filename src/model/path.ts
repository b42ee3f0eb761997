import { encode } from './encode.js';
import { menuOf, type MenuKey } from './menu.js';

/** A page to open. */
export interface PageTarget {
  readonly page: MenuKey;
  readonly tab?: string | undefined;
}

/** The pages whose name in the shell differs from React. */
const SHELL_NAMES: Partial<Record<MenuKey, string>> = {
  start: 'import',
  dashboard: 'summary',
  session: 'job',
  deployments: 'serving',
  users: 'credential',
};

const UNSCOPED: Partial<Record<MenuKey, string>> = { help: 'backend-ai-help-drawer', login: '' };

/** Builds a path of the Lit shell: flat, under its own names. */
export const shellPath = ({ page, tab }: PageTarget): string =>
  withTab(SHELL_NAMES[page] ?? UNSCOPED[page] ?? page, tab);

/** Builds a path of React. Without a project, Web-UI redirects from the flat path. */
export function reactPath({ page, tab }: PageTarget, project: string | undefined): string {
  const [scope] = menuOf(page).scopes;
  if (scope === 'admin') return withTab(`admin/${page}`, tab);
  if (scope === undefined) return withTab(UNSCOPED[page] ?? page, tab);
  return withTab(isSegment(project) ? `project/${encode(project)}/${page}` : page, tab);
}

const withTab = (path: string, tab: string | undefined): string =>
  `/${path}${tab === undefined ? '' : `?tab=${encode(tab)}`}`;

/** Whether a name is a valid path segment. Browsers resolve dots and empty segments. */
const isSegment = (name: string | undefined): name is string =>
  name !== undefined && !['', '.', '..'].includes(name);
