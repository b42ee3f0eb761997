import type { Role } from '../model/audience.js';
import { roleOf } from '../model/role.js';
import { readGlobal, readString } from './globals.js';

/** The logged-in user, as far as Web-UI identifies them. */
export interface Account {
  readonly role: Role;
  /** Identifies the user; undefined while no user is logged in. */
  readonly userKey: string | undefined;
  /** Whether the key is the user's email, which stays the same after a reload. */
  readonly isPersistent: boolean;
}

/**
 * Clients that were logged out. Web-UI fires the logout event before it resets the client. Shared
 * by all readers, so that a second mount does not treat the client as logged in.
 */
const loggedOut = new WeakSet();

/** Reads the account, and remembers which clients have logged out. */
export class AccountReader {
  /** @param changed called in the task of each login and logout event */
  constructor(changed: () => void, signal: AbortSignal) {
    const listen = (event: string, note: (client: object) => void) => {
      const onEvent = () => {
        const client = readClient();
        if (client) note(client);
        changed();
      };
      document.addEventListener(event, onEvent, { signal });
    };
    listen('backend-ai-connected', (client) => loggedOut.delete(client));
    listen('backend-ai-logout', (client) => loggedOut.add(client));
  }

  read(): Account {
    const client = readClient();
    const role = client && !loggedOut.has(client) ? roleOf(client) : 'anonymous';
    if (!client || role === 'anonymous') return ANONYMOUS;
    const email = readString(client, 'email')?.toLowerCase();
    return { role, userKey: email ?? temporaryKeyOf(client), isPersistent: email !== undefined };
  }
}

export const ANONYMOUS: Account = { role: 'anonymous', userKey: undefined, isPersistent: true };

export const isSameAccount = (one: Account, other: Account): boolean =>
  one.role === other.role && one.userKey === other.userKey;

/** Keys of clients without an email, for as long as the page is open. */
const temporaryKeys = new WeakMap<object, string>();
let keysGiven = 0;

/** Creates a key that no other user has. The line break prevents a clash with an email. */
export const createTemporaryKey = (): string => `\n${(keysGiven += 1)}`;

function temporaryKeyOf(client: object): string {
  const key = temporaryKeys.get(client) ?? createTemporaryKey();
  temporaryKeys.set(client, key);
  return key;
}

function readClient(): object | undefined {
  const client = readGlobal('backendaiclient');
  return typeof client === 'object' && client !== null ? client : undefined;
}
