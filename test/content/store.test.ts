import { aTimeout, expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ContentStore } from '../../src/content/store.js';
import { AUDIENCES, audiencesFor, reaches, type Role } from '../../src/model/audience.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';

const entries = AUDIENCES.map((audience) => anEntry({ id: `${audience}-one`, audience }));

describe('ContentStore', () => {
  function aStore(languages?: string[]) {
    const fake = fakePacks(entries, languages);
    let changes = 0;
    const store = new ContentStore(fake.packs, () => (changes += 1));
    return {
      fake,
      store,
      changes: () => changes,
      ids: () => store.content.entries.map(({ id }) => id),
    };
  }

  for (const [role, ids] of [
    ['anonymous', ['public-one']],
    ['user', ['public-one', 'user-one']],
    ['admin', ['public-one', 'user-one', 'admin-one']],
    ['superadmin', ['public-one', 'user-one', 'admin-one', 'superadmin-one']],
  ] as const) {
    it(`loads for ${role} the packs of the role and asks for no other`, async () => {
      const { store, fake, ids: shown } = aStore();
      store.show(role, ['en']);
      expect(store.content.loading).to.equal(true);
      await aTimeout(0);
      expect(shown()).to.deep.equal(ids);
      expect(store.content.loading).to.equal(false);
      expect(fake.requested).to.deep.equal(audiencesFor(role).map((audience) => `en.${audience}`));
    });
  }

  it('forgets at once what the role no longer reaches', async () => {
    const { store, ids } = aStore();
    store.show('superadmin', ['en']);
    await aTimeout(0);
    store.show('user', ['en']);
    expect(ids()).to.deep.equal(['public-one', 'user-one']);
  });

  it('drops a pack that arrives after the role is gone', async () => {
    const { store, fake, ids } = aStore();
    fake.hold(true);
    store.show('superadmin', ['en']);
    store.show('anonymous', ['en']);
    fake.hold(false);
    await aTimeout(0);
    expect(ids()).to.deep.equal(['public-one']);
  });

  it('asks anew for what it has forgotten', async () => {
    const { store, fake } = aStore();
    for (const role of ['admin', 'user', 'admin'] as const) {
      store.show(role, ['en']);
      await aTimeout(0);
    }
    expect(fake.requested).to.deep.equal(['en.public', 'en.user', 'en.admin', 'en.admin']);
  });

  it('does not even read a pack that arrives after the role is gone', async () => {
    const { fake } = aStore();
    const admin = fake.packs['en']?.admin;
    let read = 0;
    const entries = () =>
      aTimeout(5).then(() => ({
        default: () => ({ audience: 'admin', entries: [], read: read++ }),
      }));
    const store = new ContentStore(
      { en: { ...fake.packs['en'], ...(admin && { admin: { ...admin, entries } }) } },
      () => undefined,
    );
    store.show('admin', ['en']);
    store.show('user', ['en']);
    await aTimeout(20);
    expect(read).to.equal(0);
    store.show('admin', ['en']);
    await aTimeout(20);
    expect(read).to.equal(1);
  });

  it('does not ask again for what it has', async () => {
    const { store, fake } = aStore();
    store.show('user', ['en']);
    await aTimeout(0);
    store.show('admin', ['en']);
    store.show('admin', ['en']);
    await aTimeout(0);
    expect(fake.requested).to.deep.equal(['en.public', 'en.user', 'en.admin']);
  });

  it('changes language, and drops what the former one still loads', async () => {
    const { store, fake } = aStore(['en', 'ko']);
    fake.hold(true);
    store.show('user', ['en']);
    store.show('user', ['ko-KR', 'en']);
    fake.hold(false);
    await aTimeout(0);
    expect(store.content.language).to.equal('ko');
    expect(store.content.entries.map(({ lang }) => lang)).to.deep.equal(['ko', 'ko']);
  });

  it('shows what there is when a pack fails, and gets it on retry', async () => {
    const { store, fake, ids } = aStore();
    fake.fail('en.user');
    store.show('user', ['en']);
    await aTimeout(0);
    expect(ids()).to.deep.equal(['public-one']);
    expect(store.content.incomplete).to.equal(true);
    fake.fail('en.user', false);
    store.retry();
    await aTimeout(0);
    expect(ids()).to.deep.equal(['public-one', 'user-one']);
    expect(store.content.incomplete).to.equal(false);
  });

  it('leaves out what is no entry of the pack’s audience', async () => {
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
    await aTimeout(0);
    expect(store.content.entries.map(({ id }) => id)).to.deep.equal(['good']);
  });

  it('takes the first of two entries by the same id', async () => {
    const packOf = (audience: 'public' | 'user', titles: readonly string[]) => {
      const entries = titles.map((title) => anEntry({ id: 'one', audience, title }));
      const load = () => Promise.resolve({ default: () => ({ audience, entries }) });
      return { entries: load, bodies: load };
    };
    const packs = { en: { public: packOf('public', ['a', 'b']), user: packOf('user', ['c']) } };
    const store = new ContentStore(packs, () => undefined);
    store.show('user', ['en']);
    await aTimeout(0);
    expect(store.content.entries.map(({ title }) => title)).to.deep.equal(['a']);
  });

  for (const [what, pack] of [
    ['a pack of another audience', { audience: 'superadmin', entries: [] }],
    ['no pack at all', '<!doctype html>'],
    ['nothing', undefined],
  ] as const) {
    it(`takes ${what} for a pack that could not be loaded`, async () => {
      const load = () => Promise.resolve({ default: () => pack });
      const store = new ContentStore(
        { en: { public: { entries: load, bodies: load } } },
        () => undefined,
      );
      store.show('anonymous', ['en']);
      await aTimeout(0);
      expect(store.content.incomplete).to.equal(true);
    });
  }

  describe('body', () => {
    it('is what the entry says', async () => {
      const { store } = aStore();
      store.show('admin', ['en']);
      await aTimeout(0);
      expect((await store.body('admin-one'))?.html).to.contain('Body of admin-one.');
    });

    it('is nothing, and nothing is asked for, above the role', async () => {
      const { store, fake } = aStore();
      store.show('user', ['en']);
      await aTimeout(0);
      expect(await store.body('admin-one')).to.equal(undefined);
      expect(await store.body('no-such-entry')).to.equal(undefined);
      expect(fake.requested).to.deep.equal(['en.public', 'en.user']);
    });

    it('is nothing when the role dropped while it was on its way', async () => {
      const { store, fake } = aStore();
      store.show('admin', ['en']);
      await aTimeout(0);
      fake.hold(true);
      const body = store.body('admin-one');
      store.show('user', ['en']);
      fake.hold(false);
      expect(await body).to.equal(undefined);
    });
  });

  it('never shows nor asks for more than the role reaches, whatever happens in which order', async () => {
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
          else await aTimeout(0);
          const above = (audience: string | undefined) => !reaches(role, audience);
          expect(store.content.entries.filter(({ audience }) => above(audience))).to.deep.equal([]);
          const asked = fake.requested.slice(before).map((name) => name.split('.')[1]);
          expect(asked.filter(above)).to.deep.equal([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
