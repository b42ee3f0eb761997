import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { hashOf, parseHash } from '../../src/host/deep-link.js';
import { isEntryId, parseLink } from '../../src/model/link.js';
import { MENU_KEYS, SCOPES, isMenuKey, tabsOf } from '../../src/model/menu.js';
import { PLATFORMS, parsePage } from '../../src/model/page.js';
import { pathOf } from '../../src/model/path.js';
import { role as anyRole } from '../support/arbitraries.js';
import { fuzz } from '../support/fuzz.js';
import { anyText } from './strings.js';

const segment = fc.oneof(
  fc.constantFrom('project', 'admin', 'session', 'start', 'environment', 'job', '', '..', '.'),
  fc.constantFrom(...MENU_KEYS),
  anyText,
);

/** URLs of Web-UI, and variants of them from users, proxies and attackers. */
const url = fc
  .record({
    origin: fc.constantFrom('', 'https://a.example', 'es6://static', 'javascript:', '//', '\\\\'),
    segments: fc.array(segment, { maxLength: 6 }),
    tab: fc.option(fc.oneof(fc.constantFrom('registry', 'image', 'users'), anyText)),
    rest: fc.oneof(fc.constantFrom('', '&tab=registry', '&tab', '?tab=x', '#?tab=users'), anyText),
  })
  .map(
    ({ origin, segments, tab, rest }) =>
      `${origin}/${segments.join('/')}${tab === null ? '' : `?tab=${tab}`}${rest}`,
  );

describe('any URL', () => {
  it('Any URL parses to a page with a valid tab, scope and project', () => {
    fc.assert(
      fc.property(url, anyRole, fc.constantFrom(...PLATFORMS), (url, role, platform) => {
        const page = parsePage(url, { role, platform });
        expect(page.platform).to.equal(platform);
        if (role === 'anonymous') expect(page).to.deep.equal({ key: 'login', platform });
        expect(page.key === 'unknown' || isMenuKey(page.key)).to.equal(true);
        if (page.tab !== undefined) {
          expect(page.key === 'unknown' ? [] : tabsOf(page.key)).to.include(page.tab);
        }
        if (page.scope !== undefined) expect(SCOPES).to.include(page.scope);
        if (page.project !== undefined) expect(page.project).to.be.a('string');
      }),
      fuzz(100, 1000),
    );
  });

  it('The path of any page leads back to the same page, for any version', () => {
    const target = fc
      .constantFrom(...MENU_KEYS.filter((key) => key !== 'login'))
      .chain((page) =>
        fc.record({ page: fc.constant(page), tab: fc.constantFrom(...tabsOf(page), undefined) }),
      );
    fc.assert(
      fc.property(
        target,
        fc.oneof(anyText, fc.constantFrom('24.03.1', '25.11.0', '26.4.8-rc.10')),
        fc.constantFrom('22.09', '24.03', '26.3'),
        (target, version, oldest) => {
          const path = pathOf(target, version, oldest);
          if (path === undefined) return;
          // The path is on this site.
          expect(new URL(path, 'https://a.example').origin).to.equal('https://a.example');
          const page = parsePage(path, { role: 'superadmin', platform: 'web' });
          expect(page.key).to.equal(target.page);
          if (target.tab !== undefined) expect(page.tab).to.equal(target.tab);
        },
      ),
      fuzz(100, 1000),
    );
  });
});

describe('any hash', () => {
  const hash = fc.oneof(
    anyText,
    anyText.map((text) => `#help=${text}`),
    fc.tuple(anyText, anyText).map(([id, heading]) => `#help=${id}/${heading}`),
    fc.constantFrom('#help', '#help=', '#help=/', '#help=a/', '#help=a/%', '#help=%61'),
  );

  it('Any hash requests the help or nothing', () => {
    fc.assert(
      fc.property(hash, (hash) => {
        const link = parseHash(hash);
        if (!link) return;
        expect(hash.startsWith('#help')).to.equal(true);
        expect(link.id).not.to.equal('');
        const href = hashOf(link);
        expect(href).to.match(/^#help(?:=[a-z0-9-]+(?:\/[!-~]*)?)?$/);
        // The written hash requests the same entry.
        expect(parseHash(href)?.id).to.equal(
          link.id !== undefined && isEntryId(link.id) ? link.id : undefined,
        );
      }),
      fuzz(100, 1000),
    );
  });

  it('A hash with any heading id can be parsed again', () => {
    fc.assert(
      fc.property(anyText, (heading) => {
        expect(hashOf({ id: 'a', heading })).to.match(/^#help=a\/[!-~]*$/);
      }),
      fuzz(100, 1000),
    );
  });
});

describe('any link of an entry', () => {
  const scheme = fc.constantFrom(
    'entry:',
    'page:',
    'show:',
    'manual:',
    '#',
    'https:',
    'javascript:',
    '',
  );

  it('Any link leads to a known target or nowhere', () => {
    fc.assert(
      fc.property(scheme, anyText, (scheme, rest) => {
        const link = parseLink(scheme + rest);
        if (link.to === 'web') expect(link.url).to.match(/^https:/i);
        if (link.to === 'entry') expect(isEntryId(link.id)).to.equal(true);
        if (link.to === 'page') expect(isMenuKey(link.page)).to.equal(true);
        if (link.to === 'manual') expect(link.page).to.match(/^[\w-]+$/);
        if (link.to === 'control') expect(isEntryId(link.anchor)).to.equal(true);
      }),
      fuzz(100, 1000),
    );
  });
});
