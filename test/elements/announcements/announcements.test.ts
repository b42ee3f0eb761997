import { expect } from '@open-wc/testing';
import { request } from '../../../src/host/checks/request.js';
import { mountHelp, type MountedHelp } from '../../../src/mount.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepMarkup } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aClient, aNewUser, logIn, logOut, resetHost, setHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { stays, waitUntil } from '../../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user' }),
  anEntry({ id: 'secret-one', audience: 'superadmin' }),
];

const MESSAGES = {
  'public-one': { titles: ['Login failed because of a wrong password.'] },
  'user-one': { titles: ['The folder cannot be mounted twice.'], names: ['foldermountedtwice'] },
  'secret-one': { titles: ['The registry answers with a wrong manifest.'] },
};

const TEXTS: Readonly<Record<string, string>> = {
  'user-one': `
    <p>A folder has one place.</p>
    <ul>
      <li data-before="24.09"><strong>The folder cannot be mounted twice</strong>: choose a folder.</li>
      <li><strong>The quota is full</strong>: remove files.</li>
      <li data-from="24.09"><strong>The folder cannot be mounted twice</strong>: remove one.</li>
    </ul>`,
};

const FOLDER = 'The folder cannot be mounted twice.';

describe('announcements of Web-UI', () => {
  let help: MountedHelp;
  let before: typeof window.fetch;

  let fake: FakePacks;

  const mount = (announcements = true) => {
    fake = fakePacks(
      ENTRIES,
      ['en', 'ko'],
      [],
      ({ id }) => TEXTS[id] ?? '',
      undefined,
      ({ id }) => MESSAGES[id as keyof typeof MESSAGES],
    );
    return mountHelp(fake.packs, {
      launcher: 'tab',
      installation: { announcements, feedback: false },
    });
  };

  const notify = (detail: unknown) =>
    document.dispatchEvent(new CustomEvent('add-bai-notification', { detail }));
  const inside = (tag: string, selector: string) =>
    deepAll(tag).flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);
  const isMarked = () => inside('bai-help-launcher', '.mark').length > 0;
  const items = () =>
    inside('bai-help-announcements', 'li').map((item) => [
      item.querySelector('.message')?.textContent,
      item.querySelector('a')?.dataset['entryId'],
    ]);

  beforeEach(async () => {
    before = Reflect.get<Window, 'fetch'>(window, 'fetch');
    history.replaceState(null, '', '/job');
    help = mount();
    logIn('user', aNewUser());
    await waitUntil(() => Reflect.get(window, 'fetch') !== before);
    await settled();
  });

  afterEach(async () => {
    help.remove();
    await settled();
    resetHost();
  });

  it('announcements: an error that an entry explains marks the launcher, and begins the drawer', async () => {
    notify({ message: 'Error', description: FOLDER, type: 'error' });
    await waitUntil(isMarked);
    const [button] = inside('bai-help-launcher', 'button');
    expect(button?.getAttribute('aria-label')).to.equal('Open help: Help about a recent message');
    expect(drawer.isOpen()).to.equal(false);
    help.open();
    await waitUntil(() => items().length > 0);
    expect(items()).to.deep.equal([[`Error\n${FOLDER}`, 'user-one']]);
    await waitUntil(() => !isMarked());
    for (const section of deepAll('bai-help-announcements')) await expectAccessible(section);
    const link = inside('bai-help-announcements', 'a')[0];
    if (link) await drawer.click(link);
    expect(drawer.entry()).to.equal('user-one');
  });

  it('announcements: the case of the message is marked in its entry, until the entry closes', async () => {
    notify({ message: FOLDER });
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length > 0);
    const link = inside('bai-help-announcements', 'a')[0];
    if (link) await drawer.click(link);
    const cases = () => inside('bai-help-article', '[data-case]').map((it) => it.textContent);
    await waitUntil(() => cases().length > 0);
    expect(cases()).to.deep.equal([
      'This is your caseThe folder cannot be mounted twice: remove one.',
    ]);
    await waitUntil(() => deepAll(':focus').at(-1)?.hasAttribute('data-case') === true);
    for (const article of deepAll('bai-help-article')) await expectAccessible(article);
    help.open('public-one');
    await waitUntil(() => drawer.entry() === 'public-one');
    help.open('user-one');
    await waitUntil(() => drawer.entry() === 'user-one');
    await settled();
    expect(cases()).to.deep.equal([]);
  });

  it('announcements: a request for help contains the recent messages without names', async () => {
    notify({ message: `kim@example.com: ${FOLDER}`, type: 'error' });
    await waitUntil(isMarked);
    help.open('public-one');
    await waitUntil(() => inside('bai-help-feedback', '#no').length > 0);
    await drawer.press('No');
    await waitUntil(() => inside('bai-help-report', 'pre').length > 0);
    const text = inside('bai-help-report', 'pre')[0]?.textContent;
    expect(text).to.match(/UTC: `\[e-mail\] The folder cannot be mounted twice\.`$/);
  });

  it('announcements: a repeated message is counted, and the newest is first', async () => {
    notify({ message: FOLDER });
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length === 1);
    notify({ message: MESSAGES['public-one'].titles[0] });
    await waitUntil(() => items().length === 2);
    expect(items()[0]?.[1]).to.equal('public-one');
    notify({ message: FOLDER });
    await waitUntil(() => items()[0]?.[1] === 'user-one');
    expect(
      inside('bai-help-announcements', '.count').map((count) => count.textContent),
    ).to.deep.equal(['×2']);
  });

  it('announcements: a dismissed message is removed, and focus moves to the next one', async () => {
    notify({ message: FOLDER });
    notify({ message: MESSAGES['public-one'].titles[0] });
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length === 2);
    await drawer.press(`Got it: ${FOLDER}`);
    expect(items().map(([, id]) => id)).to.deep.equal(['public-one']);
    expect(deepAll(':focus').at(-1)?.getAttribute('aria-label')).to.include('Login failed');
  });

  it('announcements: the mark waits while the entries of another language load', async () => {
    notify({ message: FOLDER });
    await waitUntil(isMarked);
    fake.hold(true);
    document.dispatchEvent(new CustomEvent('language-changed', { detail: { language: 'ko' } }));
    await waitUntil(() => !isMarked());
    fake.hold(false);
    await waitUntil(isMarked);
  });

  it('announcements: messages without an entry of the role leave no trace', async () => {
    notify({ message: MESSAGES['secret-one'].titles[0], type: 'error' });
    notify({ message: 'Session created.' });
    notify({ message: FOLDER, type: 'success' });
    notify({ message: FOLDER, backgroundTask: { status: 'pending' } });
    await stays(() => !isMarked(), 1500);
    help.open();
    await settled();
    expect(items()).to.deep.equal([]);
    expect(deepMarkup()).to.not.include('registry answers');
  });

  for (const [what, end] of [
    ['a logout', () => logOut()],
    ['a change of user', () => logIn('user', aNewUser())],
    ['a role that drops silently', () => setHost({ backendaiclient: null })],
  ] as const) {
    it(`announcements: ${what} removes them`, async () => {
      notify({ message: FOLDER });
      await waitUntil(isMarked);
      help.open();
      await waitUntil(() => items().length === 1);
      end();
      await waitUntil(() => items().length === 0);
      expect(deepMarkup()).to.not.include(FOLDER);
    });
  }

  it('announcements: one that waits is dropped with its session', async () => {
    notify({ message: FOLDER });
    setHost({ backendaiclient: aClient('user', aNewUser()) });
    await stays(() => !isMarked(), 1500);
  });

  it('announcements: a toast in the page is read once, and a success is ignored', async () => {
    const container = document.createElement('div');
    container.className = 'ant-message';
    const toast = (text: string, type: string) => {
      const notice = document.createElement('div');
      notice.className = `ant-message-notice ant-message-notice-${type}`;
      notice.textContent = text;
      container.append(notice);
    };
    document.body.append(container);
    toast(MESSAGES['public-one'].titles[0] ?? '', 'success');
    toast(FOLDER, 'error');
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length > 0);
    expect(items()).to.deep.equal([[FOLDER, 'user-one']]);
    container.remove();
  });

  it('announcements: an alert in the page is read when the drawer opens', async () => {
    const alert = document.createElement('div');
    alert.className = 'ant-alert ant-alert-error';
    alert.textContent = FOLDER;
    document.body.append(alert);
    help.open();
    await waitUntil(() => items().length > 0);
    expect(items()).to.deep.equal([[FOLDER, 'user-one']]);
    alert.remove();
  });

  it('announcements: the error of a failed request is explained, and the page gets its answer', async () => {
    const error = { type: 'https://api.backend.ai/probs/folder-mounted-twice', title: 'No.' };
    const answer = new Response(JSON.stringify(error), {
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
    });
    const promise = Promise.resolve(answer);
    help.remove();
    window.fetch = () => promise;
    const own = Reflect.get<Window, 'fetch'>(window, 'fetch');
    help = mount();
    await waitUntil(() => Reflect.get(window, 'fetch') !== own);
    const received = fetch('/folders');
    expect(received).to.equal(promise);
    expect(await (await received).json()).to.deep.equal(error);
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length > 0);
    expect(items()).to.deep.equal([['No.', 'user-one']]);
    help.remove();
    expect(Reflect.get(window, 'fetch')).to.equal(own);
    window.fetch = before;
  });

  it('announcements: the answer to a check of the help announces nothing', async () => {
    const error = { type: 'https://api.backend.ai/probs/folder-mounted-twice', title: 'No.' };
    const headers = { 'content-type': 'application/json' };
    const own = () =>
      Promise.resolve(new Response(JSON.stringify(error), { status: 401, headers }));
    help.remove();
    window.fetch = own;
    help = mount();
    await waitUntil(() => Reflect.get(window, 'fetch') !== own);
    const answer = await request('/func/', { method: 'GET' });
    expect(answer.json).to.deep.equal(error);
    await stays(() => !isMarked(), 1500);
    await fetch('/folders');
    await waitUntil(isMarked);
    help.remove();
    window.fetch = before;
  });

  it('announcements: markup and tricks in a message are plain text', async () => {
    const markup = '<img src=x onerror="alert(1)">';
    for (const detail of [
      null,
      { message: { toString: () => FOLDER } },
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
      JSON.parse('{"__proto__": {"message": "polluted"}}'),
    ]) {
      notify(detail);
    }
    notify({ message: markup, description: FOLDER });
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length > 0);
    expect(items()).to.deep.equal([[`${markup}\n${FOLDER}`, 'user-one']]);
    expect(inside('bai-help-announcements', 'img')).to.deep.equal([]);
  });

  it('announcements: a flood of 10,000 costs little, and leaves at most 20', async () => {
    const start = performance.now();
    for (let n = 0; n < 10_000; n += 1) notify({ message: `${FOLDER} (${n})` });
    const each = (performance.now() - start) / 10_000;
    expect(each).to.be.below(0.2);
    await waitUntil(isMarked);
    help.open();
    await waitUntil(() => items().length > 0);
    expect(items().length).to.be.at.most(20);
  });

  it('announcements: the configuration stops the listening', async () => {
    help.remove();
    await settled();
    help = mount(false);
    await settled();
    notify({ message: FOLDER });
    await stays(() => !isMarked() && Reflect.get(window, 'fetch') === before, 1500);
  });
});
