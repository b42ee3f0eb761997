import { encode } from './encode.js';
import { pickLanguage } from './language.js';
import type { MenuKey } from './menu.js';

const SITE = 'https://webui.docs.backend.ai';

/** The languages of Web-UI's manual. */
const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

/** The first release whose manual has a version in its address. */
const FIRST_VERSIONED = 26;

/** The manual page about each page of Web-UI; the admin pages share one. */
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

/** The manual page that tells of a page of Web-UI; the troubleshooting page where none does. */
export function manualPageOf(key: MenuKey | 'unknown'): string {
  return (key === 'unknown' ? undefined : PAGES[key]) ?? 'trouble_shooting';
}

/** Which manual to link to. */
export interface Edition {
  /** Web-UI's own version, such as `24.09.0` or `26.5.0-alpha.1`; unknown before it is set. */
  readonly version: string | undefined;
  readonly language: string;
}

/** The address of a manual page, in the reader's language and for the host's version. */
export function manualUrl(page: string, anchor: string | undefined, edition: Edition): string {
  const language = pickLanguage([edition.language], LANGUAGES);
  const release = releaseOf(edition.version);
  const path =
    release === undefined
      ? `${language}/latest/${page}/${page}.html`
      : `${release}/${language}/${page}.html`;
  return `${SITE}/${path}${anchor === undefined ? '' : `#${encode(anchor)}`}`;
}

/** `major.minor`, or `next` for a pre-release; undefined where the manual has no versions yet. */
function releaseOf(version: string | undefined): string | undefined {
  const [, major, minor, rest = ''] = /^(\d+)\.(\d+)(.*)$/.exec(version ?? '') ?? [];
  if (major === undefined || minor === undefined || Number(major) < FIRST_VERSIONED)
    return undefined;
  return rest.includes('-') ? 'next' : `${major}.${minor}`;
}
