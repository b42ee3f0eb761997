import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Packs } from '../../../src/content/packs.js';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import type { Installation } from '../../../src/model/installation.js';
import { drawer } from '../../driver/dom-driver.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aNewUser, logIn, resetHost } from '../../support/fake-host.js';
import { markupOf } from '../../support/markup.js';
import { stays, waitUntil } from '../../support/wait.js';

/** An entry with checks, one of which does not exist for any reader. */
const CHECKS = ['server', 'clock', 'app-proxy', 'reboot'];

const entry = anEntry({ id: 'stuck', audience: 'user', kind: 'problem', title: 'Stuck' });

const pack = (audience: 'public' | 'user' | 'admin' | 'superadmin') => {
  const isOwn = audience === 'user';
  const entries = isOwn ? [entry] : [];
  const bodies = isOwn
    ? [{ id: 'stuck', markup: markupOf('<p>Why.</p><h3>Steps</h3>'), headings: [], checks: CHECKS }]
    : [];
  return {
    entries: () => Promise.resolve({ default: () => ({ audience, entries }) }),
    bodies: () => Promise.resolve({ default: () => ({ audience, bodies }) }),
  };
};
const packs: Packs = {
  en: {
    public: pack('public'),
    user: pack('user'),
    admin: pack('admin'),
    superadmin: pack('superadmin'),
  },
};

describe('checks of an entry', () => {
  const originalFetch = window.fetch.bind(window);
  let help: MountedHelp;
  let requested: string[] = [];
  let answer: () => Promise<Response>;

  const json = (value: unknown, status = 200) =>
    Promise.resolve(
      new Response(JSON.stringify(value), {
        status,
        headers: { 'content-type': 'application/json', date: new Date().toUTCString() },
      }),
    );
  const rows = () =>
    deepAll('li[data-check]').map(
      (row) => `${row.getAttribute('data-check') ?? ''}: ${row.getAttribute('data-state') ?? ''}`,
    );
  const statuses = () => deepAll('[role=status]').map(({ textContent }) => textContent.trim());
  const button = () =>
    deepAll('bai-help-checks')[0]?.shadowRoot?.querySelector('button') ?? undefined;

  beforeEach(() => {
    requested = [];
    answer = () => json({ manager: '24.09.2' });
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      if (!['/func/', '/', '/help-feedback'].includes(url.pathname))
        return originalFetch(input, init);
      requested.push(`${init?.method ?? 'GET'} ${url.pathname}`);
      return answer();
    };
  });
  afterEach(() => {
    window.fetch = originalFetch;
    help.remove();
    resetHost();
  });

  async function open(installation: Partial<Installation> = {}): Promise<void> {
    history.replaceState(null, '', '/job');
    help = mountHelp(packs, { installation });
    logIn('user', aNewUser());
    help.open('stuck');
    await waitUntil(() => button());
  }

  async function check(): Promise<void> {
    await drawer.press('Check it for me');
    await waitUntil(() => rows().length > 0 && !rows().some((row) => row.endsWith('running')));
  }

  it('Nothing is requested before the reader presses the button', async () => {
    await open();
    expect(requested).to.deep.equal([]);
    expect(rows()).to.deep.equal([]);
    await expectAccessible(document.body);
  });

  it('Each check shows its state in words, and only reads', async () => {
    await open();
    await check();
    expect(rows()).to.deep.equal(['server: fine', 'clock: fine', 'app-proxy: unknown']);
    expect(requested.sort()).to.deep.equal(['GET /func/', 'HEAD /']);
    const texts = deepAll('.state').map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['Fine', 'Fine', 'Could not be checked']);
    await waitUntil(() => statuses().includes('No problem found.'));
    await expectAccessible(document.body);
  });

  it('A problem shows what to do, and the next run shows the new state', async () => {
    await open();
    answer = () => json({}, 502);
    await check();
    expect(rows()[0]).to.equal('server: problem');
    expect(deepOne('.remedy').textContent).to.match(/Check your connection/);
    await waitUntil(() => statuses().includes('1 problem found.'));
    await expectAccessible(document.body);
    answer = () => json({ manager: '24.09.2' });
    await check();
    await waitUntil(() => rows()[0] === 'server: fine');
  });

  it('The keyboard runs the checks, and focus stays on the button', async () => {
    await open();
    button()?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows().length === 3);
    expect(deepOne('bai-help-checks').shadowRoot?.activeElement === button()).to.equal(true);
  });

  it('gating: results that arrive after a change of the user are dropped', async () => {
    await open();
    let arrive: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    await drawer.press('Check it for me');
    await waitUntil(() => requested.length === 2);
    logIn('user', aNewUser());
    arrive(new Response('{}'));
    help.open('stuck');
    await waitUntil(() => button());
    expect(rows()).to.deep.equal([]);
  });

  it('"Still there" leads to the contact with the results, also if the installation receives feedback', async () => {
    await open({ feedback: '/help-feedback', support: { user: { text: 'Call 1234.' } } });
    expect(deepOne('#no').textContent.trim()).to.equal('No');
    answer = () => json({}, 502);
    await check();
    await waitUntil(() => deepOne('#no').textContent.trim() === 'Still there');
    await drawer.press('Still there');
    await waitUntil(() => deepAll('pre').length > 0);
    expect(deepOne('pre').textContent).to.match(/## Checks\n\n- server: problem: `HTTP 502, /);
    expect(deepAll('.contact p').map(({ textContent }) => textContent)).to.include('Call 1234.');
    drawer.button('Copy').scrollIntoView({ block: 'center' });
    await drawer.press('Copy');
    await waitUntil(() => deepAll('.question [role=status]').some((each) => each.textContent));
    await stays(() => !requested.includes('POST /help-feedback'));
    await expectAccessible(document.body);
  });

  it('Without a contact, the text is for the administrator', async () => {
    await open();
    await check();
    await drawer.press('Still there');
    await waitUntil(() => deepAll('bai-help-report').length > 0);
    await waitUntil(() =>
      deepAll('p').some(({ textContent }) => textContent.includes('to your administrator')),
    );
  });

  it('The App Proxy is asked at the address that Web-UI has', async () => {
    await open();
    const { host } = location;
    const client = Reflect.get(globalThis, 'backendaiclient') as object;
    Object.assign(client, { _config: { _proxyURL: `${location.origin}/func/` } });
    await check();
    expect(rows()[2]).to.equal('app-proxy: fine');
    expect(deepAll('.evidence').at(-1)?.textContent).to.contain(host);
    expect(requested.filter((each) => each === 'GET /func/')).to.have.length(2);
  });
});
