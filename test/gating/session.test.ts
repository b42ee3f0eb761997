import { expect, nextFrame } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { state } from 'lit/decorators.js';
import { sendKeys } from '@web/test-runner-commands';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import { settled } from '../driver/settled.js';
import { deepAll, deepMarkup, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aClient, aNewUser, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';
import { aHint, anAnchor } from '../support/hints.js';
import { hasNavigationApi } from '../support/browser.js';
import { waitUntil } from '../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user' }),
  anEntry({ id: 'secret-one', audience: 'superadmin' }),
];

const HINTS = [
  aHint({
    id: 'secret-hint',
    entry: 'secret-one',
    audience: 'superadmin',
    page: 'maintenance',
    text: 'secret-hint-text',
    anchors: [
      anAnchor({
        page: 'maintenance',
        audience: 'superadmin',
        locators: [{ selector: '#recalculate' }],
      }),
    ],
  }),
];

/** The time in which a silently dropped role has to be noticed. */
const LIMIT_MS = 250;

/** Records the delays of intervals. A busy machine makes measured times useless. */
function recordIntervals(): { readonly delays: number[]; restore(): void } {
  const original = window.setInterval.bind(window);
  const delays: number[] = [];
  const recording = (handler: TimerHandler, delay = 0) => {
    delays.push(delay);
    return original(handler, delay);
  };
  window.setInterval = recording as typeof window.setInterval;
  return { delays, restore: () => void (window.setInterval = original) };
}

/** Stores text in every way that an author without knowledge of sessions could. */
class NaiveElement extends LitElement {
  static tag = 'naive-element';

  @state()
  seen: string[] = [];

  #typed = '';
  #nodes: Node[] = [];

  remember(text: string): void {
    this.seen = [...this.seen, text];
    this.#typed = text;
    this.#nodes.push(document.createTextNode(text));
    this.title = text;
  }

  protected override render() {
    return html`<input .value=${this.#typed} />
      <p>${this.seen}</p>
      ${this.#nodes}`;
  }
}

