import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HelpNoResultEvent, mountHelp, type MountedHelp } from '../../../src/index.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { expectAccessible } from '../../support/accessible.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aNewUser, logIn, resetHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { typeText } from '../../support/browser.js';
import { waitUntil } from '../../support/wait.js';

describe('searches without results', () => {
  let help: MountedHelp;
  let fake: FakePacks;
  const events: HelpNoResultEvent[] = [];
  const note = (event: Event) => {
    if (event instanceof HelpNoResultEvent) events.push(event);
  };

  const list = () => deepAll('details');
  const file = () => deepOne('a[download]') as HTMLAnchorElement;
  const savedSearches = async () =>
    (await (await fetch(file().href)).json()) as { query: string }[];

  /** Returns the storage keys of this user. Other tests in the same browser have other keys. */
  const keys = () =>
    Object.keys(localStorage).filter((key) => key.endsWith('no-results') && !before.has(key));
  let before = new Set<string>();

  /**
   * Returns the message of a search without results. Before the result it reports the running
   * search.
   */
  const message = () => deepAll('.message')[0]?.textContent ?? '';

  const search = async (text: string) => {
    await drawer.search(text);
    await waitUntil(() => drawer.field().value === text);
    await waitUntil(() => deepAll('[role=option]').length > 0 || message().includes(text));
  };
  /** Leaves a search that found nothing, as a user does. */
  const abandonSearch = async (text: string) => {
    await search(text);
    await drawer.key('Escape');
    await waitUntil(() => drawer.field().value === '');
  };

  beforeEach(async () => {
    history.replaceState(null, '', '/job');
    before = new Set(Object.keys(localStorage));
    events.length = 0;
    document.addEventListener('bai-help-no-result', note);
    fake = fakePacks([anEntry({ id: 'layout', title: 'The page looks broken' })]);
    help = mountHelp(fake.packs);
    logIn('user', aNewUser());
    await drawer.open();
    // A search before all packs are loaded does not count.
    await waitUntil(() => deepAll('.status[role=status]').length === 0);
  });

  afterEach(() => {
    help.remove();
    document.removeEventListener('bai-help-no-result', note);
    resetHost();
  });

  it('Searches without results are dispatched as events and stored, the latest first', async () => {
    await abandonSearch('qqqq');
    await abandonSearch('xxxx');
    await abandonSearch('qqqq');
    expect(events.map(({ query }) => query)).to.deep.equal(['qqqq', 'xxxx', 'qqqq']);
    expect(events[0]).to.include({ language: 'en', page: 'session' });
    await search('zzzz');
    await waitUntil(() => list().length === 1);
    expect(deepOne('summary').textContent.trim()).to.equal('Searches with no results (2)');
    const [latest, other] = await savedSearches();
    expect(latest).to.include({ query: 'qqqq', times: 2, language: 'en', page: 'session' });
    expect(other).to.include({ query: 'xxxx', times: 1 });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement()?.tagName).to.equal('SUMMARY');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => file().checkVisibility());
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('A search counts once the user has paused typing', async () => {
    await search('zzzz');
    expect(list()).to.deep.equal([]);
    await waitUntil(() => list().length === 1);
    expect(events.map(({ query }) => query)).to.deep.equal(['zzzz']);
    expect(deepAll('details li').map((one) => one.textContent)).to.deep.equal(['zzzz']);
    // More typing replaces the query of the paused search.
    await typeText(' zz');
    await drawer.key('Escape');
    await search('xxxx');
    await waitUntil(() => list().length === 1);
    expect((await savedSearches()).map(({ query }) => query)).to.deep.equal(['zzzz zz']);
  });

  it('The list is hidden while a search has results, which are not stored', async () => {
    await abandonSearch('qqqq');
    await abandonSearch('broken');
    await search('broken');
    await waitUntil(() => deepAll('[role=option]').length === 1);
    expect(list()).to.deep.equal([]);
    expect(events.map(({ query }) => query)).to.deep.equal(['qqqq']);
  });

  it('The Clear button removes all searches and moves focus to the field', async () => {
    await abandonSearch('qqqq');
    expect(keys()).to.have.length(1);
    await search('zzzz');
    await waitUntil(() => list().length === 1);
    deepOne('summary').click();
    deepOne('details button').click();
    await waitUntil(() => list().length === 0);
    expect(deepActiveElement()).to.equal(drawer.field());
    expect(keys()).to.deep.equal([]);
  });

  it('Each user has a separate list', async () => {
    await abandonSearch('qqqq');
    logIn('user', aNewUser());
    await settled();
    await abandonSearch('xxxx');
    await search('zzzz');
    await waitUntil(() => list().length === 1);
    expect((await savedSearches()).map(({ query }) => query)).to.deep.equal(['xxxx']);
  });

  it('A search is not reported once another user has logged in', async () => {
    await search('qqqq');
    logIn('user', aNewUser());
    await settled();
    await drawer.key('Escape');
    await settled();
    expect(events).to.deep.equal([]);
  });

  it('The last hundred searches are stored, without invalid ones', async () => {
    await abandonSearch('qqqq');
    const [key] = keys();
    if (key === undefined) expect.fail('nothing was stored');
    const one = { language: 'en', page: 'session', date: '2026-11-26', times: 1 };
    const many = Array.from({ length: 100 }, (_, n) => ({ ...one, query: `old ${n}` }));
    localStorage.setItem(key, JSON.stringify([7, { query: 'half' }, null, ...many]));
    await abandonSearch('xxxx');
    await search('zzzz');
    await waitUntil(() => list().length === 1);
    const queries = (await savedSearches()).map(({ query }) => query);
    expect(queries).to.have.length(100);
    expect([queries[0], queries[1], queries.at(-1)]).to.deep.equal(['xxxx', 'old 99', 'old 1']);
  });

  it('No search is reported while some help failed to load', async () => {
    help.remove();
    fake.fail('en.user');
    help = mountHelp(fake.packs);
    await settled();
    deepOne('button[aria-label="Open help"]').click();
    await waitUntil(() => deepAll('.notice').length === 1);
    await abandonSearch('qqqq');
    expect(events).to.deep.equal([]);
  });
});
