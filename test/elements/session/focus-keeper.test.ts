import { expect } from '@open-wc/testing';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import { setViewport } from '../../support/browser.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aNewUser, logIn, logOut, resetHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { aHint, anAnchor } from '../../support/hints.js';
import { serveHostTexts, type HostTextsServer } from '../../support/host-texts.js';
import { waitUntil } from '../../support/wait.js';

const entries = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user', pages: [{ page: 'data', weight: 1 }] }),
  anEntry({ id: 'user-two', audience: 'user' }),
];
const hint = aHint({
  audience: 'user',
  entry: 'user-one',
  page: 'session',
  anchors: [anAnchor({ page: 'session', audience: 'user', locators: [{ selector: '#control' }] })],
});

describe('focus', () => {
  let help: MountedHelp;
  let fake: FakePacks;
  let server: HostTextsServer;
  let control: HTMLElement;

  const root = () => {
    const found = document.querySelector('bai-help-root');
    if (!found) throw new Error('There is no help in the document.');
    return found;
  };
  const shows = (id: string) => deepAll(`a[data-entry-id=${id}]`).length > 0;
  /** Presses a key, since some browsers do not focus a clicked element. */
  const press = async (element: HTMLElement | undefined, key = 'Enter') => {
    if (!element) throw new Error('There is no element to press.');
    await drawer.keyOn(element, key);
  };
  const labelled = (text: string) =>
    deepAll('button, a').find(
      (each): each is HTMLElement =>
        each instanceof HTMLElement && each.textContent.trim() === text && each.checkVisibility(),
    );
  const open = async () => {
    root().show();
    await waitUntil(() => shows('user-one'));
    await settled();
  };
  const isInDrawer = () => root().contains(document.activeElement) && Boolean(deepActiveElement());

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    server = serveHostTexts({});
    control = document.createElement('button');
    control.id = 'control';
    control.textContent = 'Control';
    document.body.append(control);
    history.replaceState(null, '', '/session');
    fake = fakePacks(entries, ['en'], [hint]);
    help = mountHelp(fake.packs);
    logIn('user', aNewUser());
  });

  afterEach(async () => {
    help.remove();
    control.remove();
    server.close();
    await settled();
    resetHost();
  });

  it('Focus stays in the drawer when a body is requested again', async () => {
    await open();
    fake.fail('en.user.bodies');
    root().navigation.go({ at: 'entry', id: 'user-one' });
    await waitUntil(() => labelled('Try again'));
    fake.fail('en.user.bodies', false);
    await press(labelled('Try again'));
    await waitUntil(() => deepAll('article p').length > 0);
    expect(isInDrawer()).to.equal(true);
    await drawer.key('Escape');
    await settled();
    expect(root().open).to.equal(false);
  });

  it('Focus stays in the drawer when dismissed hints are restored', async () => {
    await waitUntil(() => deepAll('.actions button').length > 0);
    deepOne('.actions button', deepOne('bai-help-hint').shadowRoot ?? undefined).click();
    await open();
    const again = () =>
      deepAll('button', deepOne('bai-help-unanchored-hints').shadowRoot ?? undefined);
    await waitUntil(() => again().length === 1);
    const [button] = again();
    await press(button instanceof HTMLElement ? button : undefined);
    expect(isInDrawer()).to.equal(true);
  });

  it('Focus stays in the drawer when the focused element disappears with its page or the role', async () => {
    await open();
    deepOne('a[data-entry-id=user-one]').focus();
    await drawer.key('Shift');
    history.pushState(null, '', '/data');
    await settled();
    expect(isInDrawer()).to.equal(true);
    root().navigation.go({ at: 'entry', id: 'user-two' });
    await waitUntil(() => deepAll('article li a').length > 0);
    deepOne('article li a:not([data-link="page:data"])').focus();
    await drawer.key('Shift');
    logOut();
    await settled();
    expect(isInDrawer()).to.equal(true);
  });

  it('Focus stays in the drawer when the focused entry disappears', async () => {
    await open();
    deepOne('a[data-entry-id=user-one]').click();
    await waitUntil(() => deepAll('article p').length > 0);
    await settled();
    expect(deepActiveElement()?.localName).to.equal('h2');
    logOut();
    await settled();
    expect(isInDrawer()).to.equal(true);
  });

  it('Focus stays in the drawer when a host moves it, or removes it and it returns', async () => {
    await open();
    for (const move of [() => document.body.prepend(root()), () => root().remove()]) {
      deepOne('input[role=combobox]').focus();
      await settled();
      move();
      await settled();
      expect(isInDrawer()).to.equal(true);
    }
    control.focus();
    await settled();
    document.body.append(root());
    await settled();
    expect(deepActiveElement()).to.equal(control);
  });

  it('Focus returns to the hint that opened the drawer', async () => {
    await waitUntil(() => deepAll('.actions a').length > 0);
    const link = deepOne('.actions a', deepOne('bai-help-hint').shadowRoot ?? undefined);
    await press(link);
    await waitUntil(() => deepAll('article p').length > 0);
    await drawer.key('Escape');
    await waitUntil(() => document.activeElement === deepOne('bai-help-hint'));
    expect(deepActiveElement()?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('Focus is on the title of an entry on the help page, and back in the search', async () => {
    await setViewport({ width: 600, height: 800 });
    const hide = help.showPage(document.body);
    await waitUntil(() => shows('user-one'));
    const page = deepOne('bai-help-page').shadowRoot ?? undefined;
    await press(deepOne('a[data-entry-id=user-one]', page));
    await waitUntil(() => deepAll('article p', page).length > 0);
    await waitUntil(() => deepActiveElement()?.localName === 'h2');
    await press(deepOne('.to-list', page));
    expect(deepActiveElement()?.getAttribute('role')).to.equal('combobox');
    hide();
  });

  it('Focus that a user moved out of the drawer stays there', async () => {
    await open();
    root().navigation.go({ at: 'entry', id: 'user-one' });
    await waitUntil(() => deepAll('article p').length > 0);
    control.focus();
    root().navigation.go({ at: 'home' });
    await settled();
    expect(document.activeElement).to.equal(control);
  });
});
