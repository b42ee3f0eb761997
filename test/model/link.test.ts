import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isEntryId, parseLink } from '../../src/model/link.js';

const CASES: [href: string, link: object][] = [
  ['entry:cannot-log-in', { to: 'entry', id: 'cannot-log-in' }],
  ['entry:cannot-log-in#steps', { to: 'entry', id: 'cannot-log-in', heading: 'steps' }],
  ['#steps', { to: 'heading', heading: 'steps' }],
  ['page:data', { to: 'page', page: 'data' }],
  ['page:session/start', { to: 'page', page: 'session/start' }],
  ['page:environment?tab=registry', { to: 'page', page: 'environment', tab: 'registry' }],
  ['manual:vfolder', { to: 'manual', page: 'vfolder' }],
  ['manual:vfolder#sharing', { to: 'manual', page: 'vfolder', anchor: 'sharing' }],
  ['https://brew.sh/', { to: 'web', url: 'https://brew.sh/' }],
];

const DEAD = [
  'http://brew.sh/',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//brew.sh',
  '/session',
  'session',
  '',
  'entry:',
  'entry:Not An Id',
  'entry:../secret',
  'page:nowhere',
  'page:environment?tab=nonsense',
  'page:environment?x=registry',
  'page:data?tab=image',
  'manual:',
  'manual:../x',
];

describe('parseLink', () => {
  for (const [href, link] of CASES) {
    it(`parses ${href}`, () => {
      expect(parseLink(href)).to.deep.equal(link);
    });
  }

  for (const href of DEAD) {
    it(`reports the problem of "${href}"`, () => {
      const link = parseLink(href);
      expect(link.to).to.equal('nowhere');
      expect(link).to.have.property('problem').that.is.not.empty;
    });
  }

  it('returns web links with https alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ validSchemes: ['http', 'ftp'] })), (href) => {
        const link = parseLink(href);
        if (link.to === 'web') expect(link.url).to.match(/^https:/i);
        if (link.to === 'entry') expect(isEntryId(link.id)).to.equal(true);
      }),
    );
  });
});
