import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { hrefOf, parseHash } from '../../src/host/deep-link.js';
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

/** URLs of Web-UI, and what people, proxies and attackers make of them. */
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

describe('whatever the URL', () => {
  it('is a page with a tab, a scope and a project that such a page may have', () => {
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
      fuzz(1000),
    );
  });

  it('leads back to the same page, whatever the project is called', () => {
    const target = fc
      .constantFrom(...MENU_KEYS.filter((key) => key !== 'login'))
      .chain((page) =>
        fc.record({ page: fc.constant(page), tab: fc.constantFrom(...tabsOf(page), undefined) }),
      );
    fc.assert(
      fc.property(target, fc.constantFrom('g1', 'g2'), anyText, (target, generation, project) => {
        const path = pathOf(target, { generation, project });
        // A path of this site, and nothing else.
        expect(new URL(path, 'https://a.example').origin).to.equal('https://a.example');
        const page = parsePage(path, { role: 'superadmin', platform: 'web' });
        expect(page.key).to.equal(target.page);
        if (target.tab !== undefined) expect(page.tab).to.equal(target.tab);
      }),
      fuzz(1000),
    );
  });
});

describe('whatever the hash', () => {
  const hash = fc.oneof(
    anyText,
    anyText.map((text) => `#help=${text}`),
    fc.tuple(anyText, anyText).map(([id, heading]) => `#help=${id}/${heading}`),
    fc.constantFrom('#help', '#help=', '#help=/', '#help=a/', '#help=a/%', '#help=%61'),
  );

  it('asks for the help, or for nothing', () => {
    fc.assert(
      fc.property(hash, (hash) => {
        const link = parseHash(hash);
        if (!link) return;
        expect(hash.startsWith('#help')).to.equal(true);
        expect(link.id).not.to.equal('');
        const href = hrefOf(link);
        expect(href).to.match(/^#help(?:=[a-z0-9-]+(?:\/[!-~]*)?)?$/);
        // What is written there asks for the same.
        expect(parseHash(href)?.id).to.equal(
          link.id !== undefined && isEntryId(link.id) ? link.id : undefined,
        );
      }),
      fuzz(1000),
    );
  });

  it('stays one that can be read, whatever a heading is called', () => {
    fc.assert(
      fc.property(anyText, (heading) => {
        expect(hrefOf({ id: 'a', heading })).to.match(/^#help=a\/[!-~]*$/);
      }),
      fuzz(500),
    );
  });
});

describe('whatever link an entry has', () => {
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

  it('leads to what the drawer knows, or nowhere', () => {
    fc.assert(
      fc.property(scheme, anyText, (scheme, rest) => {
        const link = parseLink(scheme + rest);
        if (link.to === 'web') expect(link.url).to.match(/^https:/i);
        if (link.to === 'entry') expect(isEntryId(link.id)).to.equal(true);
        if (link.to === 'page') expect(isMenuKey(link.page)).to.equal(true);
        if (link.to === 'manual') expect(link.page).to.match(/^[\w-]+$/);
        if (link.to === 'control') expect(isEntryId(link.anchor)).to.equal(true);
      }),
      fuzz(1000),
    );
  });
});
