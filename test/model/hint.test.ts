import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mayOpen, mayReach } from '../../src/model/anchor.js';
import { AUDIENCES, ROLES } from '../../src/model/audience.js';
import { hintsFor } from '../../src/model/hint.js';
import { parsePage } from '../../src/model/page.js';
import * as arbitrary from '../support/arbitraries.js';
import { aHint, anAnchor } from '../support/hints.js';

const pageAt = (url: string, role: (typeof ROLES)[number]) =>
  parsePage(url, { role, platform: 'web' });

describe('hints', () => {
  const cases = [
    { role: 'admin', url: '/maintenance', shown: true },
    { role: 'superadmin', url: '/admin/maintenance', shown: true },
    { role: 'user', url: '/maintenance', shown: false },
    { role: 'anonymous', url: '/maintenance', shown: false },
    { role: 'admin', url: '/session', shown: false },
  ] as const;
  for (const { role, url, shown } of cases) {
    it(`are ${shown ? '' : 'not '}there for ${role} at ${url}`, () => {
      const hints = [aHint()];
      expect(hintsFor(hints, pageAt(url, role), role)).to.deep.equal(shown ? hints : []);
    });
  }

  it('keep to their tab and scope', () => {
    const onTab = aHint({ page: 'environment', tab: 'registry' });
    const inScope = aHint({ page: 'session', scope: 'admin' });
    const at = (url: string) => hintsFor([onTab, inScope], pageAt(url, 'admin'), 'admin');
    expect(at('/environment?tab=registry')).to.deep.equal([onTab]);
    expect(at('/environment')).to.deep.equal([]);
    expect(at('/admin/session')).to.deep.equal([inScope]);
    expect(at('/project/default/session')).to.deep.equal([]);
  });

  it('never show what is above the role, whatever the page', () => {
    fc.assert(
      fc.property(arbitrary.role, fc.constantFrom(...AUDIENCES), (role, audience) => {
        const hints = hintsFor(
          [aHint({ audience, page: 'session' })],
          { key: 'session', platform: 'web' },
          role,
        );
        const may = ROLES.indexOf(role) >= AUDIENCES.indexOf(audience);
        expect(hints).to.have.length(may && role !== 'anonymous' ? 1 : 0);
      }),
    );
  });
});

describe('reaching a control', () => {
  it('takes the role of the control and of its page', () => {
    const rows = ROLES.map((role) => [
      mayOpen(role, 'maintenance'),
      mayReach(role, anAnchor()),
      mayReach(role, anAnchor({ audience: 'superadmin' })),
      mayReach(role, anAnchor({ audience: 'user', page: 'agent' })),
    ]);
    expect(rows).to.deep.equal([
      [false, false, false, false],
      [false, false, false, false],
      [true, true, false, false],
      [true, true, true, true],
    ]);
  });

  it('is nothing for what is no role', () => {
    for (const role of ['root', '', undefined, null, 3]) {
      expect(mayReach(role as never, anAnchor({ audience: 'user', page: 'session' }))).to.equal(
        false,
      );
    }
  });
});
