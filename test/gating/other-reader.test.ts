import { aTimeout, expect } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import type { HelpFeedbackEvent, HelpNoResultEvent } from '../../src/elements/events.js';
import type { Entry } from '../../src/model/entry.js';
import { deepAll, deepMarkup, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aClient, aStranger, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';
import { bodyOf, fakePacks, type FakePacks } from '../support/fake-packs.js';
import { waitUntil } from '../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user' }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
];

/** With a link to a page of superadmins and of admins in the older Web-UI. */
const textOf = (entry: Entry): string =>
  `${bodyOf(entry)}<p><a href="page:maintenance">There</a></p>`;

/** What one reader leaves behind is nothing to the next, however they change places. */
describe('whoever reads after somebody else', () => {
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
  const listed = () =>
    deepAll('a[data-entry-id]').map((link) => link.getAttribute('data-entry-id'));
  const showing = () =>
    deepAll('article').map((article) => article.getAttribute('data-entry-id') ?? '');
  const settle = () => aTimeout(20);

  async function open(last: string): Promise<void> {
    root().show();
    await waitUntil(() => listed().includes(last));
  }

  async function read(id: string): Promise<void> {
    root().reader.go({ at: 'entry', id });
    await waitUntil(() => deepAll(`article[data-entry-id=${id}] p`).length > 0);
  }

  function typeInto(selector: string, text: string): void {
    const field = deepOne(selector);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      throw new Error(`${selector} takes no text.`);
    }
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** The client is another one, and nothing says so: as when somebody acts as another. */
  const turnInto = (role: 'user' | 'admin', name: string) =>
    setHost({ backendaiclient: aClient(role, name) });

  beforeEach(() => {
    [ann, bob] = [aStranger(), aStranger()];
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
    await settle();
    resetHost();
  });

  it('finds nothing of what they wrote about an entry', async () => {
    const told: (string | undefined)[] = [];
    const hear = ({ reason }: HelpFeedbackEvent) => told.push(reason);
    document.body.addEventListener('bai-help-feedback', hear, { signal: over.signal });
    logIn('admin', ann);
    await open('admin-one');
    await read('public-one');
    deepOne('#no').click();
    await settle();
    typeInto('textarea', 'about admin-one');
    logIn('admin', bob);
    await settle();
    await read('public-one');
    expect(deepAll('textarea')).to.deep.equal([]);
    expect(deepOne('#no').getAttribute('aria-pressed')).to.equal('false');
    deepOne('#no').click();
    await settle();
    expect((deepOne('textarea') as HTMLTextAreaElement).value).to.equal('');
    expect(told).to.deep.equal([undefined, undefined]);
  });

  it('finds nothing of what they wrote with the role that they had', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('public-one');
    deepOne('#no').click();
    await settle();
    typeInto('textarea', 'about admin-one');
    logIn('user', ann);
    await settle();
    expect(showing()).to.deep.equal(['public-one']);
    expect(deepAll('textarea')).to.deep.equal([]);
  });

  it('is led by the text that stays only to where they get', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('public-one');
    const ways = () => deepAll('[data-link="page:maintenance"]').length;
    expect(ways()).to.equal(1);
    logIn('user', ann);
    await waitUntil(() => deepAll('article p').length > 0);
    expect(showing()).to.deep.equal(['public-one']);
    expect(ways()).to.equal(0);
  });

  it('is led by the text that stays as far as they get with a higher role', async () => {
    logIn('user', ann);
    await open('user-one');
    await read('public-one');
    const ways = () => deepAll('[data-link="page:maintenance"]').length;
    expect(ways()).to.equal(0);
    logIn('admin', ann);
    await waitUntil(() => ways() === 1);
    expect(showing()).to.deep.equal(['public-one']);
  });

  it('finds nothing of what they searched for with the role that they had', async () => {
    logIn('admin', ann);
    await open('admin-one');
    typeInto('input[role=combobox]', 'admin');
    await waitUntil(() => deepAll('[role=option]').length > 0);
    await read('public-one');
    logIn('user', ann);
    root().reader.back();
    await settle();
    expect((deepOne('input[role=combobox]') as HTMLInputElement).value).to.equal('');
    expect(deepAll('[role=option]')).to.deep.equal([]);
  });

  it('is shown no address that they were still copying', async () => {
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
    await settle();
    await read('public-one');
    logIn('user', ann);
    fail();
    await settle();
    expect(deepAll('bai-help-article-actions')).to.have.length(1);
    expect(deepAll('input[readonly]')).to.deep.equal([]);
    expect(deepMarkup().includes('admin-one')).to.equal(false);
  });

  it('starts from the lists, with no way back', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('user-one');
    await read('admin-one');
    logIn('admin', bob);
    await waitUntil(() => listed().includes('admin-one'));
    const { canGoBack, canGoForward } = root().reader;
    expect([showing(), canGoBack, canGoForward]).to.deep.equal([[], false, false]);
  });

  it('has a way back only through what exists for the role that is left', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('user-one');
    await read('admin-one');
    logIn('user', ann);
    await waitUntil(() => listed().includes('user-one'));
    root().reader.back();
    await waitUntil(() => showing().length > 0);
    expect(showing()).to.deep.equal(['user-one']);
  });

  it('has no pack that arrives for the one before, who went without a word', async () => {
    fake.hold(true);
    logIn('admin', ann);
    root().show();
    await settle();
    expect(fake.requested).to.include('en.admin');
    turnInto('user', bob);
    fake.hold(false);
    await waitUntil(() => listed().includes('user-one'));
    await settle();
    expect(deepMarkup().includes('admin-one')).to.equal(false);
  });

  it('asks for no pack that had failed for the one before, who went without a word', async () => {
    fake.fail('en.admin');
    logIn('admin', ann);
    await open('user-one');
    const asked = fake.requested.length;
    turnInto('user', bob);
    fake.fail('en.admin', false);
    dispatchEvent(new Event('online'));
    await settle();
    expect(fake.requested.slice(asked)).not.to.include('en.admin');
    expect(deepMarkup().includes('admin-one')).to.equal(false);
  });

  it('has no text, and finds nothing, that the one before asked for', async () => {
    logIn('admin', ann);
    await open('admin-one');
    const { service } = root();
    fake.hold(true);
    const text = service?.article('admin-one');
    const found = service?.find('admin one');
    turnInto('user', bob);
    fake.hold(false);
    expect(await text).to.equal(undefined);
    expect((await found)?.found.map(({ entry }) => entry.id)).not.to.include('admin-one');
    await service?.showMe('admin-one', 'the-button', false);
    expect(service?.help.pointing).to.equal(undefined);
  });

  it('is not taken for the one before, whose client is still there after a logout', async () => {
    logIn('admin', ann);
    await open('admin-one');
    document.dispatchEvent(new CustomEvent('backend-ai-logout'));
    help.remove();
    help = mountHelp(fake.packs);
    await settle();
    expect(root().service?.help.role).to.equal('anonymous');
    const left: unknown = Reflect.get(globalThis, 'backendaiclient');
    logIn('user', bob);
    setHost({ backendaiclient: left });
    root().service?.refresh();
    expect(root().service?.help.role).to.equal('anonymous');
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(root().service?.help.role).to.equal('admin');
  });

  it('finds no address of an entry once the help has gone', async () => {
    logIn('admin', ann);
    await open('admin-one');
    await read('admin-one');
    expect(location.hash).to.equal('#help=admin-one');
    help.remove();
    expect(location.hash).to.equal('');
  });

  it('is led nowhere by the history of the one before, after a reload', async function () {
    if (typeof navigation !== 'object') this.skip();
    logIn('admin', ann);
    await open('admin-one');
    await read('admin-one');
    history.pushState(null, '', '/data');
    await settle();
    logOut();
    help.remove();
    help = mountHelp(fake.packs);
    logIn('user', bob);
    history.back();
    await waitUntil(() => location.pathname === '/session');
    await settle();
    expect(root().open).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('is not told what they searched for in vain', async () => {
    const query = crypto.randomUUID();
    const told: string[] = [];
    const hear = (event: HelpNoResultEvent) => told.push(event.query);
    document.body.addEventListener('bai-help-no-result', hear, { signal: over.signal });
    const hidePage = help.showPage(document.body);
    logIn('admin', ann);
    await waitUntil(() => listed().includes('admin-one'));
    typeInto('input[role=combobox]', query);
    await waitUntil(() => deepMarkup().includes(query));
    await settle();
    logOut();
    hidePage();
    await settle();
    expect(told).to.deep.equal([]);
    expect(JSON.stringify(localStorage).includes(query)).to.equal(false);
  });

  it('finds no page of theirs once the help has gone', async () => {
    help.showPage(document.body);
    logIn('admin', ann);
    await waitUntil(() => listed().includes('admin-one'));
    help.remove();
    expect(deepAll('bai-help-page')).to.deep.equal([]);
  });

  describe('without a name, as the one before', () => {
    /** Web-UI gives neither a name; each has a client of their own. */
    function logInUnnamed(role: 'user' | 'admin'): void {
      setHost({ backendaiclient: { ...aClient(role), email: undefined } });
      document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    }

    it('starts from the lists, with no way back and nothing that was searched for', async () => {
      logInUnnamed('admin');
      await open('admin-one');
      typeInto('input[role=combobox]', 'admin');
      await waitUntil(() => deepAll('[role=option]').length > 0);
      await read('admin-one');
      logInUnnamed('admin');
      await waitUntil(() => listed().includes('admin-one'));
      const { canGoBack, stop } = root().reader;
      expect([showing(), canGoBack, stop.query]).to.deep.equal([[], false, '']);
    });

    it('finds nothing that was kept', async () => {
      logInUnnamed('user');
      await open('user-one');
      const memory = root().service?.memory;
      memory?.write('steps', ['one']);
      const mark = memory?.markOf('user-one');
      logInUnnamed('user');
      expect(memory?.read('steps')).to.equal(undefined);
      expect(memory?.markOf('user-one')).not.to.equal(mark);
    });
  });

  it('finds nothing of what was searched for, noticed by searching', async () => {
    logIn('admin', ann);
    await open('admin-one');
    typeInto('input[role=combobox]', 'admin');
    await waitUntil(() => deepAll('[role=option]').length > 0);
    deepOne('[role=option]').click();
    await waitUntil(() => showing().length > 0);
    root().reader.back();
    await waitUntil(() => deepAll('input[role=combobox]').length > 0);
    turnInto('user', bob);
    typeInto('input[role=combobox]', 'one');
    await waitUntil(() => root().service?.help.role === 'user');
    await settle();
    typeInto('input[role=combobox]', '');
    deepOne('input[role=combobox]').focus();
    await settle();
    expect(deepAll('.recent')).to.deep.equal([]);
  });

  it('asks for no text that only the one before could read', async () => {
    logIn('admin', ann);
    await open('admin-one');
    const { service } = root();
    turnInto('user', bob);
    await service?.article('admin-one');
    turnInto('admin', ann);
    service?.refresh();
    await waitUntil(() => listed().includes('admin-one'));
    turnInto('user', bob);
    await service?.showMe('admin-one', 'the-button', false);
    expect(fake.requested).not.to.include('en.admin.bodies');
  });

  it('sees nothing above on the page of the help as soon as the focus comes there', async () => {
    help.showPage(document.body);
    logIn('admin', ann);
    await waitUntil(() => listed().includes('admin-one'));
    turnInto('user', bob);
    deepOne('bai-help-page').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await waitUntil(() => !listed().includes('admin-one'));
    expect(root().service?.help.role).to.equal('user');
  });

  it('is led nowhere by a link that the one before had followed', async function () {
    if (typeof navigation !== 'object') this.skip();
    help.remove();
    history.replaceState(null, '', '/session#help=admin-one');
    help = mountHelp(fake.packs);
    logIn('admin', ann);
    await waitUntil(() => showing().includes('admin-one'));
    await settle();
    history.pushState(null, '', '/data');
    await settle();
    logOut();
    help.remove();
    help = mountHelp(fake.packs);
    logIn('user', bob);
    history.back();
    await waitUntil(() => location.pathname === '/session');
    await settle();
    expect(root().open).to.equal(false);
  });

  it('finds no address of an entry to which a link had led, once the help has gone', async () => {
    help.remove();
    history.replaceState(null, '', '/session#help=admin-one');
    help = mountHelp(fake.packs);
    logIn('admin', ann);
    await waitUntil(() => showing().includes('admin-one'));
    await settle();
    help.remove();
    expect(location.hash).to.equal('');
  });

  it('has their own place left when the one before was there meanwhile', async () => {
    logIn('user', bob);
    await open('user-one');
    await read('user-one');
    await root().hide();
    logIn('admin', ann);
    await open('admin-one');
    turnInto('user', bob);
    root().service?.refresh();
    await root().hide();
    help.remove();
    help = mountHelp(fake.packs);
    root().show();
    await waitUntil(() => showing().includes('user-one'));
  });

  it('finds nothing kept by somebody whom nothing tells from others', async () => {
    const query = crypto.randomUUID();
    setHost({ backendaiclient: { ...aClient('admin'), email: undefined } });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    await open('admin-one');
    const memory = root().service?.memory;
    memory?.write('steps', [query]);
    expect(memory?.read('steps')).to.deep.equal([query]);
    expect(JSON.stringify(localStorage).includes(query)).to.equal(false);
    logOut();
    expect(memory?.read('steps')).not.to.deep.equal([query]);
  });
});
