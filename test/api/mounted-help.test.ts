import { expect } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import { deepAll, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aNewUser, logIn, resetHost } from '../support/fake-host.js';
import { fakePacks } from '../support/fake-packs.js';
import { expectAccessible } from '../support/accessible.js';
import { settled } from '../driver/settled.js';
import { stays, waitUntil } from '../support/wait.js';

const TYPES = [
  'bai-help-open-request',
  'bai-help-opened',
  'bai-help-close-request',
  'bai-help-closed',
] as const;

describe('mountHelp', () => {
  let help: MountedHelp;
  let events: string[];
  let listening: AbortController;

  const panel = () => deepOne('aside');
  const key = (name: string) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

  beforeEach(async () => {
    history.replaceState(null, '', '/session');
    events = [];
    listening = new AbortController();
    for (const type of TYPES) {
      document.addEventListener(type, (event) => events.push(event.type), {
        signal: listening.signal,
      });
    }
    help = mountHelp(
      fakePacks([anEntry({ id: 'public-one' }), anEntry({ id: 'admin-one', audience: 'admin' })])
        .packs,
    );
    logIn('user', aNewUser());
    await settled();
  });

  afterEach(async () => {
    listening.abort();
    help.remove();
    await settled();
    resetHost();
  });

  it('mountHelp: open, close and toggle change the drawer and fire events in order', async () => {
    expect(help.isOpen).to.equal(false);
    help.open();
    await waitUntil(() => events.length === 2);
    expect([help.isOpen, panel().checkVisibility()]).to.deep.equal([true, true]);
    await expectAccessible(deepOne('bai-help-root'));
    help.close();
    await waitUntil(() => events.length === 4);
    expect([help.isOpen, panel().checkVisibility()]).to.deep.equal([false, false]);
    expect(events).to.deep.equal([...TYPES]);
    help.toggle();
    await waitUntil(() => events.length === 6);
    help.toggle();
    await waitUntil(() => events.length === 8);
    expect(events).to.deep.equal([...TYPES, ...TYPES]);
  });

  for (const [way, act] of [
    ['the shortcut', () => key('?')],
    ['a link', () => void (location.hash = '#help')],
    ['the launcher', () => deepOne('button[aria-label="Open help"]').click()],
  ] as const) {
    it(`mountHelp: opening by ${way} fires the request before and the event after`, async () => {
      act();
      await waitUntil(() => events.includes('bai-help-opened'));
      expect(events).to.deep.equal(['bai-help-open-request', 'bai-help-opened']);
    });
  }

  for (const [way, act] of [
    ['the API', () => help.open()],
    ['the shortcut', () => key('?')],
    ['the launcher', () => deepOne('button[aria-label="Open help"]').click()],
  ] as const) {
    it(`mountHelp: a canceled request keeps the drawer closed for ${way}`, async () => {
      document.addEventListener('bai-help-open-request', (event) => event.preventDefault(), {
        signal: listening.signal,
      });
      act();
      await stays(() => !help.isOpen);
      expect(events).to.deep.equal(['bai-help-open-request']);
    });
  }

  it('mountHelp: a canceled request keeps the drawer open', async () => {
    help.open();
    await waitUntil(() => events.includes('bai-help-opened'));
    document.addEventListener('bai-help-close-request', (event) => event.preventDefault(), {
      signal: listening.signal,
    });
    help.close();
    await stays(() => help.isOpen);
    expect(events).not.to.include('bai-help-closed');
  });

  it('mountHelp: removing an open drawer fires the event, and nothing opens after it', async () => {
    help.open();
    await waitUntil(() => events.includes('bai-help-opened'));
    help.remove();
    expect(events.at(-1)).to.equal('bai-help-closed');
    expect(help.isOpen).to.equal(false);
    help.open('public-one');
    help.toggle();
    help.showPage(document.body);
    expect(help.isOpen).to.equal(false);
    expect(events.at(-1)).to.equal('bai-help-closed');
    expect(deepAll('bai-help-root, bai-help-page')).to.deep.equal([]);
  });

  it('mountHelp: an unknown entry takes the former entry out of the URL', async () => {
    help.open('public-one');
    await waitUntil(() => location.hash === '#help=public-one');
    help.open('no-such-entry');
    await waitUntil(() => deepAll('.missing').length === 1);
    await waitUntil(() => location.hash === '');
  });

  it('mountHelp: open shows the entry of an id', async () => {
    help.open('public-one');
    await waitUntil(() => deepAll('article[data-entry-id=public-one]').length === 1);
  });

  it('mountHelp: open gives one answer for hidden and for unknown entries', async () => {
    help.open('admin-one');
    await waitUntil(() => deepAll('.missing').length === 1);
    const hidden = deepOne('.missing').textContent;
    help.close();
    await waitUntil(() => events.includes('bai-help-closed'));
    help.open('no-such-entry');
    await waitUntil(() => deepAll('.missing').length === 1);
    expect(deepOne('.missing').textContent).to.equal(hidden);
    expect(deepAll('article')).to.deep.equal([]);
  });
});
