import type { Role } from './audience.js';
import { decode } from './encode.js';
import { SCOPES, menuNamed, menuOf, tabsOf, type MenuKey, type Scope } from './menu.js';

export const PLATFORMS = ['web', 'app'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** The reader's current page in Web-UI; `unknown` for other paths. */
export interface Page {
  readonly key: MenuKey | 'unknown';
  readonly tab?: string;
  readonly scope?: Scope;
  /** The decoded name of the project. */
  readonly project?: string;
  readonly platform: Platform;
}

/** Names what entries of a page depend on, which excludes the project. */
export const placeOf = ({ key, tab, scope, platform }: Page): string =>
  [key, tab, scope, platform].join(' ');

/** The parts of a page that are not in the URL. */
export interface Visit {
  readonly role: Role;
  readonly platform: Platform;
}

/**
 * Parses a URL of any family of Web-UI. Never fails. Supports flat paths (`/job`), scoped paths
 * (`/project/<name>/session`, `/admin/environment`), former names and full URLs.
 *
 * Web-UI shows its login panel on every path, so an anonymous reader is always on the login page.
 */
export function parsePage(url: string, { role, platform }: Visit): Page {
  if (role === 'anonymous') return { key: 'login', platform };
  const { segments, query } = split(url);
  const { names, project, ...scoped } = scopeOf(segments);
  const menu = menuOfPath(names);
  if (menu === undefined) return { key: 'unknown', platform };
  const tab = tabOf(menu.key, query);
  const scope = scoped.scope ?? menu.scope ?? menuOf(menu.key).scopes[0];
  return {
    key: menu.key,
    ...(tab !== undefined && { tab }),
    ...(scope !== undefined && { scope }),
    ...(project !== undefined && { project }),
    platform,
  };
}

/** Reads a page that a host names. Defaults are the same as in a URL. */
export function pageNamed(
  { key, tab, scope }: { readonly key: string; readonly tab?: unknown; readonly scope?: unknown },
  platform: Platform,
): Page {
  const menu = menuNamed(key);
  if (menu === undefined) return { key: 'unknown', platform };
  const tabs = tabsOf(menu.key);
  const knownTab = tab === undefined ? tabs[0] : tabs.find((known) => known === tab);
  const knownScope =
    SCOPES.find((known) => known === scope) ?? menu.scope ?? menuOf(menu.key).scopes[0];
  return {
    key: menu.key,
    ...(knownTab !== undefined && { tab: knownTab }),
    ...(knownScope !== undefined && { scope: knownScope }),
    platform,
  };
}

/** Splits off the scope. In `/project/admin/session`, "admin" is a project name. */
function scopeOf(segments: readonly string[]): {
  names: readonly string[];
  scope?: Scope;
  project?: string;
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

/** Returns the tab of a page; the first by default, undefined if unknown. */
function tabOf(key: MenuKey, query: string): string | undefined {
  const tabs = tabsOf(key);
  const tab = query
    .split('&')
    .find((pair) => pair === 'tab' || pair.startsWith('tab='))
    ?.slice('tab='.length);
  if (!tab) return tabs[0];
  return tabs.find((known) => known === decode(tab.replaceAll('+', ' ')));
}

function split(url: string): { segments: readonly string[]; query: string } {
  const [beforeHash = ''] = url.split('#', 1);
  const [path = '', ...query] = beforeHash.split('?');
  return {
    segments: path
      .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
      .split('/')
      .filter((segment) => segment !== '')
      .map(decode),
    query: query.join('?'),
  };
}
