import { changed } from './changes.js';
import { newClient, setFlags } from './client.js';
import { keep, state, type Role } from './state.js';
import { wait } from './wait.js';

/** Counts logins and logouts, so that a new one cancels a pending one. */
let attempt = 0;

/**
 * Connects as a role. A change of role is a reconnect without a reload: a new client replaces the
 * old one. Until the new client is ready, its flags do not identify the user.
 */
export async function login(role: Role): Promise<void> {
  if (role === 'anonymous') return logout();
  const mine = ++attempt;
  keep({ role });
  const client = newClient(role, state.family);
  globalThis.backendaiclient = client;
  await wait(state.connectDelay);
  if (mine !== attempt) return;
  setFlags(client, role);
  client.ready = true;
  document.dispatchEvent(new CustomEvent('backend-ai-connected', { detail: client }));
  changed();
}

/**
 * Logs out as Web-UI does: the event comes before the client is set to null. Web-UI asks the server
 * to end the session in between, and reloads afterwards. The stand-in reloads on request only.
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

/** the React family: acts as another user. The client takes the flags of that user, without any event. */
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
  // The bar may have changed the session meanwhile.
  if (mine === attempt) await login(state.role);
}

export const signedIn = (): boolean => globalThis.backendaiclient?.ready === true;
