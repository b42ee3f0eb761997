import { expect } from '@open-wc/testing';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import type { HelpFeedbackEvent, HelpNoResultEvent } from '../../src/elements/events.js';
import type { Entry } from '../../src/model/entry.js';
import { deepAll, deepMarkup, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aClient, aNewUser, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';
import { bodyOf, fakePacks, type FakePacks } from '../support/fake-packs.js';
import { writtenHash } from '../support/written-hash.js';
import { waitUntil } from '../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user' }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
];

/** Returns a body with a link to a page that only admins can access. */
const textOf = (entry: Entry): string =>
  `${bodyOf(entry)}<p><a href="page:maintenance">There</a></p>`;

/** The data of one user never reaches the next one, in any kind of change. */
describe('next user of the same browser', () => {
  let help: MountedHelp;
  let fake: FakePacks;
  let ann: string;
  let bob: string;
  let over: AbortController;
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');

  const root = () => {
    const found = document.querySelector('bai-help-root');
    if (!found) throw new Error('There is no help in the document.');
    return found;
  };
  const showing = () =>
    deepAll('article').map((article) => article.getAttribute('data-entry-id') ?? '');

  async function open(last: string): Promise<void> {
    root().show();
    await waitUntil(() => drawer.listed().includes(last));
  }

  async function read(id: string): Promise<void> {
    root().navigation.go({ at: 'entry', id });
    await waitUntil(() => deepAll(`article[data-entry-id=${id}] [data-heading]`).length > 0);
  }

  function typeInto(selector: string, text: string): void {
    const field = deepOne(selector);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      throw new Error(`${selector} takes no text.`);
    }
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Replaces the client without an event, as when a user acts as another. */
  const turnInto = (role: 'user' | 'admin', name: string) =>
    setHost({ backendaiclient: aClient(role, name) });

  beforeEach(() => {
    [ann, bob] = [aNewUser(), aNewUser()];
    over = new AbortController();
    history.replaceState(null, '', '/session');
    fake = fakePacks(ENTRIES, ['en'], [], textOf);
    help = mountHelp(fake.packs);
  });

  afterEach(async () => {
    over.abort();
    fake.hold(false);
    help.remove();
    if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    await settled();
    resetHost();
  });

  it('The feedback of one user is hidden from the next user', async () => {
    const reported: (string | undefined)[] = [];
    const hear = ({ reason }: HelpFeedbackEvent) => reported.push(reason);
    document.body.addEventListener('bai-help-feedback', hear, { signal: over.signal });
    logIn('admin', ann);
    await open('admin-one');
    await read('public-one');
    deepOne('#no').click();
    await settled();
    typeInto('textarea', 'about admin-one');
    logIn('admin', bob);
    await settled();
    await read('public-one');
    expect(deepAll('textarea')).to.deep.equal([]);
    expect(deepOne('#no').getAttribute('aria-pressed')).to.equal('false');
    deepOne('#no').click();
    await settled();
    expect((deepOne('textarea') as HTMLTextAreaElement).value).to.equal('');
    expect(reported).to.deep.equal([undefined, undefined]);
  });

  it('The feedback of an admin is dropped when the role drops', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('public-one');
    deepOne('#no').click();
    await settled();
    typeInto('textarea', 'about admin-one');
    logIn('user', ann);
    await settled();
    expect(showing()).to.deep.equal(['public-one']);
    expect(deepAll('textarea')).to.deep.equal([]);
  });

  it('An open article loses its links to pages above the role when the role drops', async () => {
    logIn('superadmin', ann);
    await open('admin-one');
    await read('public-one');
    const links = () => deepAll('[data-link="page:maintenance"]').length;
    expect(links()).to.equal(1);
    logIn('user', ann);
    await settled();
    await waitUntil(() => deepAll('article [data-heading]').length > 0);
    expect(showing()).to.deep.equal(['public-one']);
    expect(links()).to.equal(0);
  });

  it('An open article gains its links to pages when the role rises', async () => {
    logIn('user', ann);
    await open('user-one');
    await read('public-one');
    const links = () => deepAll('[data-link="page:maintenance"]').length;
    expect(links()).to.equal(0);
    logIn('superadmin', ann);
    await waitUntil(() => links() === 1);
    expect(showing()).to.deep.equal(['public-one']);
  });

  it('The search of an admin is dropped when the role drops', async () => {
    logIn('admin', ann);
    await open('admin-one');
    typeInto('input[role=combobox]', 'admin');
    await waitUntil(() => deepAll('[role=option]').length > 0);
    await read('public-one');
    logIn('user', ann);
    await settled();
    await waitUntil(() => showing().includes('public-one'));
    root().navigation.go({ at: 'home' });
    await settled();
    expect((deepOne('input[role=combobox]') as HTMLInputElement).value).to.equal('');
    expect(deepAll('[role=option]')).to.deep.equal([]);
  });

  it('A link that is still being copied is not shown to the next user', async () => {
    let fail = (): void => undefined;
    const writeText = () =>
      new Promise((_, reject: (reason: Error) => void) => {
        fail = () => reject(new Error('late'));
      });
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      value: { writeText },
      configurable: true,
    });
    logIn('admin', ann);
    await open('admin-one');
    await read('admin-one');
    deepAll('button', deepOne('bai-help-article-actions').shadowRoot ?? undefined)
      .find((button) => button.textContent.includes('Copy link'))
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled();
    await read('public-one');
    logIn('user', ann);
    fail();
    await settled();
    expect(deepAll('bai-help-article-actions')).to.have.length(1);
    expect(deepAll('input[readonly]')).to.deep.equal([]);
    expect(deepMarkup().includes('admin-one')).to.equal(false);
  });

  it('The next user starts at the lists with an empty history', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('user-one');
    await read('admin-one');
    logIn('admin', bob);
    await waitUntil(() => drawer.listed().includes('admin-one'));
    const { canGoBack, canGoForward } = root().navigation;
    expect([showing(), canGoBack, canGoForward]).to.deep.equal([[], false, false]);
  });

  it('The history is empty after the role drops', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('user-one');
    await read('admin-one');
    logIn('user', ann);
    await waitUntil(() => drawer.listed().includes('user-one'));
    const { canGoBack, canGoForward } = root().navigation;
    expect([showing(), canGoBack, canGoForward]).to.deep.equal([[], false, false]);
  });

  it('A pack of the previous user is dropped when it arrives after a silent change of the client', async () => {
    fake.hold(true);
    logIn('admin', ann);
    root().show();
    await settled();
    expect(fake.requested).to.include('en.admin');
    turnInto('user', bob);
    fake.hold(false);
    await waitUntil(() => drawer.listed().includes('user-one'));
    await settled();
    expect(deepMarkup().includes('admin-one')).to.equal(false);
  });

  it('A failed pack of the previous user is not requested again after a silent change of the client', async () => {
    fake.fail('en.admin');
    logIn('admin', ann);
    await open('user-one');
    const asked = fake.requested.length;
    turnInto('user', bob);
    fake.fail('en.admin', false);
    dispatchEvent(new Event('online'));
    await settled();
    expect(fake.requested.slice(asked)).not.to.include('en.admin');
    expect(deepMarkup().includes('admin-one')).to.equal(false);
  });

  it('Bodies and results that the previous user requested are not returned to the next user', async () => {
    logIn('admin', ann);
    await open('admin-one');
    const { store } = root();
    fake.hold(true);
    const text = store?.session.articles.load('admin-one');
    const found = store?.session.search.find('admin one');
    turnInto('user', bob);
    fake.hold(false);
    expect(await text).to.equal(undefined);
    expect((await found)?.hits.map(({ entry }) => entry.id)).not.to.include('admin-one');
    await store?.session.spotlight.show('admin-one', 'the-button', false);
    expect(store?.state.spotlight).to.equal(undefined);
  });

  it('A client that is left after a logout counts as logged out', async () => {
    logIn('admin', ann);
    await open('admin-one');
    document.dispatchEvent(new CustomEvent('backend-ai-logout'));
    help.remove();
    help = mountHelp(fake.packs);
    await settled();
    expect(root().store?.state.role).to.equal('anonymous');
    const left: unknown = Reflect.get(globalThis, 'backendaiclient');
    logIn('user', bob);
    setHost({ backendaiclient: left });
    root().store?.refresh();
    expect(root().store?.state.role).to.equal('anonymous');
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(root().store?.state.role).to.equal('admin');
  });

  it('The URL of an entry is removed with the help', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('admin-one');
    expect(location.hash).to.equal(writtenHash('admin-one'));
    help.remove();
    expect(location.hash).to.equal('');
  });

  it('The history of the previous user opens nothing after a reload', async function () {
    if (typeof navigation !== 'object') this.skip();
    logIn('admin', ann);
    await open('admin-one');
    await read('admin-one');
    history.pushState(null, '', '/data');
    await settled();
    logOut();
    help.remove();
    help = mountHelp(fake.packs);
    logIn('user', bob);
    history.back();
    await waitUntil(() => location.pathname === '/session');
    await settled();
    expect(root().open).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('The searches without results of one user are not reported to the next user', async () => {
    const query = crypto.randomUUID();
    const reported: string[] = [];
    const hear = (event: HelpNoResultEvent) => reported.push(event.query);
    document.body.addEventListener('bai-help-no-result', hear, { signal: over.signal });
    const hidePage = help.showPage(document.body);
    logIn('admin', ann);
    await waitUntil(() => drawer.listed().includes('admin-one'));
    typeInto('input[role=combobox]', query);
    await waitUntil(() => deepMarkup().includes(query));
    await settled();
    logOut();
    hidePage();
    await settled();
    expect(reported).to.deep.equal([]);
    expect(JSON.stringify(localStorage).includes(query)).to.equal(false);
  });

  it('The help page is removed with the help', async () => {
    help.showPage(document.body);
    logIn('admin', ann);
    await waitUntil(() => drawer.listed().includes('admin-one'));
    help.remove();
    expect(deepAll('bai-help-page')).to.deep.equal([]);
  });

  describe('users without an email', () => {
    /** Logs in without an email, with a new client. */
    function logInUnnamed(role: 'user' | 'admin'): void {
      setHost({ backendaiclient: { ...aClient(role), email: undefined } });
      document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    }

    it('The next unnamed user starts at the lists with an empty history and search', async () => {
      logInUnnamed('admin');
      await open('admin-one');
      typeInto('input[role=combobox]', 'admin');
      await waitUntil(() => deepAll('[role=option]').length > 0);
      await read('admin-one');
      logInUnnamed('admin');
      await waitUntil(() => drawer.listed().includes('admin-one'));
      const { canGoBack, current } = root().navigation;
      expect([showing(), canGoBack, current.query]).to.deep.equal([[], false, '']);
    });

    it('The next unnamed user has an empty storage and other fingerprints', async () => {
      logInUnnamed('user');
      await open('user-one');
      const storage = root().store?.session.storage;
      storage?.write('steps', ['one']);
      const mark = storage?.fingerprintOf('user-one');
      logInUnnamed('user');
      const next = root().store?.session.storage;
      expect(next?.read('steps')).to.equal(undefined);
      expect(next?.fingerprintOf('user-one')).not.to.equal(mark);
    });
  });

  it('Recent searches are dropped when a search detects another user', async () => {
    logIn('admin', ann);
    await open('admin-one');
    typeInto('input[role=combobox]', 'admin');
    await waitUntil(() => deepAll('[role=option]').length > 0);
    deepOne('[role=option]').click();
    await waitUntil(() => showing().length > 0);
    root().navigation.back();
    await waitUntil(() => deepAll('input[role=combobox]').length > 0);
    turnInto('user', bob);
    typeInto('input[role=combobox]', 'one');
    await waitUntil(() => root().store?.state.role === 'user');
    await settled();
    typeInto('input[role=combobox]', '');
    deepOne('input[role=combobox]').focus();
    await settled();
    expect(deepAll('.recent')).to.deep.equal([]);
  });

  it('A body that only the previous user could read is not requested', async () => {
    logIn('admin', ann);
    await open('admin-one');
    const { store } = root();
    turnInto('user', bob);
    await store?.session.articles.load('admin-one');
    turnInto('admin', ann);
    store?.refresh();
    await waitUntil(() => drawer.listed().includes('admin-one'));
    turnInto('user', bob);
    await store?.session.spotlight.show('admin-one', 'the-button', false);
    expect(fake.requested).not.to.include('en.admin.bodies');
  });

  it('Focus in the help page updates the role and removes entries above the role', async () => {
    help.showPage(document.body);
    logIn('admin', ann);
    await waitUntil(() => drawer.listed().includes('admin-one'));
    turnInto('user', bob);
    deepOne('bai-help-page').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(root().store?.state.role).to.equal('user');
    await waitUntil(() => !drawer.listed().includes('admin-one'));
  });

  it('A link that the previous user followed opens nothing for the next user', async function () {
    if (typeof navigation !== 'object') this.skip();
    help.remove();
    history.replaceState(null, '', '/session#help=admin-one');
    help = mountHelp(fake.packs);
    logIn('admin', ann);
    await waitUntil(() => showing().includes('admin-one'));
    await settled();
    history.pushState(null, '', '/data');
    await settled();
    logOut();
    help.remove();
    help = mountHelp(fake.packs);
    logIn('user', bob);
    history.back();
    await waitUntil(() => location.pathname === '/session');
    await settled();
    expect(root().open).to.equal(false);
  });

  it('The URL of a followed link is removed with the help', async () => {
    help.remove();
    history.replaceState(null, '', '/session#help=admin-one');
    help = mountHelp(fake.packs);
    logIn('admin', ann);
    await waitUntil(() => showing().includes('admin-one'));
    await settled();
    help.remove();
    expect(location.hash).to.equal('');
  });

  it('The last entry of a user survives a visit of another user', async () => {
    logIn('user', bob);
    await open('user-one');
    await read('user-one');
    await root().hide();
    logIn('admin', ann);
    await open('admin-one');
    turnInto('user', bob);
    root().store?.refresh();
    await root().hide();
    help.remove();
    help = mountHelp(fake.packs);
    root().show();
    await waitUntil(() => showing().includes('user-one'));
  });

  it('The data of a user without a key is never persisted', async () => {
    const query = crypto.randomUUID();
    setHost({ backendaiclient: { ...aClient('admin'), email: undefined } });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    await open('admin-one');
    const storage = root().store?.session.storage;
    storage?.write('steps', [query]);
    expect(storage?.read('steps')).to.deep.equal([query]);
    expect(JSON.stringify(localStorage).includes(query)).to.equal(false);
    logOut();
    expect(root().store?.session.storage.read('steps')).not.to.deep.equal([query]);
  });
});