describe('a session', () => {
  let help: MountedHelp;
  let fake: FakePacks;
  let ann: string;
  let over: AbortController;
  let control: HTMLElement;

  const root = () => {
    const found = document.querySelector('bai-help-root');
    if (!found) throw new Error('There is no help in the document.');
    return found;
  };
  const hints = () => [...document.querySelectorAll('bai-help-hint')];
  /** Replaces the client without an event, as Web-UI's act-as does. */
  const actAs = (role: 'user' | 'admin', name = ann) =>
    setHost({ backendaiclient: aClient(role, name) });

  async function readSecret(): Promise<void> {
    logIn('superadmin', ann);
    await waitUntil(() => root().store?.state.index.byId('secret-one'));
    root().show();
    root().navigation.go({ at: 'entry', id: 'secret-one' });
    await waitUntil(() => deepAll('article [data-heading]').length > 0);
  }

  const isGone = () => !deepMarkup().includes('secret') && hints().length === 0;

  beforeEach(() => {
    ann = aNewUser();
    over = new AbortController();
    history.replaceState(null, '', '/maintenance');
    control = document.createElement('button');
    control.id = 'recalculate';
    control.textContent = 'Recalculate';
    document.body.append(control);
    fake = fakePacks(ENTRIES, ['en'], HINTS);
    help = mountHelp(fake.packs);
  });

  afterEach(async () => {
    over.abort();
    help.remove();
    control.remove();
    await settled();
    resetHost();
  });

  describe('with naive elements', () => {
    /** Adds a naive element to each part of the drawer. */
    function addNaive(): WeakRef<NaiveElement>[] {
      if (!customElements.get(NaiveElement.tag)) {
        customElements.define(NaiveElement.tag, NaiveElement);
      }
      const places = [
        deepOne('bai-help-session'),
        ...['bai-help-drawer', 'bai-help-view', 'bai-help-article', 'bai-help-search'].map(
          (tag) => {
            const { shadowRoot } = deepOne(tag);
            if (!shadowRoot) throw new Error(`${tag} has no tree.`);
            return shadowRoot;
          },
        ),
      ];
      return places.map((place) => {
        const naive = new NaiveElement();
        place.append(naive);
        naive.remember('secret of the former session');
        return new WeakRef(naive);
      });
    }

    for (const [change, act] of [
      ['the role drops', () => logIn('user', ann)],
      ['another user logs in with the same role', () => logIn('superadmin', aNewUser())],
      ['the user logs out', () => logOut()],
      ['the role drops without an event', () => actAs('user')],
    ] as const) {
      it(`session: a naive element is gone with its state when ${change}`, async () => {
        await readSecret();
        addNaive();
        await nextFrame();
        expect(deepAll(NaiveElement.tag)).to.have.length(5);
        expect(deepMarkup()).to.contain('secret of the former session');
        act();
        await waitUntil(() => deepAll(NaiveElement.tag).length === 0);
        expect(deepMarkup()).not.to.contain('secret of the former session');
        expect(root().open, 'the drawer stays open').to.equal(true);
      });
    }
  });

  it('session: its id is new whenever the role or the user changes, and only then', () => {
    const ids = new Set<number | undefined>();
    const id = () => root().store?.state.sessionId;
    logIn('superadmin', ann);
    const first = id();
    ids.add(first);
    logIn('superadmin', ann);
    history.pushState(null, '', '/data');
    document.dispatchEvent(new CustomEvent('language-changed', { detail: { language: 'ko' } }));
    expect(id()).to.equal(first);
    for (const change of [
      () => logIn('admin', ann),
      () => logIn('admin', aNewUser()),
      () => logOut(),
      () => logIn('superadmin', ann),
    ]) {
      change();
      ids.add(id());
    }
    expect(ids.size).to.equal(5);
  });

  describe('a role that drops without an event', () => {
    it(`session: article, hints and address are gone with a check every ${LIMIT_MS} ms`, async () => {
      const intervals = recordIntervals();
      await readSecret();
      await waitUntil(() => hints().length === 1);
      intervals.restore();
      actAs('user');
      await waitUntil(isGone);
      expect(location.href).not.to.contain('secret');
      expect(root().store?.state.role).to.equal('user');
      expect(Math.min(...intervals.delays)).to.be.at.most(LIMIT_MS);
    });

    it('session: hints are gone while the drawer is closed', async () => {
      logIn('superadmin', ann);
      await waitUntil(() => hints().length === 1);
      actAs('user');
      await waitUntil(() => hints().length === 0);
    });

    it('session: the role is not checked at intervals while nothing gated is shown', async () => {
      const intervals = recordIntervals();
      history.pushState(null, '', '/data');
      logIn('superadmin', ann);
      await waitUntil(() => root().store?.state.loading === false);
      await settled();
      intervals.restore();
      expect(intervals.delays).to.deep.equal([]);
    });

    it('session: the page of the help shows nothing of the former role', async () => {
      const hide = help.showPage(document.body);
      logIn('superadmin', ann);
      await waitUntil(() => deepAll('a[data-entry-id=secret-one]').length > 0);
      actAs('user');
      await waitUntil(() => !deepMarkup().includes('secret'));
      hide();
    });

    /** Finds a button or link by its text. */
    const button = (tag: string, name: string) => {
      const { shadowRoot } = deepOne(tag);
      const found = deepAll('button, a', shadowRoot ?? undefined).find((each) =>
        each.textContent.includes(name),
      );
      if (!(found instanceof HTMLElement)) throw new Error(`${tag} has no ${name}.`);
      return found;
    };

    it('session: printing an article checks the role first', async () => {
      await readSecret();
      const print = window.print.bind(window);
      let printed = 0;
      window.print = () => (printed += 1);
      actAs('user');
      button('bai-help-article-actions', 'Print').click();
      window.print = print;
      expect(printed).to.equal(0);
      expect(document.querySelector('bai-help-print')).to.equal(null);
    });

    it('session: copying a link checks the role first', async () => {
      await readSecret();
      const copied: string[] = [];
      const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
      const writeText = (text: string) => Promise.resolve(void copied.push(text));
      Object.defineProperty(Navigator.prototype, 'clipboard', {
        value: { writeText },
        configurable: true,
      });
      actAs('user');
      button('bai-help-article-actions', 'Copy link').click();
      await settled();
      if (own) Object.defineProperty(Navigator.prototype, 'clipboard', own);
      expect(copied).to.deep.equal([]);
    });

    it('session: feedback checks the role first', async () => {
      await readSecret();
      const sent: Event[] = [];
      document.addEventListener('bai-help-feedback', (event) => sent.push(event), {
        signal: over.signal,
      });
      actAs('user');
      button('bai-help-feedback', 'Yes').click();
      expect(sent).to.deep.equal([]);
    });

    it('session: the buttons of a hint check the role first', async () => {
      logIn('superadmin', ann);
      await waitUntil(() => hints().length === 1 && deepAll('.hint a').length === 1);
      const stored = JSON.stringify(localStorage);
      actAs('user');
      button('bai-help-hint', 'Read more').click();
      await settled();
      expect(root().open).to.equal(false);
      expect(JSON.stringify(localStorage)).to.equal(stored);
      expect(hints()).to.deep.equal([]);
    });

    it('session: "show me" checks the role first', async () => {
      await readSecret();
      const routed: unknown[] = [];
      document.addEventListener(
        'react-navigate',
        (event) => routed.push((event as CustomEvent).detail),
        { signal: over.signal },
      );
      actAs('user');
      button('bai-help-article', 'Show me').click();
      await settled();
      expect(routed).to.deep.equal([]);
      expect(root().store?.state.spotlight).to.equal(undefined);
    });

    it('session: a key in the drawer checks the role first', async () => {
      await readSecret();
      const [link] = deepAll('article a');
      if (link instanceof HTMLElement) link.focus();
      actAs('user');
      await sendKeys({ press: 'Tab' });
      await settled();
      expect(deepMarkup()).not.to.contain('secret');
    });

    it('session: the launcher still opens the drawer with the first click', async () => {
      logIn('user', ann);
      await settled();
      actAs('admin');
      deepOne('button[aria-label="Open help"]').click();
      await settled();
      expect(root().open).to.equal(true);
      expect(root().store?.state.role).to.equal('admin');
    });
  });

  describe('the history of the tab', () => {
    it('session: holds no id of an entry above the reader after pages and a logout', async function () {
      if (!hasNavigationApi) this.skip();
      await readSecret();
      await waitUntil(() => location.hash !== '');
      history.pushState(null, '', '/data');
      await settled();
      history.pushState(null, '', '/session');
      await settled();
      logOut();
      logIn('user', aNewUser());
      const urls = window.navigation.entries().map(({ url }) => url ?? '');
      expect(urls.filter((url) => url.includes('secret'))).to.deep.equal([]);
      expect(urls.filter((url) => url.includes('/maintenance#help='))).not.to.deep.equal([]);
    });

    it('session: a link with an id is replaced by one without, once it has led to the entry', async () => {
      logIn('superadmin', ann);
      location.hash = '#help=secret-one';
      await waitUntil(() => deepAll('article [data-heading]').length > 0);
      await settled();
      expect(location.href).not.to.contain('secret');
      expect(location.hash).to.match(/^#help=~\w+$/);
    });

    it('session: a reload with a lower role finds no id in the address', async () => {
      await readSecret();
      await waitUntil(() => location.hash !== '');
      const { href } = location;
      help.remove();
      actAs('user');
      history.replaceState(null, '', href);
      help = mountHelp(fake.packs);
      await waitUntil(() => deepAll('.missing').length === 1);
      expect(location.href).not.to.contain('secret');
      expect(deepMarkup()).not.to.contain('secret');
    });
  });
});
