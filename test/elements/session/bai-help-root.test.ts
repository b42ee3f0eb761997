import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepMarkup, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { logIn, logOut, resetHost, setHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { setViewport } from '../../support/browser.js';
import { atRest, inOneTask, waitUntil } from '../../support/wait.js';

const entries = [
  anEntry({ id: 'public-one', pages: [{ page: 'login', weight: 1 }] }),
  anEntry({ id: 'user-sessions', audience: 'user', pages: [{ page: 'session', weight: 1 }] }),
  anEntry({
    id: 'user-data',
    audience: 'user',
    kind: 'guide',
    pages: [{ page: 'data', weight: 1 }],
  }),
  anEntry({
    id: 'admin-sessions',
    audience: 'admin',
    pages: [{ page: 'session', weight: 2 }],
    related: ['user-data'],
  }),
  anEntry({ id: 'superadmin-one', audience: 'superadmin', pages: 'everywhere' }),
];

const fitting = () => drawer.listed('fitting');
const link = (id: string) => deepOne(`a[data-entry-id="${id}"]`);

describe('help root', () => {
  let help: MountedHelp;
  let fake: FakePacks;

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    fake = fakePacks(entries, ['en', 'ko']);
    history.replaceState(null, '', '/job');
    help = mountHelp(fake.packs);
    await settled();
  });

  afterEach(async () => {
    help.remove();
    await settled();
    resetHost();
  });

  async function openAs(role: 'user' | 'admin' | 'superadmin'): Promise<void> {
    logIn(role);
    await settled();
    await drawer.press('Open help');
  }

  it('The drawer stays usable beside a dialog that makes the rest of the page inert', async () => {
    await openAs('user');
    const root = deepOne('bai-help-root');
    root.inert = true;
    await waitUntil(() => !root.inert);
    await drawer.click(link('user-sessions'));
    await waitUntil(() => deepAll('article').length === 1);
  });

  it('A host that makes the help inert each time is left alone after a while', async () => {
    const root = deepOne('bai-help-root');
    let sets = 0;
    const fight = new MutationObserver(() => {
      if (root.inert) return;
      sets += 1;
      root.inert = true;
    });
    fight.observe(root, { attributeFilter: ['inert'] });
    root.inert = true;
    await atRest(() => sets);
    fight.disconnect();
    expect(sets).to.be.within(1, 30);
    expect(root.inert).to.equal(true);
  });

  it('The drawer is closed at first and is accessible', async () => {
    expect(drawer.panel().checkVisibility()).to.equal(false);
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('The drawer opens in front of the page, takes focus and is accessible', async () => {
    await openAs('superadmin');
    expect(drawer.panel().checkVisibility()).to.equal(true);
    expect(deepActiveElement()).to.equal(drawer.panel());
    expect(drawer.panel().getBoundingClientRect().right).to.equal(innerWidth);
    await expectAccessible(deepOne('bai-help-root'));
    logOut();
  });

  it('The drawer is a complementary landmark named Help that does not trap focus', async () => {
    await openAs('user');
    expect(drawer.panel().tagName).to.equal('ASIDE');
    expect(
      deepOne('#title', deepOne('bai-help-drawer').shadowRoot ?? undefined).textContent,
    ).to.equal('Help');
    expect(deepAll('dialog, [aria-modal]', deepOne('bai-help-root'))).to.deep.equal([]);
  });

  it('Escape closes the drawer and returns focus to the launcher', async () => {
    await openAs('user');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(drawer.panel().checkVisibility()).to.equal(false);
    expect(deepActiveElement()).to.equal(drawer.button('Open help'));
  });

  it('Escape outside the drawer does not close it', async () => {
    await openAs('user');
    const outside = document.body.appendChild(document.createElement('input'));
    outside.focus();
    await sendKeys({ press: 'Escape' });
    expect(drawer.panel().checkVisibility()).to.equal(true);
    outside.remove();
  });

  it('Entries for the page are listed before all other entries', async () => {
    await openAs('admin');
    expect(fitting()).to.deep.equal(['admin-sessions', 'user-sessions']);
    expect(drawer.listed('others')).to.deep.equal(['public-one', 'user-data']);
  });

  it('The lists follow the page', async () => {
    await openAs('user');
    history.pushState(null, '', '/data');
    await settled();
    expect(fitting()).to.deep.equal(['user-data']);
  });

  it('The lists follow the language', async () => {
    await openAs('user');
    document.dispatchEvent(new CustomEvent('language-changed', { detail: { language: 'ko' } }));
    await settled();
    expect(link('user-sessions').textContent).to.contain('Title of user-sessions (ko)');
    expect(link('user-sessions').lang).to.equal('ko');
  });

  it('The drawer follows the theme', async () => {
    const background = () => getComputedStyle(drawer.panel()).backgroundColor;
    await openAs('user');
    expect(background()).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'dark';
    await settled();
    expect(background()).to.equal('rgb(31, 31, 31)');
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('Content above the role is removed in the task of the event', async () => {
    await openAs('superadmin');
    await drawer.click(link('superadmin-one'));
    await waitUntil(() => deepMarkup().includes('Body of superadmin-one'));
    await inOneTask(() => logIn('user'));
    const left = ['superadmin-one', 'admin-sessions'].filter((id) => deepMarkup().includes(id));
    expect(left).to.deep.equal([]);
    expect(fitting()).to.deep.equal(['user-sessions']);
  });

  it('No pack above the role is requested', async () => {
    await openAs('user');
    await drawer.click(link('user-sessions'));
    expect(fake.requested).to.deep.equal(['en.public', 'en.user', 'en.user.bodies']);
  });

  describe('entry', () => {
    const article = () => deepOne('article');

    it('An entry replaces the lists, takes focus on its title and is accessible', async () => {
      await openAs('admin');
      await drawer.click(link('admin-sessions'));
      await settled();
      expect(article().dataset['entryId']).to.equal('admin-sessions');
      expect(deepActiveElement()?.textContent).to.contain('Title of admin-sessions');
      expect(article().textContent).to.contain('Body of admin-sessions.');
      expect(article().querySelector('.callout')?.textContent).to.match(/^Warning/);
      expect(deepAll('[data-list]')).to.deep.equal([]);
      await expectAccessible(deepOne('bai-help-root'));
    });

    it('Back leads from an entry to the lists', async () => {
      await openAs('user');
      await drawer.click(link('user-sessions'));
      await sendKeys({ press: 'Tab' });
      await drawer.press('Back');
      expect(fitting()).to.deep.equal(['user-sessions']);
      await drawer.press('Forward');
      await drawer.press('All help');
      expect(fitting()).to.deep.equal(['user-sessions']);
    });

    it('An entry stays open across page changes and while the drawer is closed', async () => {
      await openAs('user');
      await drawer.click(link('user-sessions'));
      history.pushState(null, '', '/data');
      await drawer.press('Close help');
      await drawer.press('Open help');
      expect(article().dataset['entryId']).to.equal('user-sessions');
    });

    it('Links lead to other entries, and through the host to pages', async () => {
      const gone: unknown[] = [];
      const hear = (event: Event) => gone.push((event as CustomEvent).detail);
      document.addEventListener('react-navigate', hear);
      await openAs('admin');
      await drawer.click(link('admin-sessions'));
      await drawer.click(deepOne('article a[href^="/"]'));
      expect(gone).to.deep.equal(['/data']);
      await drawer.click(deepOne('article a[href="#help=public-one"]'));
      expect(article().dataset['entryId']).to.equal('public-one');
      document.removeEventListener('react-navigate', hear);
    });

    it('A link to an entry that the user cannot read is plain text', async () => {
      await openAs('user');
      await drawer.click(link('user-sessions'));
      expect(article().querySelector('.callout')?.textContent).to.contain('Mind this.');
      expect(deepAll('article .callout a')).to.deep.equal([]);
    });

    it('Related entries are listed', async () => {
      await openAs('admin');
      await drawer.click(link('admin-sessions'));
      await drawer.click(link('user-data'));
      expect(article().dataset['entryId']).to.equal('user-data');
    });

    it('A body that fails to load is reported and loads on retry', async () => {
      fake.fail('en.user.bodies');
      await openAs('user');
      await drawer.click(link('user-sessions'));
      expect(article().textContent).to.contain("Couldn't load this article");
      await expectAccessible(deepOne('bai-help-root'));
      fake.fail('en.user.bodies', false);
      await drawer.click(deepOne('article button'));
      expect(article().textContent).to.contain('Body of user-sessions.');
    });
  });

  it('Entries that fail to load are reported and load on retry', async () => {
    fake.fail('en.user');
    await openAs('user');
    const home = deepOne('bai-help-home');
    expect(home.shadowRoot?.textContent).to.contain("couldn't be loaded");
    expect(drawer.listed('others')).to.deep.equal(['public-one']);
    await expectAccessible(deepOne('bai-help-root'));
    fake.fail('en.user', false);
    await drawer.click(deepOne('.notice button'));
    expect(fitting()).to.deep.equal(['user-sessions']);
  });

  it('The manual link leads to the manual of the page in the right version', async () => {
    setHost({ packageVersion: '26.5.0' });
    await openAs('user');
    expect(deepOne('.manual a').getAttribute('href')).to.equal(
      'https://webui.docs.backend.ai/26.5/en/sessions_all.html',
    );
  });

  it('The drawer docks if the window has room, and the page returns to its full width', async () => {
    await setViewport({ width: 1300, height: 800 });
    const page = document.body.appendChild(document.createElement('p'));
    await openAs('user');
    const { left } = drawer.panel().getBoundingClientRect();
    expect(page.getBoundingClientRect().right).to.be.at.most(left);
    await setViewport({ width: 1000, height: 800 });
    await settled();
    expect(document.body.style.paddingInlineEnd).to.equal('');
    page.remove();
  });

  it('The drawer covers a small screen', async () => {
    await setViewport({ width: 390, height: 800 });
    await openAs('user');
    expect(drawer.panel().getBoundingClientRect().width).to.be.closeTo(innerWidth, 0.1);
  });

  it('The help leaves nothing in the document when it is removed', async () => {
    await setViewport({ width: 1300, height: 800 });
    await openAs('user');
    help.remove();
    expect(deepAll('bai-help-root')).to.deep.equal([]);
    expect(document.body.style.paddingInlineEnd).to.equal('');
  });
});
