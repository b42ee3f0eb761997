import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mountHelp, type HostValues, type MountedHelp } from '../../src/index.js';
import { settled } from '../driver/settled.js';
import { deepAll, deepMarkup, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aClient, aNewUser, logIn, resetHost, setHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';
import { waitUntil } from '../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user', pages: [{ page: 'session', weight: 1 }] }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
];

describe('values that the host gives', () => {
  let fake: FakePacks;
  let help: MountedHelp;
  let user: string;

  /** Whether the list has the entry. */
  const lists = (id: string) =>
    deepAll('bai-help-list')
      .flatMap((list) => [...(list.shadowRoot?.querySelectorAll('li') ?? [])])
      .some((row) => row.textContent.includes(`Title of ${id}`));

  async function mount(host: HostValues): Promise<void> {
    help = mountHelp(fake.packs, { host });
    help.open();
    await waitUntil(() => lists('public-one'));
  }

  beforeEach(() => {
    user = aNewUser();
    fake = fakePacks(ENTRIES, ['en', 'ko']);
  });

  afterEach(async () => {
    help.remove();
    await settled();
    resetHost();
  });

  it('given host: a role shows its entries without any global of Web-UI', async () => {
    await mount({ role: 'admin', user, language: 'en' });
    await waitUntil(() => lists('admin-one'));
  });

  for (const role of ['', 'ADMIN', 'root', 3, null, undefined, ['admin'], { role: 'admin' }]) {
    it(`given host: the role ${JSON.stringify(role)} is anonymous and requests no other pack`, async () => {
      await mount({ role, user, language: 'en' } as HostValues);
      expect(lists('user-one')).to.equal(false);
      expect(fake.requested.filter((name) => !name.startsWith('en.public'))).to.deep.equal([]);
    });
  }

  it('given host: an account of Web-UI raises no role that the host gives', async () => {
    setHost({ backendaiclient: aClient('superadmin') });
    await mount({ role: undefined, language: 'en' });
    logIn('superadmin');
    help.update({ page: 'session' });
    help.update({ user });
    expect(fake.requested.filter((name) => !name.startsWith('en.public'))).to.deep.equal([]);
  });

  it('given host: a lower role removes its entries in the same task', async () => {
    await mount({ role: 'admin', user, language: 'en' });
    await waitUntil(() => lists('admin-one'));
    help.open('admin-one');
    await waitUntil(() => deepAll('article[data-entry-id=admin-one]').length === 1);
    help.update({ role: 'user' });
    await nextFrame();
    expect(deepMarkup()).not.to.include('admin-one');
    await waitUntil(() => lists('user-one'));
    help.update({ role: undefined });
    await nextFrame();
    expect(deepMarkup()).not.to.include('user-one');
  });

  it('given host: the search of one user does not reach the next user', async () => {
    await mount({ role: 'user', user, language: 'en' });
    const field = () => deepOne('input') as HTMLInputElement;
    field().focus();
    await sendKeys({ type: 'private words' });
    await waitUntil(() => deepMarkup().includes('private words'));
    const former = field();
    help.update({ user: aNewUser() });
    await waitUntil(() => field() !== former);
    expect(field().value).to.equal('');
    expect(deepMarkup()).not.to.include('private words');
  });

  it('given host: nothing is stored for a user without a key', async () => {
    const before = Object.keys(localStorage).length;
    await mount({ role: 'user', language: 'en' });
    help.open('user-one');
    await waitUntil(() => deepAll('article[data-entry-id=user-one]').length === 1);
    expect(Object.keys(localStorage).length).to.equal(before);
  });

  it('given host: the page, the language, the theme and the manual follow update', async () => {
    const manual = 'https://manual.example.com/{language}/{page}#top';
    await mount({ role: 'user', user, language: 'en', theme: 'dark', page: 'data', manual });
    const link = () => deepAll('.manual a')[0]?.getAttribute('href');
    expect(link()).to.equal('https://manual.example.com/en/vfolder#top');
    expect(deepOne('bai-help-root').getAttribute('theme')).to.equal('dark');
    help.update({ theme: 'light', language: 'ko', page: { key: 'session' } });
    await waitUntil(() => deepMarkup().includes('Title of user-one (ko)'));
    expect(deepOne('bai-help-root').getAttribute('theme')).to.equal('light');
    expect(
      deepAll('bai-help-list[data-list=fitting]')
        .map((list) => list.shadowRoot?.textContent)
        .join(),
    ).to.match(/Title of user-one \(ko\)/);
    expect(link()).to.equal('https://manual.example.com/ko/sessions_all#top');
    help.update({ manual: '' });
    await waitUntil(() => link() === undefined);
  });

  it('given host: a manual that is no web address has no link', async () => {
    await mount({ role: 'user', user, language: 'en', manual: 'javascript:alert(1)' });
    expect(deepAll('.manual')).to.deep.equal([]);
    expect(deepMarkup()).not.to.include('alert(1)');
  });

  it('given host: malformed pages, languages and themes count as missing', async () => {
    const malformed = { page: { key: 'nowhere' }, language: 5, theme: 'pink', manual: {} };
    await mount({ role: 'user', user, ...malformed } as unknown as HostValues);
    expect(deepOne('bai-help-root').getAttribute('theme')).to.match(/^(light|dark)$/);
    expect(deepAll('.manual a')[0]?.getAttribute('href')).to.include('trouble_shooting');
  });
});
