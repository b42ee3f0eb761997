import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ContentStore } from '../../src/content/store.js';
import { AUDIENCES, audiencesFor, canRead, type Role } from '../../src/model/audience.js';
import { TEXT_GROUPS, textGroupOf } from '../../src/model/text-group.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';
import { fuzz } from '../support/fuzz.js';
import { nextTask, stays, waitUntil } from '../support/wait.js';

const entries = AUDIENCES.map((audience) => anEntry({ id: `${audience}-one`, audience }));

/** Waits until each requested pack has arrived or failed. */
const arrived = (store: ContentStore) => waitUntil(() => !store.content.loading);

describe('ContentStore', () => {
  function aStore(languages?: string[]) {
    const fake = fakePacks(entries, languages);
    let changes = 0;
    const store = new ContentStore(fake.packs, () => (changes += 1));
    return {
      fake,
      store,
      changes: () => changes,
      ids: () => store.content.index.all.map(({ id }) => id),
    };
  }

  it('returns the same content until something changes', async () => {
    const { store, changes } = aStore();
    store.show('user', ['en']);
    const loading = store.content;
    expect(store.content).to.equal(loading);
    await arrived(store);
    const loaded = store.content;
    expect(loaded).to.not.equal(loading);
    const before = changes();
    store.show('user', ['en-US', 'en']);
    expect(store.content).to.equal(loaded);
    expect(changes()).to.equal(before);
    store.show('anonymous', ['en']);
    expect(store.content).to.not.equal(loaded);
  });

  it('keeps the index of the entries when only a body fails to load', async () => {
    const { store, fake } = aStore();
    store.show('user', ['en']);
    await arrived(store);
    const { index, incomplete } = store.content;
    fake.fail('en.user.bodies');
    await store.body('user-one').catch(() => undefined);
    expect(incomplete).to.equal(false);
    expect(store.content.incomplete).to.equal(true);
    expect(store.content.index).to.equal(index);
  });

  for (const [role, ids] of [
    ['anonymous', ['public-one']],
    ['user', ['public-one', 'user-one']],
    ['admin', ['admin-one', 'public-one', 'user-one']],
    ['superadmin', ['admin-one', 'public-one', 'superadmin-one', 'user-one']],
  ] as const) {
    it(`requests the packs of ${role} and no others`, async () => {
      const { store, fake, ids: shown } = aStore();
      store.show(role, ['en']);
      expect(store.content.loading).to.equal(true);
      await arrived(store);
      expect(shown()).to.deep.equal(ids);
      expect(store.content.loading).to.equal(false);
      expect(fake.requested).to.deep.equal(audiencesFor(role).map((audience) => `en.${audience}`));
    });
  }

  it('drops entries at once that the role can no longer read', async () => {
    const { store, ids } = aStore();
    store.show('superadmin', ['en']);
    await arrived(store);
    store.show('user', ['en']);
    expect(ids()).to.deep.equal(['public-one', 'user-one']);
  });

  it('drops a pack that arrives after the role has dropped', async () => {
    const { store, fake, ids } = aStore();
    fake.hold(true);
    store.show('superadmin', ['en']);
    store.show('anonymous', ['en']);
    fake.hold(false);
    await arrived(store);
    expect(ids()).to.deep.equal(['public-one']);
  });

  it('requests dropped packs again', async () => {
    const { store, fake } = aStore();
    for (const role of ['admin', 'user', 'admin'] as const) {
      store.show(role, ['en']);
      await arrived(store);
    }
    expect(fake.requested).to.deep.equal(['en.public', 'en.user', 'en.admin', 'en.admin']);
  });

  it('does not read a pack that arrives after the role has dropped', async () => {
    const { fake } = aStore();
    const admin = fake.packs['en']?.admin;
    let read = 0;
    const entries = () =>
      nextTask().then(() => ({
        default: () => ({ audience: 'admin', entries: [], read: read++ }),
      }));
    const store = new ContentStore(
      { en: { ...fake.packs['en'], ...(admin && { admin: { ...admin, entries } }) } },
      () => undefined,
    );
    store.show('admin', ['en']);
    store.show('user', ['en']);
    await stays(() => read === 0, 50);
    store.show('admin', ['en']);
    await waitUntil(() => read === 1);
  });

  it('does not request a loaded pack again', async () => {
    const { store, fake } = aStore();
    store.show('user', ['en']);
    await arrived(store);
    store.show('admin', ['en']);
    store.show('admin', ['en']);
    await arrived(store);
    expect(fake.requested).to.deep.equal(['en.public', 'en.user', 'en.admin']);
  });

  it('changes the language, and drops packs of the former one', async () => {
    const { store, fake } = aStore(['en', 'ko']);
    fake.hold(true);
    store.show('user', ['en']);
    store.show('user', ['ko-KR', 'en']);
    fake.hold(false);
    await arrived(store);
    expect(store.content.language).to.equal('ko');
    expect(store.content.index.all.map(({ lang }) => lang)).to.deep.equal(['ko', 'ko']);
  });

  it('shows the loaded entries when a pack fails, and loads it on retry', async () => {
    const { store, fake, ids } = aStore();
    fake.fail('en.user');
    store.show('user', ['en']);
    await arrived(store);
    expect(ids()).to.deep.equal(['public-one']);
    expect(store.content.incomplete).to.equal(true);
    fake.fail('en.user', false);
    store.retry();
    await arrived(store);
    expect(ids()).to.deep.equal(['public-one', 'user-one']);
    expect(store.content.incomplete).to.equal(false);
  });

  it('skips malformed entries, and entries of another audience', async () => {
    const pack = {
      audience: 'public',
      entries: [
        anEntry({ id: 'good' }),
        anEntry({ id: 'leaked', audience: 'superadmin' }),
        { ...anEntry({ id: 'malformed' }), audience: undefined },
        { id: 'half' },
        null,
        'x',
      ],
    };
    const load = () => Promise.resolve({ default: () => pack });
    const store = new ContentStore(
      { en: { public: { entries: load, bodies: load } } },
      () => undefined,
    );
    store.show('superadmin', ['en']);
    await arrived(store);
    expect(store.content.index.all.map(({ id }) => id)).to.deep.equal(['good']);
  });

  it('keeps the first of two entries with the same id', async () => {
    const packOf = (audience: 'public' | 'user', titles: readonly string[]) => {
      const entries = titles.map((title) => anEntry({ id: 'one', audience, title }));
      const load = () => Promise.resolve({ default: () => ({ audience, entries }) });
      return { entries: load, bodies: load };
    };
    const packs = { en: { public: packOf('public', ['a', 'b']), user: packOf('user', ['c']) } };
    const store = new ContentStore(packs, () => undefined);
    store.show('user', ['en']);
    await arrived(store);
    expect(store.content.index.all.map(({ title }) => title)).to.deep.equal(['a']);
  });

  for (const [name, pack] of [
    ['a pack of another audience', { audience: 'superadmin', entries: [] }],
    ['an HTML page', '<!doctype html>'],
    ['an empty module', undefined],
  ] as const) {
    it(`treats ${name} as a pack that failed to load`, async () => {
      const load = () => Promise.resolve({ default: () => pack });
      const store = new ContentStore(
        { en: { public: { entries: load, bodies: load } } },
        () => undefined,
      );
      store.show('anonymous', ['en']);
      await arrived(store);
      expect(store.content.incomplete).to.equal(true);
    });
  }

  describe('body', () => {
    it('loads the body of an entry', async () => {
      const { store } = aStore();
      store.show('admin', ['en']);
      await arrived(store);
      expect(JSON.stringify((await store.body('admin-one'))?.markup)).to.contain(
        'Body of admin-one.',
      );
    });

    it('requests no body above the role', async () => {
      const { store, fake } = aStore();
      store.show('user', ['en']);
      await arrived(store);
      expect(await store.body('admin-one')).to.equal(undefined);
      expect(await store.body('no-such-entry')).to.equal(undefined);
      expect(fake.requested).to.deep.equal(['en.public', 'en.user']);
    });

    it('requests only the group of an entry, if the texts are in groups', async () => {
      const requested: number[] = [];
      const texts = Array.from({ length: TEXT_GROUPS }, (_, group) => () => {
        requested.push(group);
        return Promise.resolve({ default: () => ({ audience: 'user', bodies: [body] }) });
      });
      const body = { id: 'user-one', markup: [['p', {}, ['The text.']]], headings: [] };
      const fake = fakePacks(entries);
      const { user } = fake.packs['en'] ?? {};
      if (!user) throw new Error('There is no pack for users.');
      const store = new ContentStore({ en: { user: { ...user, texts } } }, () => undefined);
      store.show('user', ['en']);
      await arrived(store);
      expect(await store.body('user-one')).to.deep.equal(body);
      expect(requested).to.deep.equal([textGroupOf('user-one')]);
      expect(fake.requested).to.deep.equal(['en.user']);
      store.show('anonymous', ['en']);
      expect(await store.body('user-one')).to.equal(undefined);
      expect(requested).to.have.length(1);
    });

    it('drops a body that arrives after the role has dropped', async () => {
      const { store, fake } = aStore();
      store.show('admin', ['en']);
      await arrived(store);
      fake.hold(true);
      const body = store.body('admin-one');
      store.show('user', ['en']);
      fake.hold(false);
      expect(await body).to.equal(undefined);
    });
  });

  describe('bodies', () => {
    const idsOf = (bodies: readonly { readonly id: string }[]) => bodies.map(({ id }) => id);

    it('loads the bodies of the role, and requests none above', async () => {
      const { store, fake } = aStore();
      store.show('user', ['en']);
      await arrived(store);
      expect(idsOf(await store.bodies())).to.deep.equal(['public-one', 'user-one']);
      expect(fake.requested.slice(2)).to.deep.equal(['en.public.bodies', 'en.user.bodies']);
    });

    it('drops bodies that arrive after the role has dropped', async () => {
      const { store, fake } = aStore();
      store.show('admin', ['en']);
      await arrived(store);
      fake.hold(true);
      const bodies = store.bodies();
      store.show('user', ['en']);
      fake.hold(false);
      expect(idsOf(await bodies)).to.deep.equal(['public-one', 'user-one']);
    });
  });

  it('never shows or requests a pack above the role, in any order of events', async () => {
    const step = fc.oneof(
      fc.record({ show: arbitrary.role, language: fc.constantFrom('en', 'ko') }),
      fc.record({ hold: fc.boolean() }),
      fc.constant({ wait: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { store, fake } = aStore(['en', 'ko']);
        let role: Role = 'anonymous';
        for (const next of steps) {
          const before = fake.requested.length;
          if ('show' in next) store.show((role = next.show), [next.language]);
          else if ('hold' in next) fake.hold(next.hold);
          else await nextTask();
          const above = (audience: string | undefined) => !canRead(role, audience);
          expect(store.content.index.all.filter(({ audience }) => above(audience))).to.deep.equal(
            [],
          );
          const asked = fake.requested.slice(before).map((name) => name.split('.')[1]);
          expect(asked.filter(above)).to.deep.equal([]);
        }
      }),
      fuzz(60, 600),
    );
  });
});
