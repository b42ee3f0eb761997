import { expect } from '@open-wc/testing';
import { HelpStore } from '../../src/state/help-store.js';
import { historyOf } from '../../src/state/navigation.js';
import { anEntry } from '../support/entries.js';
import { aClient, aNewUser, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';
import { aHint } from '../support/hints.js';
import { nextTask, waitUntil } from '../support/wait.js';

const ENTRIES = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user' }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
];

/** Each entry gets the anchor of its hint, which is a control for admins. */
const HINTS = [
  aHint({ id: 'user-hint', entry: 'user-one', audience: 'user' }),
  aHint({ id: 'admin-hint', entry: 'admin-one' }),
];

describe('HelpStore', () => {
  let store: HelpStore;
  let fake: FakePacks;
  let ann: string;
  let bob: string;

  /** The client changes, and no event announces it. */
  const actAs = (role: 'user' | 'admin', name: string) =>
    setHost({ backendaiclient: aClient(role, name) });

  const ids = () => store.state.index.all.map(({ id }) => id);

  async function logInAs(role: 'user' | 'admin' | 'superadmin', name: string): Promise<void> {
    logIn(role, name);
    await waitUntil(() => !store.state.loading);
  }

  beforeEach(() => {
    [ann, bob] = [aNewUser(), aNewUser()];
    history.replaceState(null, '', '/session');
    fake = fakePacks(ENTRIES, ['en'], HINTS);
    store = new HelpStore(fake.packs);
  });

  afterEach(async () => {
    fake.hold(false);
    store.disconnect();
    await nextTask();
    resetHost();
  });

  it('HelpStore: content that arrives after a silent change of role is for the new role', async () => {
    const seen = new Set<string>();
    fake.hold(true);
    logIn('admin', ann);
    actAs('user', ann);
    store.subscribe(() => {
      for (const id of ids()) seen.add(id);
    });
    fake.hold(false);
    await waitUntil(() => seen.has('user-one'));
    await waitUntil(() => !store.state.loading);
    expect([...seen].sort()).to.deep.equal(['public-one', 'user-one']);
    expect(store.state.role).to.equal('user');
  });

  it('HelpStore: a retry requests nothing above a role that dropped silently', async () => {
    fake.fail('en.admin');
    await logInAs('admin', ann);
    const before = fake.requested.length;
    actAs('user', ann);
    store.recovery.retry();
    expect(fake.requested.slice(before)).to.not.include('en.admin');
  });

  it('HelpStore: a logout removes the place that was stored for a reload', async () => {
    await logInAs('user', ann);
    const query = crypto.randomUUID();
    store.session.places.store('drawer', [historyOf({ query })], true);
    expect(JSON.stringify(sessionStorage)).to.include(query);
    logOut();
    expect(JSON.stringify(sessionStorage)).to.not.include(query);
  });

  describe('the services of a session', () => {
    it('HelpStore: an ended session answers nothing and requests nothing', async () => {
      await logInAs('admin', ann);
      const { session } = store;
      expect(session.isCurrent()).to.equal(true);
      actAs('admin', bob);
      expect(session.isCurrent()).to.equal(false);
      expect(session.isCurrent()).to.equal(false);
      expect(await session.articles.load('admin-one')).to.equal(undefined);
      expect(await session.articles.anchor('admin-one', 'the-button')).to.equal(undefined);
      expect((await session.search.find('admin')).hits).to.deep.equal([]);
      await session.spotlight.show('admin-one', 'the-button', false);
      expect(session.spotlight.state).to.equal(undefined);
      expect(fake.requested.filter((name) => name.endsWith('.bodies'))).to.deep.equal([]);
      expect(store.session.isCurrent()).to.equal(true);
    });

    for (const [service, use] of [
      ['a text', () => store.session.articles.load('admin-one')],
      ['an anchor', () => store.session.articles.anchor('admin-one', 'the-button')],
      ['a search', () => store.session.search.find('admin')],
    ] as const) {
      it(`HelpStore: ${service} requests nothing above a role that dropped silently`, async () => {
        await logInAs('admin', ann);
        const before = fake.requested.length;
        actAs('user', ann);
        await use();
        expect(fake.requested.slice(before)).to.deep.equal([]);
        expect(store.state.role).to.equal('user');
      });

      it(`HelpStore: ${service} has no result when the role drops silently meanwhile`, async () => {
        await logInAs('superadmin', ann);
        const hits = async () => {
          const result = await use();
          return result && 'hits' in result ? result.hits[0] : result;
        };
        expect(await hits()).to.not.equal(undefined);
        fake.hold(true);
        const before = fake.requested.length;
        // A retry drops what the search has indexed.
        store.recovery.retry();
        const result = hits();
        await waitUntil(() => fake.requested.slice(before).includes('en.admin.bodies'));
        actAs('user', ann);
        fake.hold(false);
        expect(await result).to.equal(undefined);
      });
    }

    it('HelpStore: each session searches the entries of its role', async () => {
      const found = async () => {
        const { hits } = await store.session.search.find('title');
        return hits.map(({ entry }) => entry.id).sort();
      };
      for (const [role, expected] of [
        ['user', ['public-one', 'user-one']],
        ['admin', ['admin-one', 'public-one', 'user-one']],
        ['user', ['public-one', 'user-one']],
      ] as const) {
        await logInAs(role, ann);
        expect(await found()).to.deep.equal(expected);
      }
      logOut();
      expect(await found()).to.deep.equal(['public-one']);
    });

    it('HelpStore: an anchor exists only for users who can access its control', async () => {
      for (const role of ['user', 'admin'] as const) {
        await logInAs(role, ann);
        expect(await store.session.articles.anchor('user-one', 'the-button')).to.equal(undefined);
      }
      await logInAs('superadmin', ann);
      const anchor = await store.session.articles.anchor('user-one', 'the-button');
      expect(anchor?.name).to.equal('the-button');
    });

    it('HelpStore: the spotlight stays off for an entry that does not exist for the user', async () => {
      await logInAs('user', ann);
      for (const id of ['admin-one', 'no-such-entry']) {
        await store.session.spotlight.show(id, 'the-button', false);
        expect(store.state.spotlight).to.equal(undefined);
      }
    });
  });
});
