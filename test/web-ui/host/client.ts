import type { Role, State } from './state.js';

/** The visible part of `globalThis.backendaiclient`. It has no role field. */
export interface Client {
  ready: boolean;
  email: string;
  full_name: string;
  is_admin: boolean;
  is_superadmin: boolean;
  groups: string[];
  current_group: string;
  managerVersion: string;
  actAsUserId?: string | undefined;
  supports(feature: string): boolean;
  _config: {
    endpoint: string;
    connectionMode: 'SESSION' | 'API';
    domainName: string;
    blockList: string[];
    inactiveList: string[];
  };
}

/** One project is named "admin", like a part of the React family's paths. */
export const projects = ['default', 'vision', 'admin', '연구 1'];

const names: Record<Role, string> = {
  anonymous: '',
  user: 'Ada User',
  admin: 'Alan Admin',
  superadmin: 'Grace Superadmin',
};

export function setFlags(client: Client, role: Role): void {
  client.is_admin = role === 'admin' || role === 'superadmin';
  client.is_superadmin = role === 'superadmin';
}

/** The version of each family's manager. */
const MANAGERS = { classic: '23.09.0', shell: '24.09.0', react: '26.5.0' } as const;

/** Creates a client that has just started to connect. Both flags are still false. */
export function newClient(role: Role, family: State['family']): Client {
  return {
    ready: false,
    email: `${role}@example.com`,
    full_name: names[role],
    is_admin: false,
    is_superadmin: false,
    groups: projects,
    current_group: 'default',
    managerVersion: MANAGERS[family],
    supports: () => true,
    _config: {
      endpoint: location.origin,
      connectionMode: 'SESSION',
      domainName: 'default',
      blockList: [],
      inactiveList: [],
    },
  };
}
