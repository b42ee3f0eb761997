import { expect } from '@open-wc/testing';
import { logIn, resetHost } from '../support/fake-host.js';
import { end, isOpen, listed, open, settle, start } from './stage.js';

const refuse = (): never => {
  throw new Error('Web-UI refuses.');
};

/** What Web-UI announces something by, and where. */
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

/** Details that nobody expects. */
const DETAILS: readonly unknown[] = [
  ...[null, undefined, 0, '', 'ko', true, [], {}, Symbol('x'), () => undefined],
  ...[{ language: null }, { language: {} }, { lang: 5 }, { language: 'xx', lang: '<b>' }],
  ...[Object.freeze({ path: 7 }), new Proxy({}, { get: refuse, has: refuse })],
  ...[Object.defineProperty({}, 'language', { get: refuse })],
];

/** The events of a name that are not as Web-UI sends them. */
function* oddEvents(name: string): Generator<Event> {
  yield new Event(name);
  yield Object.defineProperty(new Event(name), 'detail', { get: refuse });
  yield new Event(name, { bubbles: true, cancelable: true });
  for (const detail of DETAILS) yield new CustomEvent(name, { detail });
}

describe('events of Web-UI that are not what they should be', () => {
  for (const [name, target] of EVENTS) {
    it(`${name} without a detail, and with any`, async () => {
      const stage = start();
      logIn('user');
      await open();
      for (const event of oddEvents(name)) target.dispatchEvent(event);
      await settle();
      expect(isOpen()).to.equal(true);
      const here = name === 'backend-ai-logout' ? ['public-one'] : ['public-one', 'user-one'];
      expect(listed()).to.deep.equal(here);
      await end(stage);
    });
  }

  it('from somebody else, at the help itself', async () => {
    const stage = start();
    logIn('user');
    await open();
    const root = document.querySelector('bai-help-root');
    for (const name of [
      'bai-help-dock',
      'bai-help-resize',
      'bai-help-hint-act',
      'bai-help-close',
    ]) {
      root?.dispatchEvent(new CustomEvent(name, { detail: null }));
    }
    await settle();
    expect(isOpen()).to.equal(false);
    await end(stage);
  });

  it('a hundred of each in a row, before anybody is logged in', async () => {
    resetHost();
    const stage = start();
    for (let n = 0; n < 100; n += 1) {
      for (const [name, target] of EVENTS) target.dispatchEvent(new Event(name));
    }
    await open();
    expect(listed()).to.deep.equal(['public-one']);
    await end(stage);
  });
});
