import * as v from 'valibot';
import { CONTROL_ROLES } from '../model/anchor.js';
import { AUDIENCES, type Audience } from '../model/audience.js';
import { KINDS, type Entry, type EntryBody } from '../model/entry.js';
import { PLACEMENTS, TONES, type Hint } from '../model/hint.js';
import { SCOPES, isMenuKey, type MenuKey } from '../model/menu.js';
import { PLATFORMS } from '../model/page.js';

/** An object with these fields, and no other that a page lets all objects inherit. */
const object = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.object(Object.assign<object, Fields>(Object.create(null) as object, fields));

const pageRule = object({
  page: v.custom<MenuKey>(isMenuKey),
  tab: v.optional(v.string()),
  scope: v.optional(v.picklist(SCOPES)),
  platform: v.optional(v.picklist(PLATFORMS)),
  weight: v.number(),
});

const entry = object({
  id: v.string(),
  audience: v.picklist(AUDIENCES),
  kind: v.picklist(KINDS),
  pages: v.union([v.literal('everywhere'), v.array(pageRule)]),
  platforms: v.optional(v.array(v.picklist(PLATFORMS))),
  related: v.array(v.string()),
  lang: v.string(),
  title: v.string(),
  summary: v.string(),
  keywords: v.array(v.string()),
});

const way = object({
  testId: v.optional(v.string()),
  selector: v.optional(v.string()),
  keys: v.optional(v.array(v.string())),
  role: v.optional(v.picklist(CONTROL_ROLES)),
  around: v.optional(v.string()),
  first: v.optional(v.boolean()),
});

const anchor = object({
  name: v.string(),
  page: v.custom<MenuKey>(isMenuKey),
  tab: v.optional(v.string()),
  audience: v.picklist(AUDIENCES),
  called: v.string(),
  ways: v.array(way),
});

const hint = object({
  id: v.string(),
  entry: v.string(),
  audience: v.picklist(AUDIENCES),
  page: v.custom<MenuKey>(isMenuKey),
  tab: v.optional(v.string()),
  scope: v.optional(v.picklist(SCOPES)),
  anchors: v.array(anchor),
  tone: v.picklist(TONES),
  placement: v.picklist(PLACEMENTS),
  version: v.string(),
  lang: v.string(),
  text: v.string(),
  warning: v.optional(v.string()),
});

const body = object({
  id: v.string(),
  html: v.string(),
  headings: v.array(object({ id: v.string(), text: v.string(), level: v.number() })),
  anchors: v.optional(v.array(anchor)),
});

/**
 * The entries of a pack. A pack can be of another version than the code, or no pack at all:
 * what is not an entry of the audience that was asked for is left out.
 *
 * @throws TypeError where there is no pack of that audience in it
 */
export function entriesOf(pack: unknown, audience: Audience): readonly Entry[] {
  return listOf(pack, audience, 'entries').filter(
    (item): item is Entry => v.is(entry, item) && item.audience === audience,
  );
}

/**
 * The hints of a pack; packs of before there were any have none.
 *
 * @throws TypeError where there is no pack of that audience in it
 */
export function hintsOf(pack: unknown, audience: Audience): readonly Hint[] {
  const hints = v.is(object({ hints: v.unknown() }), pack) ? listOf(pack, audience, 'hints') : [];
  return hints.filter((item): item is Hint => v.is(hint, item) && item.audience === audience);
}

/** @throws TypeError where there is no pack of that audience in it */
export function bodiesOf(pack: unknown, audience: Audience): readonly EntryBody[] {
  return listOf(pack, audience, 'bodies').filter((item): item is EntryBody => v.is(body, item));
}

function listOf(pack: unknown, audience: Audience, field: string): readonly unknown[] {
  const schema = object({ audience: v.literal(audience), [field]: v.array(v.unknown()) });
  const list = v.is(schema, pack) ? pack[field] : undefined;
  if (Array.isArray(list)) return list;
  throw new TypeError(`No help pack for the audience "${audience}" was found in its module.`);
}
