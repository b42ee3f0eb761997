import * as v from 'valibot';
import { LOCATOR_CONDITIONS, type Anchor, type Locator } from '../model/anchor.js';
import { AUDIENCES, type Audience } from '../model/audience.js';
import { KINDS, type Entry, type EntryBody, type Heading, type PageRule } from '../model/entry.js';
import { HINT_TONES, PLACEMENTS, type Hint } from '../model/hint.js';
import { SCOPES, isMenuKey, type MenuKey } from '../model/menu.js';
import type { EntryMessages } from '../model/message-match/entry-messages.js';
import { isMarkup, type MarkupNode } from '../model/markup.js';
import { MOMENTS } from '../model/moment.js';
import { PLATFORMS } from '../model/page.js';
import { isVersion, type VersionRange } from '../model/versions.js';

/** A schema for every field of a type. A missing or an extra field does not compile. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? v.OptionalSchema<v.GenericSchema<unknown, NonNullable<T[K]>>, undefined>
    : v.GenericSchema<unknown, T[K]>;
};

/** Builds the schema of a type. Ignores fields that a page adds to `Object.prototype`. */
export const schemaOf = <T>(fields: FieldsOf<T>): v.GenericSchema<T> =>
  v.object(own(fields) as v.ObjectEntries) as unknown as v.GenericSchema<T>;

const own = <Fields extends object>(fields: Fields): Fields =>
  Object.assign(Object.create(null) as Fields, fields);

const place = { page: v.custom<MenuKey>(isMenuKey), tab: v.optional(v.string()) };

const version = v.pipe(v.string(), v.check(isVersion));

const versions = v.optional(
  schemaOf<VersionRange>({ from: v.optional(version), before: v.optional(version) }),
);

const pageRule = schemaOf<PageRule>({
  ...place,
  scope: v.optional(v.picklist(SCOPES)),
  platform: v.optional(v.picklist(PLATFORMS)),
  weight: v.number(),
});

const entry = schemaOf<Entry>({
  id: v.string(),
  audience: v.picklist(AUDIENCES),
  kind: v.picklist(KINDS),
  moment: v.optional(v.picklist(MOMENTS)),
  pages: v.union([v.literal('everywhere'), v.array(pageRule)]),
  platforms: v.optional(v.array(v.picklist(PLATFORMS))),
  versions,
  variesByVersion: v.optional(v.boolean()),
  replaces: v.optional(v.string()),
  isOwn: v.optional(v.boolean()),
  related: v.array(v.string()),
  lang: v.string(),
  title: v.string(),
  summary: v.string(),
});

const locator = v.object(
  own(
    Object.fromEntries(
      Object.entries(LOCATOR_CONDITIONS).map(([name, isValid]) => [
        name,
        v.optional(v.custom(isValid)),
      ]),
    ),
  ),
) as v.GenericSchema<Locator>;

const anchor = schemaOf<Anchor>({
  name: v.string(),
  ...place,
  audience: v.picklist(AUDIENCES),
  versions,
  labelKey: v.string(),
  locators: v.array(locator),
});

const hint = schemaOf<Hint>({
  id: v.string(),
  entry: v.string(),
  audience: v.picklist(AUDIENCES),
  ...place,
  scope: v.optional(v.picklist(SCOPES)),
  versions,
  anchors: v.array(anchor),
  tone: v.picklist(HINT_TONES),
  placement: v.picklist(PLACEMENTS),
  version: v.string(),
  lang: v.string(),
  text: v.string(),
  warning: v.optional(v.string()),
});

const body = schemaOf<EntryBody>({
  id: v.string(),
  markup: v.custom<readonly MarkupNode[]>(isMarkup),
  headings: v.array(schemaOf<Heading>({ id: v.string(), text: v.string(), level: v.number() })),
  reviewed: v.optional(v.pipe(v.string(), v.isoDate())),
  anchors: v.optional(v.array(anchor)),
  checks: v.optional(v.array(v.string())),
  keywords: v.optional(v.array(v.string())),
  questions: v.optional(v.array(v.string())),
  unlike: v.optional(v.array(v.string())),
  messages: v.optional(
    schemaOf<EntryMessages>({
      keys: v.optional(v.array(v.string())),
      titles: v.optional(v.array(v.string())),
      names: v.optional(v.array(v.string())),
    }),
  ),
});

/** The half of a pack that lists need. */
export interface EntryPack {
  readonly entries: readonly Entry[];
  readonly hints: readonly Hint[];
}

/**
 * Reads the entries and hints of a pack. Skips items that are malformed, as in a pack of another
 * version, or for another audience.
 *
 * @throws TypeError if there is no pack of that audience
 */
export const readPack = (pack: unknown, audience: Audience): EntryPack => ({
  entries: readList(pack, audience, 'entries')
    .filter((item) => v.is(entry, item))
    .filter((item) => item.audience === audience),
  // The first versions of packs had no hints.
  hints: (v.is(v.object(own({ hints: v.unknown() })), pack)
    ? readList(pack, audience, 'hints')
    : []
  )
    .filter((item) => v.is(hint, item))
    .filter((item) => item.audience === audience),
});

/** @throws TypeError if there is no pack of that audience */
export const readBodies = (pack: unknown, audience: Audience): readonly EntryBody[] =>
  readList(pack, audience, 'bodies').filter((item) => v.is(body, item));

function readList(pack: unknown, audience: Audience, field: string): readonly unknown[] {
  const header = v.object(own({ audience: v.literal(audience), [field]: v.array(v.unknown()) }));
  const list = v.is(header, pack) ? pack[field] : undefined;
  if (Array.isArray(list)) return list;
  throw new TypeError(`The module contains no help pack for the audience "${audience}".`);
}
