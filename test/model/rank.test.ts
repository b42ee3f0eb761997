import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Entry, PageRule } from '../../src/model/entry.js';
import type { Page } from '../../src/model/page.js';
import { rank } from '../../src/model/rank.js';
import { visibleEntries } from '../../src/model/visible.js';
import { reaches } from '../../src/model/audience.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';

const at = (page: Partial<Page>): Page => ({ key: 'session', platform: 'web', ...page });
const rule = (asked: Partial<PageRule>): PageRule => ({ page: 'session', weight: 1, ...asked });
const on = (id: string, ...rules: Partial<PageRule>[]): Entry =>
  anEntry({ id, pages: rules.map(rule) });
const ids = (entries: readonly Entry[], page: Page) =>
  rank(entries, page).map(({ entry }) => entry.id);

describe('rank', () => {
  it('puts what fits the page before what fits everywhere, and leaves out the rest', () => {
    const entries = [
      anEntry({ id: 'layout', pages: 'everywhere' }),
      on('elsewhere', { page: 'data' }),
      on('sessions', {}),
    ];
    expect(ids(entries, at({}))).to.deep.equal(['sessions', 'layout']);
  });

  it('puts the tab, the scope and the platform that were asked for first', () => {
    const entries = [
      on('page', { page: 'environment' }),
      on('scope', { page: 'environment', scope: 'admin' }),
      on('tab', { page: 'environment', tab: 'registry' }),
      on('both', { page: 'environment', tab: 'registry', scope: 'admin' }),
      on('app', { page: 'environment', tab: 'registry', scope: 'admin', platform: 'app' }),
    ];
    const page = at({ key: 'environment', tab: 'registry', scope: 'admin', platform: 'app' });
    expect(ids(entries, page)).to.deep.equal(['app', 'both', 'tab', 'scope', 'page']);
    expect(ids(entries, at({ key: 'environment', tab: 'image', scope: 'admin' }))).to.deep.equal([
      'scope',
      'page',
    ]);
  });

  it('shows an entry once, for the strongest of its rules', () => {
    const entry = on('image', { page: 'environment' }, { page: 'environment', tab: 'image' });
    const [only, ...others] = rank([entry], at({ key: 'environment', tab: 'image' }));
    expect(others).to.deep.equal([]);
    expect(only?.reason).to.deep.equal({
      because: 'page',
      rule: { page: 'environment', tab: 'image', weight: 1 },
    });
  });

  it('lets weight decide between rules that ask for as much', () => {
    const entries = [on('a', { weight: 1 }), on('b', { weight: 2 }), on('c', { weight: 0.5 })];
    expect(ids(entries, at({}))).to.deep.equal(['b', 'a', 'c']);
  });

  it('leaves out entries of another platform', () => {
    const entries = [
      anEntry({ id: 'app', pages: 'everywhere', platforms: ['app'] }),
      anEntry({ id: 'any', pages: 'everywhere' }),
    ];
    expect(ids(entries, at({ platform: 'web' }))).to.deep.equal(['any']);
    expect(ids(entries, at({ platform: 'app' }))).to.deep.equal(['any', 'app']);
  });

  it('orders equals by kind, then by id, whatever order they came in', () => {
    fc.assert(
      fc.property(arbitrary.entries, arbitrary.page, (entries, page) => {
        expect(ids([...entries].reverse(), page)).to.deep.equal(ids(entries, page));
      }),
    );
  });

  it('never shows an entry that its rules do not put there', () => {
    fc.assert(
      fc.property(arbitrary.entries, arbitrary.page, (entries, page) => {
        for (const { entry, score } of rank(entries, page)) {
          expect(score).to.be.greaterThan(0);
          const { pages } = entry;
          expect(pages === 'everywhere' || pages.some((one) => one.page === page.key)).to.equal(
            true,
          );
        }
      }),
    );
  });
});

describe('visibleEntries', () => {
  it('keeps all that the role reaches and nothing else', () => {
    fc.assert(
      fc.property(arbitrary.entries, arbitrary.role, (entries, role) => {
        const seen = visibleEntries(entries, role);
        expect(seen.every(({ audience }) => reaches(role, audience))).to.equal(true);
        const hidden = entries.filter((entry) => !seen.includes(entry));
        expect(hidden.some(({ audience }) => reaches(role, audience))).to.equal(false);
      }),
    );
  });
});
