import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { roleOf } from '../../src/model/role.js';

const client = (is_admin: unknown, is_superadmin: unknown, ready: unknown = true) => ({
  ready,
  is_admin,
  is_superadmin,
});

const throwing = {
  get ready(): boolean {
    throw new Error('not now');
  },
};

describe('roleOf', () => {
  const CASES: [what: string, client: unknown, role: string][] = [
    ['a user', client(false, false), 'user'],
    ['an admin', client(true, false), 'admin'],
    ['a superadmin', client(true, true), 'superadmin'],
    ['a client with unknown fields', { ...client(false, false), email: 'a@b' }, 'user'],
    ['no client yet', undefined, 'anonymous'],
    ['no client after logout', null, 'anonymous'],
    ['a client that is connecting', client(false, false, false), 'anonymous'],
    ['a superadmin that is connecting', client(true, true, false), 'anonymous'],
    ['a client without a ready flag', { is_admin: true }, 'anonymous'],
    ['a client whose ready flag is not true', client(true, true, 1), 'anonymous'],
    ['a client without flags', { ready: true }, 'anonymous'],
    ['a client with one flag', { ready: true, is_admin: true }, 'anonymous'],
    ['a client with flags of another type', client('true', 'true'), 'anonymous'],
    ['a client with numbers as flags', client(1, 1), 'anonymous'],
    ['a superadmin that is no admin', client(false, true), 'anonymous'],
    ['a client that throws', throwing, 'anonymous'],
    ['a proxy that was revoked', revoked(), 'anonymous'],
    ['a string', 'superadmin', 'anonymous'],
    ['a function', () => client(true, true), 'anonymous'],
  ];

  for (const [what, value, role] of CASES) {
    it(`returns ${role} for ${what}`, () => {
      expect(roleOf(value)).to.equal(role);
    });
  }

  it('never returns a role above the flags', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (admin, superadmin, ready) => {
        const role = roleOf(client(admin, superadmin, ready));
        if (role === 'superadmin')
          expect([ready, admin, superadmin]).to.deep.equal([true, true, true]);
        if (role === 'admin') expect([ready, admin]).to.deep.equal([true, true]);
        if (role === 'user') expect(ready).to.equal(true);
      }),
    );
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
