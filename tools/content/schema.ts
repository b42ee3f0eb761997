import * as v from 'valibot';
import { CONTROL_ROLES } from '../../src/model/anchor.js';
import { AUDIENCES } from '../../src/model/audience.js';
import { KINDS } from '../../src/model/entry.js';
import { PLACEMENTS, TONES } from '../../src/model/hint.js';
import { isEntryId } from '../../src/model/link.js';
import { SCOPES } from '../../src/model/menu.js';
import { PLATFORMS } from '../../src/model/page.js';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The 31st of February parses as a date, only not as that one. */
export function isCalendarDate(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === day;
}

/** `entry.yaml`: what is said once for all languages. */
export const EntryFile = v.object({
  audience: v.picklist(AUDIENCES),
  kind: v.picklist(KINDS),
  // Read by page-rules.ts, since what a tab or scope may be depends on the page.
  pages: v.unknown(),
  platforms: v.optional(v.pipe(v.array(v.picklist(PLATFORMS)), v.minLength(1))),
  related: v.optional(v.array(text), []),
  // Read by hints.ts, which looks at their pages and anchors too.
  hints: v.optional(v.array(v.unknown()), []),
  sources: v.optional(v.array(text), []),
  reviewed: v.pipe(v.string(), v.check(isCalendarDate)),
});

/** The object form of a rule in `pages`. */
export const PageRuleFields = v.object({
  page: v.unknown(),
  tab: v.optional(v.unknown()),
  scope: v.optional(v.picklist(SCOPES)),
  platform: v.optional(v.picklist(PLATFORMS)),
  weight: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(3)), 1),
});

/** One of `hints` in an `entry.yaml`. Its page, tab and scope are read as a rule in `pages` is. */
export const HintFields = v.object({
  id: v.pipe(v.string(), v.check(isEntryId)),
  page: v.optional(v.unknown()),
  tab: v.optional(v.unknown()),
  scope: v.optional(v.unknown()),
  audience: v.optional(v.picklist(AUDIENCES)),
  anchors: v.pipe(v.array(text), v.minLength(1)),
  tone: v.optional(v.picklist(TONES), 'info'),
  placement: v.optional(v.picklist(PLACEMENTS), 'after'),
});

/** A hint's texts in the front matter of `<lang>.md`, where it says more than one thing. */
export const HintTextFields = v.object({ text, warning: v.optional(text) });

/** A key of Web-UI's own texts, such as `maintenance.RescanImages`. */
const key = v.pipe(v.string(), v.regex(/^[^.\s]+(?:\.[^.\s]+)+$/));

/** One anchor of `anchors.yaml`. */
export const AnchorFields = v.object({
  page: v.optional(v.unknown()),
  tab: v.optional(v.unknown()),
  audience: v.picklist(AUDIENCES),
  called: key,
  ways: v.pipe(v.array(v.unknown()), v.minLength(1)),
});

/** One of the `ways` of an anchor. */
export const WayFields = v.object({
  testid: v.optional(text),
  selector: v.optional(text),
  key: v.optional(v.union([key, v.pipe(v.array(key), v.minLength(1))])),
  role: v.optional(v.picklist(CONTROL_ROLES)),
  around: v.optional(text),
  first: v.optional(v.boolean()),
});

/** The lines between `---` and `---` at the top of `<lang>.md`. */
export const FrontMatter = v.object({
  title: text,
  summary: text,
  keywords: v.pipe(v.array(text), v.minLength(1)),
  // Read by hints.ts, which knows the hints of the entry.
  hints: v.optional(v.unknown()),
  source: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
});

const oneOf = (choices: readonly string[]): string => `Write one of: ${choices.join(', ')}`;

/** How to mend a field that is missing or wrong, and what it may have been a slip of. */
export interface Advice {
  readonly fix: string;
  readonly choices?: readonly string[];
}

export const ADVICE: Readonly<Record<string, Advice>> = {
  audience: { fix: oneOf(AUDIENCES), choices: AUDIENCES },
  kind: { fix: oneOf(KINDS), choices: KINDS },
  pages: { fix: 'Write "everywhere", or a list of the menu keys of the pages it fits' },
  platforms: {
    fix: `Write a list of: ${PLATFORMS.join(', ')}; or leave it out, which means all of them`,
    choices: PLATFORMS,
  },
  related: { fix: 'Write a list of entry ids, as in [cannot-log-in], or leave it out' },
  hints: { fix: 'Write a list of hints, or [] for none' },
  id: { fix: 'Give the hint a name of small letters, digits and single hyphens' },
  anchors: { fix: 'Write a list of names from anchors.yaml, tried in this order' },
  tone: { fix: oneOf(TONES), choices: TONES },
  placement: { fix: oneOf(PLACEMENTS), choices: PLACEMENTS },
  text: { fix: 'Write what the hint says, in a sentence or two' },
  warning: { fix: 'Write what to beware of, or leave it out' },
  called: { fix: "Write Web-UI's key for what it calls the control, as in button.Delete" },
  ways: { fix: 'Write a list of ways to find the control, tried in this order' },
  testid: { fix: 'Write the data-testid of the control, or of what it stands in' },
  selector: { fix: 'Write a CSS selector' },
  key: { fix: "Write one of Web-UI's keys for the control's name, or a list of them" },
  role: { fix: oneOf(CONTROL_ROLES), choices: CONTROL_ROLES },
  around: { fix: 'Write a CSS selector of what around the control is meant' },
  first: { fix: 'Write true, or leave it out' },
  sources: { fix: 'Write a list of texts that say where each fact comes from' },
  reviewed: { fix: 'Write the day somebody last checked the facts, as in 2026-01-31' },
  page: { fix: 'Name the page by its menu key, as in page: session' },
  scope: { fix: oneOf(SCOPES), choices: SCOPES },
  platform: { fix: oneOf(PLATFORMS), choices: PLATFORMS },
  weight: { fix: 'Write a number above 0 and up to 3; 1 is what a rule without weight has' },
  title: { fix: 'Write the title as people would put their trouble or question, in a few words' },
  summary: { fix: 'Write one line that tells readers whether this is their trouble' },
  keywords: { fix: 'Write a list of what people would type to find this, as in [sudo, apt-get]' },
  source: { fix: 'Write the 8 hex digits that the stamp command gives, or leave it out' },
};
