import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { EntryIndex } from '../../src/model/entry-index.js';
import { inListOrder, rank } from '../../src/model/rank.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';

describe('EntryIndex', () => {
  it('ranks as rank() does, and lists all other entries by moment, kind and id', () => {
    fc.assert(
      fc.property(arbitrary.entries, arbitrary.page, (entries, page) => {
        const { fitting, others } = new EntryIndex(entries).rank(page);
        expect(fitting).to.deep.equal(rank(entries, page));
        const fits = new Set(fitting.map(({ entry }) => entry));
        const rest = entries.filter((entry) => !fits.has(entry));
        expect(others).to.deep.equal(rest.sort(inListOrder));
      }),
    );
  });

  it('finds an entry by its id, and no other', () => {
    const entry = anEntry({ id: 'one' });
    const index = new EntryIndex([entry]);
    expect(index.byId('one')).to.equal(entry);
    expect(index.byId('toString')).to.equal(undefined);
  });

  it('returns the same ranking until the page changes', () => {
    const index = new EntryIndex([anEntry({ id: 'one' })]);
    const page = { key: 'session', scope: 'project', platform: 'web' } as const;
    const first = index.rank({ ...page, project: 'a' });
    expect(index.rank({ ...page, project: 'b' })).to.equal(first);
    expect(index.rank({ ...page, scope: 'admin' })).to.not.equal(first);
  });
});
