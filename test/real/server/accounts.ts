import type { Role } from '../../../src/model/audience.js';

export type AccountRole = Exclude<Role, 'anonymous'>;

export const ROLES: readonly AccountRole[] = ['user', 'admin', 'superadmin'];

export interface Account {
  readonly role: AccountRole;
  readonly email: string;
  readonly name: string;
  readonly fullName: string;
  readonly uuid: string;
  readonly accessKey: string;
}

export const PASSWORD = 'correct horse battery staple';

const account = (role: AccountRole, index: number, fullName: string): Account => ({
  role,
  email: `${role}@example.com`,
  name: role,
  fullName,
  uuid: uuid(10 + index),
  accessKey: `AKIATEST${role.toUpperCase()}`,
});

/** A fixed UUID for each number. */
export function uuid(number: number): string {
  return `5f2b0c1e-7d3a-4b6c-9e8f-${String(number).padStart(12, '0')}`;
}

export const ACCOUNTS: readonly Account[] = [
  account('user', 0, 'Uri Seong'),
  account('admin', 1, 'Ada Min'),
  account('superadmin', 2, 'Sora Han'),
];
