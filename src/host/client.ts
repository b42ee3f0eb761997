import type { Role } from '../model/audience.js';
import { roleOf } from '../model/role.js';
import { readGlobal, readString } from './globals.js';

/** Who is logged in. */
export interface Account {
  readonly role: Role;
  /** What Web-UI calls them, however they typed it; undefined where it does not say. */
  readonly name: string | undefined;
  /**
   * What tells them from others: their name, or where they have none something that is theirs until
   * the page is left. Undefined while nobody is logged in.
   */
  readonly person: string | undefined;
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
    if (!client || role === 'anonymous') return { role, name: undefined, person: undefined };
    const name = readString(client, 'email')?.toLowerCase();
    return { role, name, person: name ?? standInFor(client) };
  }
}

/** What stands for the names that clients do not give. Of all readers, as what they end is. */
const standIns = new WeakMap<object, string>();
let standInsGiven = 0;

/** Something that no other client has, and that is nobody's name. */
function standInFor(client: object): string {
  const given = standIns.get(client) ?? `\n${(standInsGiven += 1)}`;
  standIns.set(client, given);
  return given;
}

function readClient(): object | undefined {
  const client = readGlobal('backendaiclient');
  return typeof client === 'object' && client !== null ? client : undefined;
}

/** The project chosen in the header: where Web-UI leads when a path names none. */
export const readProject = (): string | undefined =>
  readString(readGlobal('backendaiclient'), 'current_group');
