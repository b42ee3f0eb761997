import { expect } from '@open-wc/testing';
import { Host, type HostState } from '../../src/host/host.js';
import { aClient, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';

describe('Host', () => {
  let host: Host;
  let states: HostState[];
  const last = () => states.at(-1);

  beforeEach(() => {
    states = [];
    host = new Host((state) => states.push(state));
  });

  afterEach(() => {
    host.disconnect();
    resetHost();
  });

  const options = (language: unknown, selected: unknown) => ({
    get: (name: string) => (name === 'language' ? language : selected),
  });

  it('is at the login panel, as nobody, before Web-UI has set anything', () => {
    expect(host.state.account).to.deep.equal({
      role: 'anonymous',
      name: undefined,
      person: undefined,
    });
    expect(host.state.page).to.deep.equal({ key: 'login', platform: 'web' });
    expect(host.state.version).to.equal(undefined);
  });

  it('tells of login and logout in the task of the event', () => {
    history.replaceState(null, '', '/maintenance');
    logIn('superadmin');
    const name = 'superadmin@example.com';
    expect(last()?.account).to.deep.equal({ role: 'superadmin', name, person: name });
    expect(last()?.page.key).to.equal('maintenance');
    logOut();
    expect(last()?.account.role).to.equal('anonymous');
    expect(last()?.page.key).to.equal('login');
  });

  it('takes the client that is being logged out for nobody, before it is gone', () => {
    logIn('superadmin');
    document.dispatchEvent(new CustomEvent('backend-ai-logout'));
    expect(last()?.account.role).to.equal('anonymous');
    expect(host.state.account.role).to.equal('anonymous');
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(last()?.account.role).to.equal('superadmin');
  });

  it('tells those apart whom Web-UI gives no name, and knows one however they typed theirs', () => {
    const nameless = { ...aClient('user'), email: undefined };
    const people = [nameless, { ...nameless }, nameless, aClient('user', 'Ann@Example.com')].map(
      (backendaiclient) => {
        setHost({ backendaiclient });
        return host.account.person;
      },
    );
    const [one, other, again, ann] = people;
    expect([one, other]).not.to.include(undefined);
    expect(one).not.to.equal(other);
    expect(again).to.equal(one);
    expect(ann).to.equal('ann@example.com');
  });

  it('believes the flags, not the event', () => {
    setHost({ backendaiclient: { ...aClient('superadmin'), ready: false } });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(last()?.account.role).to.equal('anonymous');
  });

  it('rechecks the role on every page change and when it is asked to', () => {
    logIn('superadmin');
    setHost({ backendaiclient: aClient('user') });
    history.pushState(null, '', '/job');
    expect(last()?.account.role).to.equal('user');
    setHost({ backendaiclient: null });
    host.refresh();
    expect(last()?.account.role).to.equal('anonymous');
  });

  it('notices a tab that changes without any event', () => {
    logIn('admin');
    history.pushState(null, '', '/environment');
    history.pushState(null, '', '/environment?tab=registry');
    expect(last()?.page.tab).to.equal('registry');
    history.replaceState(null, '', '/environment?tab=preset');
    expect(last()?.page.tab).to.equal('preset');
  });

  it('puts the languages of the settings before the document’s and the browser’s', () => {
    document.documentElement.lang = 'th';
    setHost({ backendaioptions: options('ko', 'ja') });
    expect(host.state.languages.slice(0, 3)).to.deep.equal(['ko', 'ja', 'th']);
    setHost({ backendaioptions: options('default', null) });
    expect(host.state.languages[0]).to.equal('th');
  });

  it('takes an announced language before the settings follow', () => {
    setHost({ backendaioptions: options('en', null) });
    const detail = { language: 'ko' };
    document.dispatchEvent(new CustomEvent('language-changed', { detail }));
    expect(last()?.languages[0]).to.equal('ko');
    window.dispatchEvent(new CustomEvent('langChanged', { detail: { lang: 'ja' } }));
    expect(last()?.languages[0]).to.equal('ja');
    document.dispatchEvent(new CustomEvent('language-changed'));
    expect(last()?.languages[0]).to.equal('en');
  });

  it('follows the theme of both generations', async () => {
    const announce = (detail: unknown) =>
      document.dispatchEvent(
        new CustomEvent('change:backendaiwebui.setting.isDarkMode', { detail }),
      );
    announce(true);
    expect(last()?.dark).to.equal(true);
    announce(false);
    expect(last()?.dark).to.equal(false);
    document.documentElement.style.colorScheme = 'dark';
    await Promise.resolve();
    expect(last()?.dark).to.equal(true);
  });

  it('stands a host that throws wherever it is touched', () => {
    const hostile = new Proxy({}, { get: () => expect.fail('touched'), has: () => true });
    setHost({
      backendaiclient: hostile,
      backendaioptions: hostile,
      packageVersion: 7,
      isDarkMode: 'yes',
      isElectron: {},
    });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(last()?.account.role).to.equal('anonymous');
    expect(last()?.page.platform).to.equal('web');
    expect(last()?.version).to.equal(undefined);
  });

  it('goes to a page by the two events that G1 needs, or the one of G2', () => {
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push((event as CustomEvent).detail);
    document.addEventListener('react-navigate', hear);
    document.addEventListener('move-to-from-react', hear);
    setHost({ backendaiclient: aClient('superadmin') });
    host.goTo({ page: 'environment', tab: 'registry' });
    expect(heard).to.deep.equal(['/admin/environment?tab=registry']);

    const shell = document.body.appendChild(document.createElement('backend-ai-webui'));
    heard.length = 0;
    host.goTo({ page: 'environment', tab: 'registry' });
    expect(heard).to.deep.equal([
      '/environment?tab=registry',
      { path: '/environment', params: { tab: 'registry' } },
    ]);
    shell.remove();
    document.removeEventListener('react-navigate', hear);
    document.removeEventListener('move-to-from-react', hear);
  });

  it('hears nothing more once it is disconnected', async () => {
    host.disconnect();
    logIn('admin');
    history.pushState(null, '', '/job');
    document.documentElement.style.colorScheme = 'dark';
    await Promise.resolve();
    expect(states).to.deep.equal([]);
  });
});
