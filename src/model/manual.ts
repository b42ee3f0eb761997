import { encode } from './encode.js';
import { MANUAL_LANGUAGES, pickLanguage } from './languages.js';
import type { MenuKey } from './menu.js';

/** The website of Web-UI's manual. */
const SITE = 'https://webui.docs.backend.ai';

/** The first release whose manual has a version in its URL. */
const FIRST_VERSIONED = 26;

/** The manual's page for each page of Web-UI. The admin pages share one. */
const PAGES: Partial<Record<MenuKey, string>> = {
  login: 'login',
  usersettings: 'user_settings',
  start: 'import_run',
  dashboard: 'summary',
  session: 'sessions_all',
  'session/start': 'sessions_all',
  deployments: 'model_serving',
  'model-store': 'model_serving',
  data: 'vfolder',
  'my-environment': 'my_environments',
  'agent-summary': 'agent_summary',
  statistics: 'statistics',
  users: 'admin_menu',
  environment: 'admin_menu',
  'resource-policy': 'admin_menu',
  scheduler: 'admin_menu',
  agent: 'admin_menu',
  'storage-settings': 'admin_menu',
  project: 'admin_menu',
  settings: 'admin_menu',
  maintenance: 'admin_menu',
  information: 'admin_menu',
};

/** Returns the manual's page about a page of Web-UI; its troubleshooting page by default. */
export function manualPageOf(key: MenuKey | 'unknown'): string {
  return (key === 'unknown' ? undefined : PAGES[key]) ?? 'trouble_shooting';
}

/** The manual to link to. */
export interface Edition {
  /** The URL of the host's own manual, in which `{page}` and `{language}` are replaced. */
  readonly manual?: string | undefined;
  /** Web-UI's version, such as `24.09.0` or `26.5.0-alpha.1`; undefined before Web-UI sets it. */
  readonly version: string | undefined;
  readonly language: string;
}

/**
 * Builds the URL of a manual page for the reader's language and Web-UI's version. Returns undefined
 * if the host has no manual, or a malformed URL.
 */
export function manualUrl(
  page: string,
  anchor: string | undefined,
  edition: Edition,
): string | undefined {
  if (edition.manual !== undefined) return ownManualUrl(edition.manual, page, anchor, edition);
  const language = pickLanguage([edition.language], MANUAL_LANGUAGES);
  const release = releaseOf(edition.version);
  const path =
    release === undefined
      ? `${language}/latest/${page}/${page}.html`
      : `${release}/${language}/${page}.html`;
  return `${SITE}/${path}${hashOf(anchor)}`;
}

const hashOf = (anchor: string | undefined): string =>
  anchor === undefined ? '' : `#${encode(anchor)}`;

/** Ignores the anchor for a manual of one page. */
function ownManualUrl(
  manual: string,
  page: string,
  anchor: string | undefined,
  { language }: Edition,
): string | undefined {
  if (!/^https?:\/\//i.test(manual)) return undefined;
  const url = manual
    .replaceAll('{page}', () => encode(page))
    .replaceAll('{language}', () => encode(language));
  return manual.includes('{page}') ? url + hashOf(anchor) : url;
}

/** Returns `major.minor`, or `next` for a pre-release; undefined before versioned manuals. */
function releaseOf(version: string | undefined): string | undefined {
  const [, major, minor, rest = ''] = /^(\d+)\.(\d+)(.*)$/.exec(version ?? '') ?? [];
  if (major === undefined || minor === undefined || Number(major) < FIRST_VERSIONED)
    return undefined;
  return rest.includes('-') ? 'next' : `${major}.${minor}`;
}
