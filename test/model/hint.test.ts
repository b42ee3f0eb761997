import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { canOpen, canAccess } from '../../src/model/anchor.js';
import { AUDIENCES, ROLES } from '../../src/model/audience.js';
import { hintsFor } from '../../src/model/hint.js';
import { parsePage } from '../../src/model/page.js';
import * as arbitrary from '../support/arbitraries.js';
import { aHint, anAnchor } from '../support/hints.js';

const pageAt = (url: string, role: (typeof ROLES)[number]) =>
  parsePage(url, { role, platform: 'web' });

describe('hintsFor', () => {
  const cases = [
    { role: 'admin', url: '/maintenance', shown: true },
    { role: 'superadmin', url: '/admin/maintenance', shown: true },
    { role: 'user', url: '/maintenance', shown: false },
    { role: 'anonymous', url: '/maintenance', shown: false },
    { role: 'admin', url: '/session', shown: false },
  ] as const;
  for (const { role, url, shown } of cases) {
    it(`${shown ? 'shows' : 'hides'} a maintenance hint for ${role} at ${url}`, () => {
      const hints = [aHint()];
      expect(hintsFor(hints, pageAt(url, role), role)).to.deep.equal(shown ? hints : []);
    });
  }

  it('shows a hint only on its tab and in its scope', () => {
    const onTab = aHint({ page: 'environment', tab: 'registry' });
    const inScope = aHint({ page: 'session', scope: 'admin' });
    const at = (url: string) => hintsFor([onTab, inScope], pageAt(url, 'admin'), 'admin');
    expect(at('/environment?tab=registry')).to.deep.equal([onTab]);
    expect(at('/environment')).to.deep.equal([]);
    expect(at('/admin/session')).to.deep.equal([inScope]);
    expect(at('/project/default/session')).to.deep.equal([]);
  });

  it('never shows a hint above the role', () => {
    fc.assert(
      fc.property(arbitrary.role, fc.constantFrom(...AUDIENCES), (role, audience) => {
        const hints = hintsFor(
          [aHint({ audience, page: 'session' })],
          { key: 'session', platform: 'web' },
          role,
        );
        const may = ROLES.indexOf(role) >= AUDIENCES.indexOf(audience);
        expect(hints).to.have.length(may ? 1 : 0);
      }),
    );
  });
});

describe('canAccess', () => {
  it('requires the role of the control and of its page', () => {
    const rows = ROLES.map((role) => [
      canOpen(role, 'maintenance'),
      canAccess(role, anAnchor()),
      canAccess(role, anAnchor({ audience: 'superadmin' })),
      canAccess(role, anAnchor({ audience: 'user', page: 'agent' })),
      canAccess(role, anAnchor({ audience: 'admin', page: 'session' })),
    ]);
    expect(rows).to.deep.equal([
      [false, false, false, false, false],
      [false, false, false, false, false],
      [false, false, false, false, true],
      [true, true, true, true, true],
    ]);
  });

  it('denies a value that is no role', () => {
    for (const role of ['root', '', undefined, null, 3]) {
      expect(canAccess(role as never, anAnchor({ audience: 'user', page: 'session' }))).to.equal(
        false,
      );
    }
  });
});
