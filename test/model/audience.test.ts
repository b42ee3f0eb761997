import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  AUDIENCES,
  ROLES,
  audiencesFor,
  isAudience,
  isRole,
  lowestRole,
  reaches,
} from '../../src/model/audience.js';

describe('audiences', () => {
  const REACH: Record<string, string[]> = {
    anonymous: ['public'],
    user: ['public', 'user'],
    admin: ['public', 'user', 'admin'],
    superadmin: ['public', 'user', 'admin', 'superadmin'],
  };

  for (const [role, audiences] of Object.entries(REACH)) {
    it(`${role} reaches ${audiences.join(', ')} and nothing else`, () => {
      expect(audiencesFor(role)).to.deep.equal(audiences);
      for (const audience of AUDIENCES) {
        expect(reaches(role, audience)).to.equal(audiences.includes(audience));
      }
    });
  }

  it('gives anything that is not a role what an anonymous reader gets', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!isRole(value));
        expect(audiencesFor(value)).to.deep.equal(['public']);
      }),
    );
  });

  it('shows an unknown audience to nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.anything(), (role, audience) => {
        fc.pre(!isAudience(audience));
        expect(reaches(role, audience)).to.equal(false);
      }),
    );
  });

  it('names the lowest role that each audience exists for', () => {
    expect(AUDIENCES.map(lowestRole)).to.deep.equal([...ROLES]);
  });
});
