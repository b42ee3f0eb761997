import type { Role } from '../model/audience.js';
import { roleOf } from '../model/role.js';
import { readGlobal, readString } from './globals.js';

/** Who is logged in. */
export interface Account {
  readonly role: Role;
  /** What tells one person from another on this machine; undefined while nobody is logged in. */
  readonly name: string | undefined;
}

/**
 * Clients that were logged out. Web-UI announces a logout while the client is still in place, flags
 * and all, and says nothing when it takes it away. Of all readers: help that goes and comes again
 * must not take them for logged in.
 */
const ended = new WeakSet();

/** Reads who is logged in, and remembers for whom Web-UI has said goodbye. */
export class AccountReader {
  /** @param changed called, in the task of the event, when somebody logged in or out */
  constructor(changed: () => void, signal: AbortSignal) {
    const connected = () => {
      const client = readClient();
      if (client) ended.delete(client);
      changed();
    };
    const loggedOut = () => {
      const client = readClient();
      if (client) ended.add(client);
      changed();
    };
    document.addEventListener('backend-ai-connected', connected, { signal });
    document.addEventListener('backend-ai-logout', loggedOut, { signal });
  }

  read(): Account {
    const client = readClient();
    const role = client && !ended.has(client) ? roleOf(client) : 'anonymous';
    return { role, name: role === 'anonymous' ? undefined : readString(client, 'email') };
  }
}

function readClient(): object | undefined {
  const client = readGlobal('backendaiclient');
  return typeof client === 'object' && client !== null ? client : undefined;
}

/** The project chosen in the header: where Web-UI leads when a path names none. */
export const readProject = (): string | undefined =>
  readString(readGlobal('backendaiclient'), 'current_group');
