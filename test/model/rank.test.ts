import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Entry, PageRule } from '../../src/model/entry.js';
import type { Page } from '../../src/model/page.js';
import { rank, type HintPlace } from '../../src/model/rank.js';
import { visibleEntries } from '../../src/model/visible.js';
import { canRead } from '../../src/model/audience.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';

const at = (page: Partial<Page>): Page => ({ key: 'session', platform: 'web', ...page });
const rule = (asked: Partial<PageRule>): PageRule => ({ page: 'session', weight: 1, ...asked });
const on = (id: string, ...rules: Partial<PageRule>[]): Entry =>
  anEntry({ id, pages: rules.map(rule) });
const ids = (entries: readonly Entry[], page: Page, hints?: readonly HintPlace[]) =>
  rank(entries, page, hints).map(({ entry }) => entry.id);

describe('rank', () => {
  it('ranks entries of the page above those for everywhere, and leaves out the rest', () => {
    const entries = [
      anEntry({ id: 'layout', pages: 'everywhere' }),
      on('elsewhere', { page: 'data' }),
      on('sessions', {}),
    ];
    expect(ids(entries, at({}))).to.deep.equal(['sessions', 'layout']);
  });

  it('ranks a rule higher for each condition of tab, scope and platform', () => {
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

  it('returns an entry once, with its strongest rule', () => {
    const entry = on('image', { page: 'environment' }, { page: 'environment', tab: 'image' });
    const [only, ...others] = rank([entry], at({ key: 'environment', tab: 'image' }));
    expect(others).to.deep.equal([]);
    expect(only?.reason).to.deep.equal({
      because: 'page',
      rule: { page: 'environment', tab: 'image', weight: 1 },
    });
  });

  it('orders rules with the same conditions by weight', () => {
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

  it('puts a match of the tab first, then of the page, then a hint, then entries for everywhere', () => {
    const page = at({ key: 'environment', tab: 'registry', scope: 'admin' });
    const environment = { page: 'environment' } as const;
    const entries = [
      anEntry({ id: 'everywhere', pages: 'everywhere' }),
      on('hint', { page: 'data' }),
      on('page', { ...environment, weight: 0.1 }),
      on('page-scope', { ...environment, scope: 'admin', weight: 0.1 }),
      on('page-weight', { ...environment, weight: 3 }),
      on('tab', { ...environment, tab: 'registry', weight: 0.1 }),
      on('other-tab', { ...environment, tab: 'image', weight: 3 }),
    ];
    const hints = [{ entry: 'hint', page: 'environment' }] as const;
    expect(ids(entries, page, hints)).to.deep.equal([
      'tab',
      'page-weight',
      'page-scope',
      'page',
      'hint',
      'everywhere',
    ]);
  });

  it('prefers an entry with a hint on the page to an equal one, and not to a heavier one', () => {
    const entries = [on('a', { weight: 1 }), on('b', { weight: 1 }), on('c', { weight: 2 })];
    const hint = { entry: 'b', page: 'session' } as const;
    const table: readonly (readonly [string, readonly HintPlace[], readonly string[]])[] = [
      ['no hint', [], ['c', 'a', 'b']],
      ['a hint on the page', [hint], ['c', 'b', 'a']],
      ['a hint in the scope', [{ ...hint, scope: 'project' }], ['c', 'b', 'a']],
      ['a hint in another scope', [{ ...hint, scope: 'admin' }], ['c', 'a', 'b']],
      ['a hint on another tab', [{ ...hint, tab: 'image' }], ['c', 'a', 'b']],
      ['a hint on another page', [{ ...hint, page: 'data' }], ['c', 'a', 'b']],
      ['a hint of another entry', [{ ...hint, entry: 'gone' }], ['c', 'a', 'b']],
    ];
    for (const [name, hints, expected] of table) {
      expect(ids(entries, at({ scope: 'project' }), hints), name).to.deep.equal(expected);
    }
  });

  it('orders equal scores by moment before kind and id', () => {
    const entries = [
      { ...on('a', {}), moment: 'ended' as const },
      { ...on('b', {}), moment: 'starting' as const },
      { ...on('c', {}), moment: 'running' as const, kind: 'guide' as const },
      { ...on('d', {}), moment: 'running' as const },
      on('e', {}),
    ];
    expect(ids(entries, at({}))).to.deep.equal(['b', 'd', 'c', 'a', 'e']);
  });

  it('orders equal scores by moment, kind and id, in any input order', () => {
    fc.assert(
      fc.property(arbitrary.entries, arbitrary.page, (entries, page) => {
        expect(ids([...entries].reverse(), page)).to.deep.equal(ids(entries, page));
      }),
    );
  });

  it('never returns an entry without a rule for the page', () => {
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
  it('returns exactly the entries that the role can read', () => {
    fc.assert(
      fc.property(arbitrary.entries, arbitrary.role, (entries, role) => {
        const seen = visibleEntries(entries, role);
        expect(seen.every(({ audience }) => canRead(role, audience))).to.equal(true);
        const hidden = entries.filter((entry) => !seen.includes(entry));
        expect(hidden.some(({ audience }) => canRead(role, audience))).to.equal(false);
      }),
    );
  });
});
