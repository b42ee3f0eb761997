import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HelpNoResultEvent, mountHelp, type MountedHelp } from '../../src/index.js';
import { deepActiveElement } from '../../src/elements/deep-active-element.js';
import { GivenUp } from '../../src/elements/search/given-up.js';
import { expectAccessible } from '../support/accessible.js';
import { deepAll, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aStranger, logIn, resetHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';
import { typeText } from '../support/browser.js';
import { waitUntil } from '../support/wait.js';

describe('a search is given up', () => {
  /** What is told, after these searches and whether each found anything. */
  const told = (searches: readonly (readonly [query: string, found: boolean])[]) => {
    const noted: string[] = [];
    const givenUp = new GivenUp({
      noted: (query) => noted.push(query),
      withdrawn: (query) => noted.splice(noted.indexOf(query), 1),
    });
    for (const [query, found] of searches) givenUp.answered(query, found);
    givenUp.leave();
    return noted;
  };

  it('once, however many letters it was typed and cut back by', () => {
    const letters = ['q', 'qu', 'quo', 'quot', 'quota', 'quot', 'quo', ''];
    expect(told(letters.map((query) => [query, false]))).to.deep.equal(['quota']);
  });

  it('when something else is searched for, or it is cut back to what is found', () => {
    expect(
      told([
        ['quota', false],
        ['proxy', false],
        ['', true],
      ]),
    ).to.deep.equal(['quota', 'proxy']);
    expect(
      told([
        ['quota x', false],
        ['quota', true],
      ]),
    ).to.deep.equal(['quota x']);
  });

  it('not when it is typed on to what is found, or found after all', () => {
    expect(
      told([
        ['quo', false],
        ['quota', true],
      ]),
    ).to.deep.equal([]);
    expect(
      told([
        ['quota', false],
        ['quota', true],
      ]),
    ).to.deep.equal([]);
  });
});

describe('searches without a result', () => {
  let help: MountedHelp;
  let fake: FakePacks;
  const events: HelpNoResultEvent[] = [];
  const note = (event: Event) => {
    if (event instanceof HelpNoResultEvent) events.push(event);
  };

  const field = () => deepOne('input[role=combobox]') as HTMLInputElement;
  const kept = () => deepAll('details');
  const file = () => deepOne('a[download]') as HTMLAnchorElement;
  const saved = async () => (await (await fetch(file().href)).json()) as { query: string }[];

  /** Where it is kept for who reads in this test: others read beside it in the same browser. */
  const keys = () =>
    Object.keys(localStorage).filter((key) => key.endsWith('no-results') && !before.has(key));
  let before = new Set<string>();

  /** What is said of a search in vain; before its answer has come, only that it is looked for. */
  const message = () => deepAll('.message')[0]?.textContent ?? '';

  const search = async (text: string) => {
    field().focus();
    await typeText(text);
    await waitUntil(() => field().value === text);
    await waitUntil(() => deepAll('[role=option]').length > 0 || message().includes(text));
  };
  /** Leaves a search as people do who found nothing. */
  const giveUp = async (text: string) => {
    await search(text);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => field().value === '');
  };

  beforeEach(async () => {
    history.replaceState(null, '', '/job');
    before = new Set(Object.keys(localStorage));
    events.length = 0;
    document.addEventListener('bai-help-no-result', note);
    fake = fakePacks([anEntry({ id: 'layout', title: 'The page looks broken' })]);
    help = mountHelp(fake.packs);
    logIn('user', aStranger());
    await aTimeout(10);
    deepOne('button[aria-label="Open help"]').click();
    await waitUntil(() => deepAll('input[role=combobox]').length === 1);
    // What is searched for before all packs have come is not searched for everywhere.
    await waitUntil(() => deepAll('.status[role=status]').length === 0);
  });

  afterEach(() => {
    help.remove();
    document.removeEventListener('bai-help-no-result', note);
    resetHost();
  });

  it('are told to the page, and kept to be saved, the latest first', async () => {
    await giveUp('qqqq');
    await giveUp('xxxx');
    await giveUp('qqqq');
    expect(events.map(({ query }) => query)).to.deep.equal(['qqqq', 'xxxx', 'qqqq']);
    expect(events[0]).to.include({ language: 'en', page: 'session' });
    await search('zzzz');
    await waitUntil(() => kept().length === 1);
    expect(deepOne('summary').textContent.trim()).to.equal('Searches without a result (2)');
    const [latest, other] = await saved();
    expect(latest).to.include({ query: 'qqqq', times: 2, language: 'en', page: 'session' });
    expect(other).to.include({ query: 'xxxx', times: 1 });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement()?.tagName).to.equal('SUMMARY');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => file().checkVisibility());
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('count once somebody has left them as they are for a while', async () => {
    await search('zzzz');
    expect(kept()).to.deep.equal([]);
    await waitUntil(() => kept().length === 1);
    expect(events.map(({ query }) => query)).to.deep.equal(['zzzz']);
    expect(deepAll('details li').map((one) => one.textContent)).to.deep.equal(['zzzz']);
    // Typed on after all, it was not yet what they meant.
    await typeText(' zz');
    await sendKeys({ press: 'Escape' });
    await search('xxxx');
    await waitUntil(() => kept().length === 1);
    expect((await saved()).map(({ query }) => query)).to.deep.equal(['zzzz zz']);
  });

  it('are not shown where something is found, nor kept', async () => {
    await giveUp('qqqq');
    await giveUp('broken');
    await search('broken');
    await waitUntil(() => deepAll('[role=option]').length === 1);
    expect(kept()).to.deep.equal([]);
    expect(events.map(({ query }) => query)).to.deep.equal(['qqqq']);
  });

  it('are forgotten when they are asked to be, with the focus back in the field', async () => {
    await giveUp('qqqq');
    expect(keys()).to.have.length(1);
    await search('zzzz');
    await waitUntil(() => kept().length === 1);
    deepOne('summary').click();
    deepOne('details button').click();
    await waitUntil(() => kept().length === 0);
    expect(deepActiveElement()).to.equal(field());
    expect(keys()).to.deep.equal([]);
  });

  it('are each person’s own', async () => {
    await giveUp('qqqq');
    logIn('user', aStranger());
    await aTimeout(10);
    await giveUp('xxxx');
    await search('zzzz');
    await waitUntil(() => kept().length === 1);
    expect((await saved()).map(({ query }) => query)).to.deep.equal(['xxxx']);
  });

  it('are not told of somebody else who comes meanwhile', async () => {
    await search('qqqq');
    logIn('user', aStranger());
    await aTimeout(10);
    await sendKeys({ press: 'Escape' });
    await aTimeout(10);
    expect(events).to.deep.equal([]);
  });

  it('are the last hundred, and none that somebody else has written there', async () => {
    await giveUp('qqqq');
    const [key] = keys();
    if (key === undefined) expect.fail('nothing was kept');
    const one = { language: 'en', page: 'session', date: '2026-11-26', times: 1 };
    const many = Array.from({ length: 100 }, (_, n) => ({ ...one, query: `old ${n}` }));
    localStorage.setItem(key, JSON.stringify([7, { query: 'half' }, null, ...many]));
    await giveUp('xxxx');
    await search('zzzz');
    await waitUntil(() => kept().length === 1);
    const queries = (await saved()).map(({ query }) => query);
    expect(queries).to.have.length(100);
    expect([queries[0], queries[1], queries.at(-1)]).to.deep.equal(['xxxx', 'old 0', 'old 98']);
  });

  it('are none where some help could not be loaded', async () => {
    help.remove();
    fake.fail('en.user');
    help = mountHelp(fake.packs);
    await aTimeout(10);
    deepOne('button[aria-label="Open help"]').click();
    await waitUntil(() => deepAll('.notice').length === 1);
    await giveUp('qqqq');
    expect(events).to.deep.equal([]);
  });
});
