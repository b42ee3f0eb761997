import { expect } from '@open-wc/testing';
import { logIn, resetHost } from '../support/fake-host.js';
import { end, listed, start } from './stage.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

const refuse = (): never => {
  throw new Error('Web-UI refuses.');
};

/** The events of Web-UI and their targets. */
const EVENTS: readonly (readonly [name: string, target: EventTarget])[] = [
  ['backend-ai-connected', document],
  ['language-changed', document],
  ['langChanged', window],
  ['change:backendaiwebui.setting.isDarkMode', document],
  ['locationPath:changed', document],
  ['move-to-from-react', document],
  ['react-navigate', document],
  ['popstate', window],
  ['hashchange', window],
  ['online', window],
  ['offline', window],
  ['backend-ai-logout', document],
];

/** Unexpected details of events. */
const DETAILS: readonly unknown[] = [
  ...[null, undefined, 0, '', 'ko', true, [], {}, Symbol('x'), () => undefined],
  ...[{ language: null }, { language: {} }, { lang: 5 }, { language: 'xx', lang: '<b>' }],
  ...[Object.freeze({ path: 7 }), new Proxy({}, { get: refuse, has: refuse })],
  ...[Object.defineProperty({}, 'language', { get: refuse })],
];

/** Yields variants of an event that Web-UI does not dispatch. */
function* oddEvents(name: string): Generator<Event> {
  yield new Event(name);
  yield Object.defineProperty(new Event(name), 'detail', { get: refuse });
  yield new Event(name, { bubbles: true, cancelable: true });
  for (const detail of DETAILS) yield new CustomEvent(name, { detail });
}

describe('unexpected events of Web-UI', () => {
  for (const [name, target] of EVENTS) {
    it(`The drawer survives ${name} without a detail and with any detail`, async () => {
      const stage = start();
      logIn('user');
      await drawer.open();
      for (const event of oddEvents(name)) target.dispatchEvent(event);
      await settled();
      expect(drawer.isOpen()).to.equal(true);
      const here = name === 'backend-ai-logout' ? ['public-one'] : ['public-one', 'user-one'];
      expect(listed()).to.deep.equal(here);
      await end(stage);
    });
  }

  it('Events of another script close the drawer at most', async () => {
    const stage = start();
    logIn('user');
    await drawer.open();
    const root = document.querySelector('bai-help-root');
    for (const name of [
      'bai-help-dock',
      'bai-help-resize',
      'bai-help-hint-action',
      'bai-help-close',
    ]) {
      root?.dispatchEvent(new CustomEvent(name, { detail: null }));
    }
    await settled();
    expect(drawer.isOpen()).to.equal(false);
    await end(stage);
  });

  it('A hundred of each event before the login change nothing', async () => {
    resetHost();
    const stage = start();
    for (let n = 0; n < 100; n += 1) {
      for (const [name, target] of EVENTS) target.dispatchEvent(new Event(name));
    }
    await drawer.open();
    expect(listed()).to.deep.equal(['public-one']);
    await end(stage);
  });
});
