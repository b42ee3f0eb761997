import { loadFamily } from '../../src/host/families/index.js';

/** The globals of Web-UI that tests set, under the names that Web-UI uses. */
interface HostGlobals {
  backendaiclient?: unknown;
  backendaioptions?: unknown;
  packageVersion?: unknown;
  isElectron?: unknown;
  isDarkMode?: unknown;
}

/** The element of React's layout, by which the help detects the family. Tests may empty the body. */
const layout = document.createElement('div');
layout.id = 'plugin-container';
document.head.append(layout);
await loadFamily();

/** Makes the document one of no known family, until the returned function is called. */
export function hideFamily(): () => void {
  layout.remove();
  return () => document.head.append(layout);
}

const scope = globalThis as unknown as Record<string, unknown>;

/** Sets globals of Web-UI for one test. `resetHost` removes them. */
export const setHost = (globals: HostGlobals): void => void Object.assign(scope, globals);

const startUrl = location.href;

/** Restores the document to its state before any test. */
export function resetHost(): void {
  for (const name of [
    'backendaiclient',
    'backendaioptions',
    'packageVersion',
    'isElectron',
    'isDarkMode',
  ]) {
    Reflect.deleteProperty(scope, name);
  }
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = '';
  document.body.removeAttribute('class');
  document.body.removeAttribute('style');
  if (location.href !== startUrl) ifAllowed(() => history.replaceState(null, '', startUrl));
}

/**
 * Ignores the refusal of a URL change. WebKit refuses more than a hundred changes in ten seconds.
 */
export function ifAllowed(changeUrl: () => void): void {
  try {
    changeUrl();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
}

/** Creates a client as Web-UI has it after a login. */
export const aClient = (role: 'user' | 'admin' | 'superadmin', email = `${role}@example.com`) => ({
  ready: true,
  email,
  is_admin: role !== 'user',
  is_superadmin: role === 'superadmin',
  current_group: 'default',
});

/**
 * Creates the email of a new user. Test files run side by side and share the browser storage. A
 * test that must find no data of others, and remove none, logs in as such a user.
 */
export const aNewUser = (): string => `${crypto.randomUUID()}@example.com`;

/** Logs in as Web-UI does: the flags first, then the event. */
export function logIn(role: 'user' | 'admin' | 'superadmin', email?: string): void {
  setHost({ backendaiclient: aClient(role, email) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
}

export function logOut(): void {
  setHost({ backendaiclient: null });
  document.dispatchEvent(new CustomEvent('backend-ai-logout'));
}
