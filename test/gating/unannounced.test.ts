import { expect } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import { settled } from '../driver/settled.js';
import { deepAll, deepMarkup, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aClient, aNewUser, logIn, resetHost, setHost } from '../support/fake-host.js';
import { fakePacks } from '../support/fake-packs.js';
import { waitUntil } from '../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'secret-one', audience: 'superadmin' }),
];

/** Has no hints, so that only the drawer or the page can notice. */
describe('a change of role or user that no event announces', () => {
  let help: MountedHelp;
  let ann: string;

  const root = () => document.querySelector('bai-help-root');
  const inPage = (selector: string) =>
    deepAll(selector, deepOne('bai-help-page').shadowRoot ?? undefined);
  const field = () => inPage('input[role=combobox]')[0] as HTMLInputElement;
  const link = (id: string) => deepAll(`a[data-entry-id=${id}]`)[0];
  const dropRole = () => setHost({ backendaiclient: aClient('user', ann) });

  const untilGone = () => waitUntil(() => !deepMarkup().includes('secret'));

  async function showPage(): Promise<void> {
    help.showPage(document.body);
    logIn('superadmin', ann);
    await waitUntil(() => link('secret-one'));
  }

  async function searchOnPage(query: string): Promise<void> {
    field().value = query;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => inPage('[role=option]').length > 0);
  }

  beforeEach(() => {
    ann = aNewUser();
    history.replaceState(null, '', '/session');
    help = mountHelp(fakePacks(ENTRIES).packs);
  });

  afterEach(async () => {
    help.remove();
    await settled();
    resetHost();
  });

  it('drawer: a silently dropped role is noticed without any action', async () => {
    logIn('superadmin', ann);
    root()?.show();
    await waitUntil(() => link('secret-one'));
    dropRole();
    await untilGone();
  });

  it('page: a silently dropped role is noticed without any action', async () => {
    await showPage();
    dropRole();
    await untilGone();
  });

  it('page: an action checks the role first, and has no effect for the former role', async () => {
    await showPage();
    dropRole();
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link('secret-one')?.dispatchEvent(click);
    expect(root()?.store?.state.role).to.equal('user');
    expect(click.defaultPrevented).to.equal(true);
    await settled();
    expect(deepAll('article')).to.deep.equal([]);
    expect(deepMarkup()).to.not.contain('secret');
  });

  it('page: the search of a former session is gone', async () => {
    await showPage();
    await searchOnPage('secret');
    logIn('user', ann);
    await settled();
    expect(field().value).to.equal('');
    expect(inPage('[role=option]')).to.deep.equal([]);
  });

  it('page: the next user starts at the lists', async () => {
    await showPage();
    link('secret-one')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => inPage('article').length === 1);
    logIn('superadmin', aNewUser());
    await waitUntil(() => link('secret-one'));
    await settled();
    expect(inPage('article')).to.deep.equal([]);
    expect(root()?.store?.session.page.history.entries).to.have.length(1);
  });
});
