import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { groupByMoment, MOMENTS, momentOf } from '../../src/model/moment.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';

describe('groupByMoment', () => {
  it('starts with the moment of the first entry, and keeps the order inside a moment', () => {
    const entries = [
      anEntry({ id: 'b', moment: 'data' }),
      anEntry({ id: 'c', moment: 'starting' }),
      anEntry({ id: 'a', moment: 'data' }),
      anEntry({ id: 'd' }),
    ];
    expect(
      groupByMoment(entries).map((group) => [group.moment, group.entries.map(({ id }) => id)]),
    ).to.deep.equal([
      ['data', ['b', 'a']],
      ['starting', ['c']],
      ['general', ['d']],
    ]);
  });

  it('lists each entry once, and the groups of the first entries first', () => {
    fc.assert(
      fc.property(arbitrary.entries, fc.nat(12), (entries, count) => {
        const groups = groupByMoment(entries);
        const grouped = groups.flatMap((group) => group.entries);
        expect(grouped).to.have.members(entries);
        expect(grouped.length).to.equal(entries.length);
        const first = groupByMoment(entries.slice(0, count)).map(({ moment }) => moment);
        expect(groups.slice(0, first.length).map(({ moment }) => moment)).to.deep.equal(first);
      }),
    );
  });

  it('knows the moment of each entry', () => {
    fc.assert(
      fc.property(arbitrary.entries, (entries) => {
        for (const entry of entries) expect(MOMENTS).to.include(momentOf(entry));
      }),
    );
  });
});
