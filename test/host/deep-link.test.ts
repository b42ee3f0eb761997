import { expect } from '@open-wc/testing';
import { DeepLinks } from '../../src/host/deep-link.js';
import { fingerprint } from '../../src/model/fingerprint.js';
import { hasNavigationApi } from '../support/browser.js';
import { waitUntil } from '../support/wait.js';

describe('DeepLinks', () => {
  const start = location.href;

  afterEach(() => history.replaceState(null, '', start));

  for (const link of [{ id: 'some-entry' }, { fingerprint: fingerprint('some-entry') }]) {
    const [name] = Object.keys(link);

    it(`DeepLinks: a followed link with ${name} is not followed again by going back`, async function () {
      if (!hasNavigationApi) this.skip();
      const hash = 'id' in link ? `#help=${link.id}` : `#help=~${link.fingerprint}`;
      history.pushState(null, '', `/session${hash}`);
      const links = new DeepLinks();
      expect(links.followed).to.deep.include(link);
      // The drawer writes the link of the entry that it shows.
      links.write(link);
      expect(location.hash).to.equal(hash);
      expect(links.followed).to.equal(undefined);
      history.pushState(null, '', '/data');
      history.back();
      await waitUntil(() => location.pathname === '/session');
      expect(location.hash).to.equal(hash);
      expect(links.followed).to.equal(undefined);
      // Another visit to the same address is a request.
      history.pushState(null, '', `/session${hash}`);
      expect(links.followed).to.deep.include(link);
    });
  }
});
