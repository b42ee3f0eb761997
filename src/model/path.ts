import { encode } from './encode.js';
import type { MenuKey } from './menu.js';
import { compareVersions, isKnownVersion } from './versions.js';

/** A page to open. */
export interface PageTarget {
  readonly page: MenuKey;
  readonly tab?: string | undefined;
}

/** A path of a page, without its slash. */
interface Path {
  readonly path: string;
  /** The first release with the path; the oldest supported release by default. */
  readonly since?: string;
}

/**
 * The flat paths of each page, the newest first, as measured in the released builds. A page without
 * an entry has its key as its path, in every release. Releases with scoped paths
 * (`/project/<name>/session`) redirect from the flat paths.
 */
const PATHS: Partial<Record<MenuKey, readonly Path[]>> = {
  login: [{ path: '' }],
  help: [{ path: 'backend-ai-help-drawer' }],

  start: [{ path: 'start', since: '26.3' }, { path: 'import' }],
  dashboard: [{ path: 'dashboard', since: '26.3' }, { path: 'summary' }],
  session: [{ path: 'session', since: '26.3' }, { path: 'job' }],
  'session/start': [{ path: 'session/start', since: '24.03' }],
  deployments: [
    { path: 'deployments', since: '26.4.8' },
    { path: 'serving', since: '23.09' },
  ],
  'model-store': [{ path: 'model-store', since: '25.4' }],
  chat: [{ path: 'chat', since: '25.3.2' }],
  'my-environment': [{ path: 'my-environment', since: '24.03.2' }],
  'ai-agent': [{ path: 'ai-agent', since: '25.4' }],

  users: [{ path: 'credential' }],
  'resource-policy': [{ path: 'resource-policy', since: '24.03.4' }],
  reservoir: [{ path: 'reservoir', since: '25.15' }],
  scheduler: [{ path: 'scheduler', since: '25.14' }],
  // The path needs the name of a storage host.
  'storage-settings': [],
  project: [{ path: 'project', since: '25.19' }],
  diagnostics: [{ path: 'diagnostics', since: '26.4.8' }],
  rbac: [{ path: 'rbac', since: '26.4' }],
  branding: [{ path: 'branding', since: '26.1' }],
};

/**
 * Returns the path of a page, with its tab in the query. Undefined if the release has no such page.
 *
 * @param version Web-UI's version, if known
 * @param oldest the oldest release of the host's family, which replaces an unknown version
 */
export function pathOf(
  { page, tab }: PageTarget,
  version: string | undefined,
  oldest: string,
): string | undefined {
  const isUsable = isKnownVersion(version) && compareVersions(version, oldest) > 0;
  const release = isUsable ? version : oldest;
  const paths = PATHS[page] ?? [{ path: page }];
  const found = paths.find(
    ({ since }: Path) => since === undefined || compareVersions(release, since) >= 0,
  );
  return found && `/${found.path}${tab === undefined ? '' : `?tab=${encode(tab)}`}`;
}
