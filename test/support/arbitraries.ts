import * as fc from 'fast-check';
import { AUDIENCES, ROLES } from '../../src/model/audience.js';
import { KINDS, type Entry, type PageRule } from '../../src/model/entry.js';
import { MENU_KEYS, SCOPES, tabsOf } from '../../src/model/menu.js';
import { MOMENTS } from '../../src/model/moment.js';
import { PLATFORMS, type Page } from '../../src/model/page.js';

export const role = fc.constantFrom(...ROLES);

const menuKey = fc.constantFrom(...MENU_KEYS);

const pageRule: fc.Arbitrary<PageRule> = menuKey.chain((page) =>
  fc.record({
    page: fc.constant(page),
    tab: fc.constantFrom(undefined, ...tabsOf(page)),
    scope: fc.constantFrom(undefined, ...SCOPES),
    platform: fc.constantFrom(undefined, ...PLATFORMS),
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
);

/** Values for each field of an entry. */
type EntryFields = { readonly [Name in keyof Entry]-?: fc.Arbitrary<Entry[Name]> };

const version = fc.constantFrom(undefined, '24.09', '25.3', '26.4');

const entry = (id: string): fc.Arbitrary<Entry> =>
  fc.record<Entry>({
    id: fc.constant(id),
    audience: fc.constantFrom(...AUDIENCES),
    kind: fc.constantFrom(...KINDS),
    moment: fc.constantFrom(undefined, ...MOMENTS),
    pages: fc.oneof(fc.constant('everywhere' as const), fc.array(pageRule, { maxLength: 4 })),
    platforms: fc.constantFrom(undefined, ['web' as const], ['app' as const]),
    versions: fc.option(fc.record({ from: version, before: version }), { nil: undefined }),
    variesByVersion: fc.constantFrom(undefined, true),
    replaces: fc.constantFrom(undefined, 'shipped'),
    isOwn: fc.constantFrom(undefined, true),
    related: fc.constant([]),
    lang: fc.constant('en'),
    title: fc.string(),
    summary: fc.string(),
  } satisfies EntryFields);

/** Entries with unique ids. */
export const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 12 })
  .chain((ids) => fc.tuple(...ids.map(entry)));

export const page: fc.Arbitrary<Page> = menuKey.chain((key) =>
  fc.record(
    {
      key: fc.constant(key),
      platform: fc.constantFrom(...PLATFORMS),
      scope: fc.constantFrom(...SCOPES),
    },
    { requiredKeys: ['key', 'platform'] },
  ),
);
