/** What the tests set of Web-UI's globals, by its names for them. */
interface HostGlobals {
  backendaiclient?: unknown;
  backendaioptions?: unknown;
  packageVersion?: unknown;
  isElectron?: unknown;
  isDarkMode?: unknown;
}

const scope = globalThis as unknown as Record<string, unknown>;

/** Sets globals of Web-UI for one test; `resetHost` takes them away. */
export const setHost = (globals: HostGlobals): void => void Object.assign(scope, globals);

const startUrl = location.href;

/** Leaves the document as it was before any test. */
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

/** WebKit refuses whoever changes the URL more than a hundred times in ten seconds: it stays then. */
export function ifAllowed(changeUrl: () => void): void {
  try {
    changeUrl();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
}

/** A client as Web-UI has it once somebody is logged in. */
export const aClient = (role: 'user' | 'admin' | 'superadmin', email = `${role}@example.com`) => ({
  ready: true,
  email,
  is_admin: role !== 'user',
  is_superadmin: role === 'superadmin',
  current_group: 'default',
});

/**
 * Somebody who was never here. Test files run beside each other and share what the browser keeps:
 * whoever must find nothing of others there, nor take away what is theirs, reads as one of these.
 */
export const aStranger = (): string => `${crypto.randomUUID()}@example.com`;

/** Logs in as Web-UI does: the flags first, then the event. */
export function logIn(role: 'user' | 'admin' | 'superadmin', email?: string): void {
  setHost({ backendaiclient: aClient(role, email) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
}

export function logOut(): void {
  setHost({ backendaiclient: null });
  document.dispatchEvent(new CustomEvent('backend-ai-logout'));
}
