import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  AUDIENCES,
  ROLES,
  audiencesFor,
  isAudience,
  isRole,
  minRoleFor,
  canRead,
} from '../../src/model/audience.js';

describe('audiences', () => {
  const READABLE: Record<string, string[]> = {
    anonymous: ['public'],
    user: ['public', 'user'],
    admin: ['public', 'user', 'admin'],
    superadmin: ['public', 'user', 'admin', 'superadmin'],
  };

  for (const [role, audiences] of Object.entries(READABLE)) {
    it(`lets ${role} read ${audiences.join(', ')} and nothing else`, () => {
      expect(audiencesFor(role)).to.deep.equal(audiences);
      for (const audience of AUDIENCES) {
        expect(canRead(role, audience)).to.equal(audiences.includes(audience));
      }
    });
  }

  it('treats a value that is no role as anonymous', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!isRole(value));
        expect(audiencesFor(value)).to.deep.equal(['public']);
      }),
    );
  });

  it('lets no role read an unknown audience', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.anything(), (role, audience) => {
        fc.pre(!isAudience(audience));
        expect(canRead(role, audience)).to.equal(false);
      }),
    );
  });

  it('returns the lowest role that can read each audience', () => {
    expect(AUDIENCES.map(minRoleFor)).to.deep.equal([...ROLES]);
  });
});
