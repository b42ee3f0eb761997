import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { VERSION } from '../../../src/model/version.js';
import { mountHelp, type HelpFeedbackEvent, type MountedHelp } from '../../../src/index.js';
import type { Installation } from '../../../src/model/installation.js';
import { drawer } from '../../driver/dom-driver.js';
import { expectAccessible } from '../../support/accessible.js';
import { packsOf } from '../../support/article-stage.js';
import { typeText } from '../../support/browser.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aNewUser, logIn, resetHost } from '../../support/fake-host.js';
import { waitUntil } from '../../support/wait.js';

const CONTACT = { text: 'Call 1234.', email: 'help@example.com' };
const ADDRESS = '/help-feedback';

const packs = packsOf(
  new Map([
    [
      anEntry({ id: 'stuck', audience: 'user', title: 'The session is stuck' }),
      '<ol><li>Wait.</li><li>Ask.</li></ol>',
    ],
  ]),
);

describe('feedback to people', () => {
  let help: MountedHelp;
  let heard: (readonly [boolean, string | undefined])[] = [];
  const over = new AbortController();

  const texts = (selector: string) =>
    deepAll(selector).map(({ textContent }) => textContent.trim());
  const report = () => texts('pre').at(-1)?.split('\n');
  const mail = () =>
    deepOne('bai-help-report').shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
  const reason = async (text: string) => {
    deepOne('textarea').focus();
    await typeText(text);
  };

  async function open(installation: Partial<Installation>, email = aNewUser()): Promise<void> {
    history.replaceState(null, '', '/job');
    help = mountHelp(packs, { installation });
    logIn('user', email);
    await openEntry();
  }

  async function openEntry(): Promise<void> {
    help.open('stuck');
    await waitUntil(() => texts('button').includes('No'));
  }

  before(() => {
    document.addEventListener(
      'bai-help-feedback',
      ({ helpful, reason: why }: HelpFeedbackEvent) => heard.push([helpful, why]),
      { signal: over.signal },
    );
  });
  beforeEach(() => (heard = []));
  afterEach(() => {
    help.remove();
    resetHost();
  });
  after(() => over.abort());

  describe('without an address', () => {
    it('"No" shows the contact and the whole text to copy or mail', async () => {
      await open({ feedback: false, support: { user: CONTACT } });
      expect(texts('button')).not.to.include('Send');
      await drawer.press('No');
      await waitUntil(() => report() !== undefined);
      expect(report()?.filter((line) => !line.startsWith('- Browser: '))).to.deep.equal([
        ...['# The session is stuck (stuck)', '', '- Page: session', '- Role: user', '- Web-UI: ?'],
        ...[`- Help drawer: ${VERSION}`, '- Language: en'],
      ]);
      expect(report()?.find((line) => line.startsWith('- Browser: '))).to.match(/ \d+, /);
      expect(texts('.contact p')).to.include('Call 1234.');
      await reason('A picture & more');
      await waitUntil(() => report()?.at(-1) === 'A picture & more');
      const { search, pathname } = new URL(mail()?.href ?? '');
      expect(pathname).to.equal('help@example.com');
      expect(new URLSearchParams(search).get('body')?.split('\n')).to.deep.equal(report());
      expect(search).not.to.contain('+');
      await expectAccessible(document.body);
    });

    it('The text counts the steps that the reader has ticked', async () => {
      await open({ feedback: false });
      const [box] = deepAll('input[type=checkbox]');
      if (!box) throw new Error('The entry has no step to tick.');
      await drawer.click(box);
      await drawer.press('No');
      await waitUntil(() => report()?.includes('- Steps done: 1'));
    });

    it('The text names neither the user nor the address of the server', async () => {
      const email = aNewUser();
      await open({ feedback: false }, email);
      await drawer.press('No');
      await waitUntil(() => report() !== undefined);
      for (const name of [email, location.host]) expect(report()?.join()).not.to.contain(name);
    });

    it('The text masks secrets, shows a line as written when the reader asks, and is saved as shown', async () => {
      await open({ feedback: false, support: { user: CONTACT } });
      await drawer.press('No');
      await waitUntil(() => report() !== undefined);
      await reason('Mail kim@example.com');
      await waitUntil(() => report()?.at(-1) === 'Mail [e-mail]');
      const [box] = deepAll('input[type=checkbox]').slice(-1);
      if (!(box instanceof HTMLElement)) throw new Error('No line can be shown as written.');
      await expectAccessible(document.body);
      box.focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => report()?.at(-1) === 'Mail kim@example.com');
      const link = deepOne('bai-help-report').shadowRoot?.querySelector('a[download]');
      const saved = async () => (await fetch(link?.getAttribute('href') ?? '')).text();
      expect((await saved()).split('\n')).to.deep.equal(report());
      await sendKeys({ press: ' ' });
      await waitUntil(() => report()?.at(-1) === 'Mail [e-mail]');
      expect(await saved()).not.to.contain('kim@');
    });

    it('A copied text stores what was missing', async () => {
      await open({ feedback: false });
      await drawer.press('No');
      await waitUntil(() => report() !== undefined);
      await reason('A picture');
      await waitUntil(() => report()?.at(-1) === 'A picture');
      const copy = deepOne('bai-help-report').shadowRoot?.querySelector('button');
      copy?.scrollIntoView({ block: 'center' });
      await drawer.press('Copy');
      await waitUntil(() => heard.length === 2);
      expect(heard).to.deep.equal([
        [false, undefined],
        [false, 'A picture'],
      ]);
    });

    it('"Yes" shows thanks and no form', async () => {
      await open({ feedback: false, support: { user: CONTACT } });
      await drawer.press('Yes');
      await waitUntil(() => texts('[role=status]').includes('Thanks for your feedback.'));
      expect(deepAll('bai-help-report')).to.deep.equal([]);
    });
  });

  describe('with an address', () => {
    const originalFetch = window.fetch.bind(window);
    let posted: unknown[] = [];
    let answer: () => Promise<Response> = () => Promise.resolve(new Response());

    beforeEach(() => {
      posted = [];
      answer = () => Promise.resolve(new Response());
      window.fetch = async (input, init) => {
        if (input !== ADDRESS) return originalFetch(input, init);
        const response = await answer();
        if (response.ok) posted.push(JSON.parse(init?.body as string));
        return response;
      };
    });
    afterEach(() => (window.fetch = originalFetch));

    const send = async (text: string) => {
      await drawer.press('No');
      await reason(text);
      await drawer.press('Send');
    };

    it('"Send" posts the entry, the page and what was missing, and nothing about the user', async () => {
      await open({ feedback: ADDRESS });
      await send('A picture');
      await waitUntil(() => posted.length === 1);
      const [{ date, ...rest }] = posted as [Record<string, unknown>];
      expect(rest).to.deep.equal({
        ...{ entry: 'stuck', helpful: false, reason: 'A picture' },
        ...{ page: 'session', language: 'en' },
      });
      expect(date).to.match(/^\d{4}-\d\d-\d\dT/);
      expect(texts('[role=status]')).to.include('Thanks for your feedback.');
    });

    for (const [what, failure] of [
      ['a lost connection', () => Promise.reject(new TypeError('offline'))],
      ['status 500', () => Promise.resolve(new Response('', { status: 500 }))],
    ] as const) {
      it(`After ${what} the failure is shown, and the text is sent when the connection returns`, async () => {
        await open({ feedback: ADDRESS });
        answer = failure;
        await send('A picture');
        await waitUntil(() =>
          texts('[role=status]').some((text) => text.includes("Couldn't send it")),
        );
        expect(texts('[role=status]')).not.to.include('Thanks for your feedback.');
        expect(posted).to.deep.equal([]);
        answer = () => Promise.resolve(new Response());
        window.dispatchEvent(new Event('online'));
        await waitUntil(() => posted.length === 1);
      });
    }

    it('A text that was not sent is dropped when the user changes', async () => {
      await open({ feedback: ADDRESS });
      answer = () => Promise.reject(new TypeError('offline'));
      await send('A picture');
      await waitUntil(() =>
        texts('[role=status]').some((text) => text.includes("Couldn't send it")),
      );
      answer = () => Promise.resolve(new Response());
      logIn('user', aNewUser());
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => deepAll('bai-help-feedback').length === 0);
      await openEntry();
      await send('Another picture');
      await waitUntil(() => posted.length > 0);
      expect(posted.map((each) => (each as { reason: string }).reason)).to.deep.equal([
        'Another picture',
      ]);
    });
  });
});
