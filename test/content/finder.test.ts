import { expect } from '@open-wc/testing';
import { Finder } from '../../src/content/finder.js';
import { ContentStore } from '../../src/content/store.js';
import type { Role } from '../../src/model/audience.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';

const entries = [
  anEntry({ id: 'for-all', title: 'Folders for all' }),
  anEntry({ id: 'for-users', audience: 'user', title: 'Folders for users' }),
  anEntry({ id: 'for-admins', audience: 'admin', title: 'Folders for admins' }),
];

describe('Finder', () => {
  let store: ContentStore;
  let finder: Finder;

  /** What is found by a role whose packs have come. */
  const foundBy = async (role: Role) => {
    store.show(role, ['en']);
    while (store.content.loading) await new Promise((resolve) => setTimeout(resolve));
    finder.keepOnly(store.content.entries);
    const { found } = await finder.find('folders', { key: 'data', platform: 'web' });
    return found.map(({ entry }) => entry.id).sort();
  };

  beforeEach(() => {
    store = new ContentStore(fakePacks(entries).packs, () => undefined);
    finder = new Finder(store);
  });

  it('finds what each role has, one after the other', async () => {
    expect(await foundBy('user')).to.deep.equal(['for-all', 'for-users']);
    expect(await foundBy('admin')).to.deep.equal(['for-admins', 'for-all', 'for-users']);
    expect(await foundBy('user')).to.deep.equal(['for-all', 'for-users']);
    expect(await foundBy('anonymous')).to.deep.equal(['for-all']);
  });

  it('finds nothing of a role that dropped while its texts were on their way', async () => {
    const fake = fakePacks(entries);
    store = new ContentStore(fake.packs, () => undefined);
    finder = new Finder(store);
    store.show('admin', ['en']);
    while (store.content.loading) await new Promise((resolve) => setTimeout(resolve));
    fake.hold(true);
    const asked = finder.find('folders', { key: 'data', platform: 'web' });
    store.show('user', ['en']);
    fake.hold(false);
    expect((await asked).found.map(({ entry }) => entry.id).sort()).to.deep.equal([
      'for-all',
      'for-users',
    ]);
  });
});
