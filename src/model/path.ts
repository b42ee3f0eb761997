import { encode } from './encode.js';
import { menuOf, type MenuKey } from './menu.js';

/** Which Web-UI the plugin was dropped into: the Lit shell (to 24.x) or the React one (from 25.x). */
export type Generation = 'g1' | 'g2';

/** A page to go to. */
export interface PageTarget {
  readonly page: MenuKey;
  readonly tab?: string | undefined;
}

/** What the host is like, as far as its paths depend on it. */
export interface PathContext {
  readonly generation: Generation;
  /** The current project; without one, G2's redirects from the flat paths find it. */
  readonly project: string | undefined;
}

/** The pages that G1 knows by another name than G2. */
const G1_NAMES: Partial<Record<MenuKey, string>> = {
  start: 'import',
  dashboard: 'summary',
  session: 'job',
  deployments: 'serving',
  users: 'credential',
  help: 'backend-ai-help-drawer',
};

const UNSCOPED: Partial<Record<MenuKey, string>> = { help: 'backend-ai-help-drawer', login: '' };

/** Where a page lives in the host's own scheme of paths, with its tab in the query. */
export function pathOf(target: PageTarget, context: PathContext): string {
  const query = target.tab === undefined ? '' : `?tab=${encode(target.tab)}`;
  return `/${pathOfKey(target.page, context)}${query}`;
}

function pathOfKey(key: MenuKey, { generation, project }: PathContext): string {
  if (generation === 'g1') return G1_NAMES[key] ?? UNSCOPED[key] ?? key;
  const [scope] = menuOf(key).scopes;
  if (scope === 'admin') return `admin/${key}`;
  if (scope === undefined) return UNSCOPED[key] ?? key;
  return isSegment(project) ? `project/${encode(project)}/${key}` : key;
}

/** Browsers resolve dots in a path, and an empty name is none. */
const isSegment = (name: string | undefined): name is string =>
  name !== undefined && !['', '.', '..'].includes(name);
