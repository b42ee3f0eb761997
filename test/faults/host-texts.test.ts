import { expect } from '@open-wc/testing';
import { speedUpTimers } from '../support/clock.js';
import { deepAll } from '../support/dom.js';
import { logIn } from '../support/fake-host.js';
import { aHint, anAnchor } from '../support/hints.js';
import { end, listed, start, type Stage } from './stage.js';
import { waitUntil } from '../support/wait.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

const TEXTS = { maintenance: { RecalculateUsage: 'Recalculate Usage' } };

/** A hint beside a control that is found by its text alone. */
const hints = [
  aHint({ anchors: [anAnchor({ locators: [{ keys: ['maintenance.RecalculateUsage'] }] })] }),
];

const hint = () => document.querySelector('bai-help-hint');
const shownInDrawer = () => deepAll('.notice[data-hint-id]').map((notice) => notice.textContent);

describe('messages of Web-UI', () => {
  const original = window.fetch.bind(window);
  let control: HTMLButtonElement;
  let stage: Stage;
  let restoreTimers: () => void;

  function serve(answer: () => Response | Promise<Response>): void {
    window.fetch = (input, init) =>
      typeof input === 'string' && input.includes('/resources/i18n/')
        ? Promise.resolve().then(answer)
        : original(input, init);
  }

  beforeEach(() => {
    restoreTimers = speedUpTimers();
    control = document.createElement('button');
    control.textContent = 'Recalculate Usage';
    document.body.append(control);
  });
  afterEach(async () => {
    window.fetch = original;
    restoreTimers();
    await end(stage);
    control.remove();
  });

  const begin = () => {
    stage = start({ hints, url: '/maintenance' });
    logIn('admin');
  };

  const never = () => new Promise<Response>(() => undefined);
  const json = (value: unknown) => new Response(JSON.stringify(value));

  for (const [what, answer] of [
    ['missing', () => new Response('Not found', { status: 404 })],
    ['the page of Web-UI with status 200', () => new Response('<!doctype html><p>Web-UI')],
    ['truncated', () => new Response(JSON.stringify(TEXTS).slice(0, -3))],
    ['empty', () => new Response('')],
    ['interrupted', () => Promise.reject(new TypeError('network'))],
    ['never answered', never],
    ['null', () => json(null)],
    ['a text', () => json('maintenance')],
    ['a list', () => json([[['RecalculateUsage']]])],
    ['flat', () => json({ 'maintenance.RecalculateUsage': 'Recalculate Usage' })],
    ['of other types', () => json({ maintenance: { RecalculateUsage: { text: 1 } } })],
    ['empty under the key', () => json({ maintenance: { RecalculateUsage: '' } })],
    ['of a prototype', () => new Response('{"__proto__":{"maintenance":{"RecalculateUsage":7}}}')],
  ] as const) {
    it(`The hint is shown in the drawer if the messages are ${what}`, async () => {
      serve(answer);
      begin();
      await drawer.open();
      await waitUntil(() => shownInDrawer().length === 1);
      expect(shownInDrawer()[0]).to.contain('What the button does.');
      expect(hint()).to.equal(null);
      expect(listed()).to.deep.equal(['admin-one', 'public-one', 'user-one']);
    });
  }

  it('The hint moves from the drawer to its control when the messages are ten seconds late', async () => {
    let come = (): void => undefined;
    serve(() => new Promise((resolve) => (come = () => resolve(json(TEXTS)))));
    begin();
    await drawer.open();
    // The timeout of five seconds is shortened too.
    await waitUntil(() => shownInDrawer().length === 1);
    come();
    await waitUntil(() => hint() !== null && control.nextElementSibling === hint());
    await settled();
    expect(shownInDrawer()).to.deep.equal([]);
    expect(drawer.isOpen()).to.equal(true);
  });

  it('Failed messages are requested again when the connection returns', async () => {
    let there = false;
    serve(() => (there ? json(TEXTS) : new Response('<!doctype html>')));
    begin();
    await drawer.open();
    await waitUntil(() => shownInDrawer().length === 1);
    there = true;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => hint() !== null && control.nextElementSibling === hint());
    expect(shownInDrawer()).to.deep.equal([]);
  });
});
