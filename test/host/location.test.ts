import { expect } from '@open-wc/testing';
import { watchUrl } from '../../src/host/location.js';
import { resetHost } from '../support/fake-host.js';

/** Hides the Navigation API, as in a browser without it. */
function withoutNavigation(value?: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'navigation');
  Object.defineProperty(globalThis, 'navigation', { value, configurable: true });
  return () => {
    if (own) Object.defineProperty(globalThis, 'navigation', own);
    else Reflect.deleteProperty(globalThis, 'navigation');
  };
}

describe('watchUrl', () => {
  for (const [browser, prepare] of [
    ['with the Navigation API', () => () => undefined],
    ['without the Navigation API', withoutNavigation],
    ['with null for it', () => withoutNavigation(null)],
    ['with an element of its name', () => withoutNavigation(document.createElement('nav'))],
  ] as const) {
    describe(browser, () => {
      let restore: () => void;
      let listening: AbortController;
      let urls: string[];

      beforeEach(() => {
        restore = prepare();
        listening = new AbortController();
        urls = [];
        watchUrl(() => urls.push(location.pathname + location.search), listening.signal);
      });

      afterEach(() => {
        listening.abort();
        restore();
        resetHost();
      });

      it('The callback sees each change with the new URL already set', () => {
        history.pushState(null, '', '/job');
        history.pushState(null, '', '/job?tab=x');
        history.replaceState(null, '', '/data');
        expect(urls).to.deep.equal(['/job', '/job?tab=x', '/data']);
      });

      it('The callback sees the Back button of the browser', async () => {
        history.pushState(null, '', '/one');
        history.pushState(null, '', '/two');
        const back = new Promise((resolve) => {
          window.addEventListener('popstate', resolve, { once: true });
        });
        history.back();
        await back;
        expect(urls.at(-1)).to.equal('/one');
      });

      it('The last unsubscribed callback restores the methods of the history', () => {
        listening.abort();
        history.pushState(null, '', '/job');
        expect(urls).to.deep.equal([]);
        expect(Object.hasOwn(history, 'pushState')).to.equal(false);
        expect(Object.hasOwn(history, 'replaceState')).to.equal(false);
      });

      it('The methods of the history are restored in any order of unsubscribing', () => {
        const others = [new AbortController(), new AbortController()];
        for (const { signal } of others) watchUrl(() => urls.push('other'), signal);
        listening.abort();
        history.pushState(null, '', '/job');
        expect(urls).to.deep.equal(['other', 'other']);
        for (const other of others) other.abort();
        history.pushState(null, '', '/data');
        expect(urls).to.deep.equal(['other', 'other']);
        expect(Object.hasOwn(history, 'pushState')).to.equal(false);
        expect(Object.hasOwn(history, 'replaceState')).to.equal(false);
      });

      it('A wrapper that another script added to the history survives', () => {
        const theirs = history.pushState.bind(history);
        history.pushState = theirs;
        listening.abort();
        expect(Object.getOwnPropertyDescriptor(history, 'pushState')?.value).to.equal(theirs);
        history.pushState(null, '', '/job');
        expect(location.pathname).to.equal('/job');
        expect(urls).to.deep.equal([]);
        Reflect.deleteProperty(history, 'pushState');
      });
    });
  }
});
