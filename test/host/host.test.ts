import { expect } from '@open-wc/testing';
import { loadFamily } from '../../src/host/families/index.js';
import { Host, type HostState } from '../../src/host/host.js';
import { aClient, hideFamily, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';
import { waitUntil } from '../support/wait.js';

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

  it('The state is the login panel without a user before Web-UI sets anything', () => {
    expect(host.state.account).to.deep.equal({
      role: 'anonymous',
      isPersistent: true,
      userKey: undefined,
    });
    expect(host.state.page).to.deep.equal({ key: 'login', platform: 'web' });
    expect(host.state.version).to.equal(undefined);
  });

  it('The host reports login and logout in the task of the event', () => {
    history.replaceState(null, '', '/maintenance');
    logIn('superadmin');
    const name = 'superadmin@example.com';
    expect(last()?.account).to.deep.equal({
      ...{ role: 'superadmin', userKey: name, isPersistent: true },
    });
    expect(last()?.page.key).to.equal('maintenance');
    logOut();
    expect(last()?.account.role).to.equal('anonymous');
    expect(last()?.page.key).to.equal('login');
  });

  it('A client that logs out has no user while the client still exists', () => {
    logIn('superadmin');
    document.dispatchEvent(new CustomEvent('backend-ai-logout'));
    expect(last()?.account.role).to.equal('anonymous');
    expect(host.state.account.role).to.equal('anonymous');
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(last()?.account.role).to.equal('superadmin');
  });

  it('Users without an email have separate keys, and the case of an email does not matter', () => {
    const nameless = { ...aClient('user'), email: undefined };
    const people = [nameless, { ...nameless }, nameless, aClient('user', 'Ann@Example.com')].map(
      (backendaiclient) => {
        setHost({ backendaiclient });
        host.refresh();
        return host.state.account.userKey;
      },
    );
    const [one, other, again, ann] = people;
    expect([one, other]).not.to.include(undefined);
    expect(one).not.to.equal(other);
    expect(again).to.equal(one);
    expect(ann).to.equal('ann@example.com');
  });

  it('The role follows the flags, not the event', () => {
    setHost({ backendaiclient: { ...aClient('superadmin'), ready: false } });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    expect(host.state.account.role).to.equal('anonymous');
  });

  it('The role is checked again on every page change and on request', () => {
    logIn('superadmin');
    setHost({ backendaiclient: aClient('user') });
    history.pushState(null, '', '/job');
    expect(last()?.account.role).to.equal('user');
    setHost({ backendaiclient: null });
    host.refresh();
    expect(last()?.account.role).to.equal('anonymous');
  });

  it('A tab that only the page shows is followed from the start', async () => {
    const restore = hideFamily();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<backend-ai-webui></backend-ai-webui><div class="ant-tabs-tab" data-node-key="registry">R</div>',
    );
    await loadFamily();
    logIn('superadmin');
    history.replaceState(null, '', '/environment');
    host.disconnect();
    const late = new Host(() => undefined);
    document.querySelector('.ant-tabs-tab')?.classList.add('ant-tabs-tab-active');
    await waitUntil(() => late.state.page.tab === 'registry');
    late.disconnect();
    document.body.replaceChildren();
    restore();
  });

  it('A tab that changes without any event updates the page', () => {
    logIn('admin');
    history.pushState(null, '', '/environment');
    history.pushState(null, '', '/environment?tab=registry');
    expect(last()?.page.tab).to.equal('registry');
    history.replaceState(null, '', '/environment?tab=preset');
    expect(last()?.page.tab).to.equal('preset');
  });

  it('Languages of the settings come before languages of the document and the browser', () => {
    document.documentElement.lang = 'th';
    setHost({ backendaioptions: options('ko', 'ja') });
    host.refresh();
    expect(host.state.languages.slice(0, 3)).to.deep.equal(['ko', 'ja', 'th']);
    setHost({ backendaioptions: options('default', null) });
    host.refresh();
    expect(host.state.languages[0]).to.equal('th');
  });

  it('An announced language wins before the settings follow', () => {
    setHost({ backendaioptions: options('en', null) });
    const detail = { language: 'ko' };
    document.dispatchEvent(new CustomEvent('language-changed', { detail }));
    expect(last()?.languages[0]).to.equal('ko');
    window.dispatchEvent(new CustomEvent('langChanged', { detail: { lang: 'ja' } }));
    expect(last()?.languages[0]).to.equal('ja');
    document.dispatchEvent(new CustomEvent('language-changed'));
    expect(last()?.languages[0]).to.equal('en');
  });

  it('The theme follows both families of Web-UI', async () => {
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

  it('A host object that throws on every access breaks nothing', () => {
    const hostile = new Proxy({}, { get: () => expect.fail('touched'), has: () => true });
    setHost({
      backendaiclient: hostile,
      backendaioptions: hostile,
      packageVersion: 7,
      isDarkMode: 'yes',
      isElectron: {},
    });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    host.refresh();
    expect(host.state.account.role).to.equal('anonymous');
    expect(host.state.page.platform).to.equal('web');
    expect(host.state.version).to.equal(undefined);
  });

  describe('navigation', () => {
    const target = { page: 'environment', tab: 'registry' } as const;
    let heard: unknown[];
    const hear = (event: Event) => heard.push((event as CustomEvent).detail);
    const EVENTS = ['react-navigate', 'move-to-from-react'];

    beforeEach(() => {
      heard = [];
      for (const name of EVENTS) document.addEventListener(name, hear);
      setHost({ backendaiclient: aClient('superadmin') });
    });
    afterEach(() => {
      for (const name of EVENTS) document.removeEventListener(name, hear);
    });

    it('dispatches the one event of the React family', () => {
      host.goTo(target);
      expect(heard).to.deep.equal(['/environment?tab=registry']);
    });

    it('dispatches the two events of the shell family once its adapter has loaded', async () => {
      const shell = document.body.appendChild(document.createElement('backend-ai-webui'));
      host.refresh();
      await waitUntil(() => host.pathOf({ page: 'start' }) === '/import');
      host.goTo(target);
      shell.remove();
      expect(heard).to.deep.equal([
        '/environment?tab=registry',
        { path: '/environment', params: { tab: 'registry' } },
      ]);
    });

    it('dispatches nothing in a host of no known family, which has no paths', () => {
      const restore = hideFamily();
      host.refresh();
      host.goTo(target);
      expect(host.pathOf(target)).to.equal(undefined);
      restore();
      expect(heard).to.deep.equal([]);
    });
  });

  it('A disconnected host ignores events', async () => {
    host.disconnect();
    logIn('admin');
    history.pushState(null, '', '/job');
    document.documentElement.style.colorScheme = 'dark';
    await Promise.resolve();
    expect(states).to.deep.equal([]);
  });
});
