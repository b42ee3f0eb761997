import { changed } from './changes.js';
import { newClient, setFlags } from './client.js';
import { keep, state, type Role } from './state.js';
import { wait } from './wait.js';

/** Counts logins and logouts, so that an earlier one still under way gives up. */
let attempt = 0;

/**
 * Connects as a role. Coming from another role this is the reconnect without reload: a new client
 * replaces the old one, and until it is ready nobody can tell from its flags who it is for.
 */
export async function login(role: Role): Promise<void> {
  if (role === 'anonymous') return logout();
  const mine = ++attempt;
  keep({ role });
  const client = newClient(role, state.generation);
  globalThis.backendaiclient = client;
  await wait(state.connectDelay);
  if (mine !== attempt) return;
  setFlags(client, role);
  client.ready = true;
  document.dispatchEvent(new CustomEvent('backend-ai-connected', { detail: client }));
  changed();
}

/**
 * The event comes first, with the old client still in place: Web-UI asks the server to end the
 * session and only then sets the client to null. It would reload next; here only on request.
 */
export async function logout({ reload = false } = {}): Promise<void> {
  const mine = ++attempt;
  keep({ role: 'anonymous' });
  document.dispatchEvent(new CustomEvent('backend-ai-logout', { detail: {} }));
  await wait(20);
  if (mine !== attempt) return;
  if (globalThis.backendaiclient) globalThis.backendaiclient = null;
  changed();
  if (reload) location.reload();
}

/** G2: works on as another user. The client stays and takes that user's flags; nothing is announced. */
export function actAs(role: Role | null): void {
  const client = globalThis.backendaiclient;
  if (!client) return;
  setFlags(client, role ?? state.role);
  client.actAsUserId = role ? `${role}@example.com` : undefined;
  changed();
}

export async function signInAtStart(): Promise<void> {
  if (state.role === 'anonymous') return;
  const mine = attempt;
  await wait(state.loginDelay);
  // Somebody used the bar in the meantime.
  if (mine === attempt) await login(state.role);
}

export const signedIn = (): boolean => globalThis.backendaiclient?.ready === true;
