import type { Role } from './audience.js';
import { menuNamed, menuOf, tabsOf, type MenuKey, type Scope } from './menu.js';

export const PLATFORMS = ['web', 'app'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Where in Web-UI the reader is. A path that is no page of Web-UI is the page `unknown`. */
export interface Page {
  readonly key: MenuKey | 'unknown';
  readonly tab?: string;
  readonly scope?: Scope;
  /** The project's name as its people wrote it, not as the URL encodes it. */
  readonly project?: string;
  readonly platform: Platform;
}

/** What the URL does not say about a visit. */
export interface Visit {
  readonly role: Role;
  readonly platform: Platform;
}

/**
 * The canonical page of a URL of either generation of Web-UI: flat paths (`/job`), scoped paths
 * (`/project/<name>/session`, `/admin/environment`), former names, full URLs. Never fails.
 *
 * Web-UI lays its login panel over whatever path was asked for, so the URL says nothing about the
 * page until somebody is logged in.
 */
export function parsePage(url: string, { role, platform }: Visit): Page {
  if (role === 'anonymous') return { key: 'login', platform };
  const { segments, tab } = split(url);
  const { names, scope, project } = scopeOf(segments);
  const menu = menuOfPath(names);
  if (menu === undefined) return { key: 'unknown', platform };
  const [onlyScope] = menuOf(menu.key).scopes;
  return clean({
    key: menu.key,
    tab: tabOf(menu.key, tab),
    scope: scope ?? menu.scope ?? onlyScope,
    project,
    platform,
  });
}

/** `/project/admin/session` is a page of the project "admin": the first name is never a scope. */
function scopeOf(segments: readonly string[]): {
  names: readonly string[];
  scope?: Scope;
  project?: string | undefined;
} {
  const [first, project, ...rest] = segments;
  if (first === 'admin' && segments.length > 1) return { names: segments.slice(1), scope: 'admin' };
  if (first !== 'project' || project === undefined) return { names: segments };
  return rest[0] === 'admin' && rest.length > 1
    ? { names: rest.slice(1), scope: 'project-admin', project }
    : { names: rest, scope: 'project', project };
}

function menuOfPath([name, next]: readonly string[]) {
  if (name === undefined) return menuNamed('start');
  const menu = menuNamed(name);
  return menu?.key === 'session' && next === 'start' ? menuNamed('session/start') : menu;
}

/** Without a tab in the query Web-UI shows the first; one it does not know is no tab. */
function tabOf(key: MenuKey, tab: string | undefined): string | undefined {
  const tabs = tabsOf(key);
  return tab === undefined || tab === '' ? tabs[0] : tabs.find((known) => known === tab);
}

function split(url: string): { segments: readonly string[]; tab: string | undefined } {
  const [beforeHash = ''] = url.split('#', 1);
  const start = beforeHash.indexOf('?');
  const path = start < 0 ? beforeHash : beforeHash.slice(0, start);
  const query = start < 0 ? '' : beforeHash.slice(start + 1);
  return {
    segments: path
      .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
      .split('/')
      .filter((segment) => segment !== '')
      .map(decode),
    tab: query
      .split('&')
      .filter((pair) => pair === 'tab' || pair.startsWith('tab='))
      .map((pair) => decode(pair.slice('tab='.length).replaceAll('+', ' ')))[0],
  };
}

/** People paste and truncate URLs; what cannot be decoded is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function clean(
  page: { [K in keyof Page]: Page[K] | undefined } & Pick<Page, 'key' | 'platform'>,
): Page {
  return Object.fromEntries(
    Object.entries(page).filter(([, value]) => value !== undefined),
  ) as unknown as Page;
}
