import * as v from 'valibot';
import { CONTROL_ROLES } from '../../src/model/anchor.js';
import { AUDIENCES } from '../../src/model/audience.js';
import { CHECK_NAMES } from '../../src/model/checks/check.js';
import { KINDS } from '../../src/model/entry.js';
import { HINT_TONES, PLACEMENTS } from '../../src/model/hint.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { isEntryId } from '../../src/model/link.js';
import { SCOPES } from '../../src/model/menu.js';
import { MOMENTS } from '../../src/model/moment.js';
import { PLATFORMS } from '../../src/model/page.js';
import { parseRange, RANGE_HELP } from './version-range.js';

/** A range of versions, parsed. */
const versions = v.optional(
  v.pipe(
    v.string(),
    v.check((range) => parseRange(range) !== undefined),
    v.transform(parseRange),
  ),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Rejects dates such as February 31, which `Date` moves to March. */
export function isCalendarDate(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === day;
}

/** `entry.yaml`: the metadata of an entry, for all languages. */
export const EntryFields = v.object({
  audience: v.picklist(AUDIENCES),
  kind: v.picklist(KINDS),
  // Optional, since entries of an installation may be older. A missing moment is a warning.
  moment: v.optional(v.picklist(MOMENTS)),
  // Read by page-rules.ts: the valid tabs and scopes depend on the page.
  pages: v.unknown(),
  platforms: v.optional(v.pipe(v.array(v.picklist(PLATFORMS)), v.minLength(1))),
  versions,
  replaces: v.optional(v.pipe(v.string(), v.check(isEntryId))),
  related: v.optional(v.array(text), []),
  checks: v.optional(v.pipe(v.array(v.picklist(CHECK_NAMES)), v.minLength(1))),
  // Read by hints.ts.
  hints: v.optional(v.array(v.unknown()), []),
  sources: v.optional(v.array(text), []),
  reviewed: v.pipe(v.string(), v.check(isCalendarDate)),
});

/** A rule in `pages`, in its long form. */
export const PageRuleFields = v.object({
  page: v.unknown(),
  tab: v.optional(v.unknown()),
  scope: v.optional(v.picklist(SCOPES)),
  platform: v.optional(v.picklist(PLATFORMS)),
  weight: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(3)), 1),
});

/** A hint in `entry.yaml`. Its page, tab and scope are read like a rule in `pages`. */
export const HintFields = v.object({
  id: v.pipe(v.string(), v.check(isEntryId)),
  page: v.optional(v.unknown()),
  tab: v.optional(v.unknown()),
  scope: v.optional(v.unknown()),
  audience: v.optional(v.picklist(AUDIENCES)),
  versions,
  anchors: v.pipe(v.array(text), v.minLength(1)),
  tone: v.optional(v.picklist(HINT_TONES), 'info'),
  placement: v.optional(v.picklist(PLACEMENTS), 'after'),
});

/** A hint in the front matter of `<lang>.md`, in its long form. */
export const HintTextFields = v.object({ text, warning: v.optional(text) });

/** A key of Web-UI's translations, such as `maintenance.RescanImages`. */
const messageKey = v.pipe(v.string(), v.regex(/^[^.\s]+(?:\.[^.\s]+)+$/));

/** An anchor in `anchors.yaml`. */
export const AnchorFields = v.object({
  page: v.optional(v.unknown()),
  tab: v.optional(v.unknown()),
  audience: v.picklist(AUDIENCES),
  versions,
  labelKey: v.pipe(v.string(), v.regex(/^[^.\s|]+(?:\.[^.\s|]+)+(?:\|[^.\s|]+(?:\.[^.\s|]+)+)*$/)),
  locators: v.pipe(v.array(v.unknown()), v.minLength(1)),
});

/** The keys of a locator by which a control is found. The others select among what is found. */
export const FINDING_KEYS = ['testid', 'selector', 'key'] as const;

/** One of the `locators` of an anchor. */
export const LocatorFields = v.object({
  testid: v.optional(text),
  selector: v.optional(text),
  key: v.optional(v.union([messageKey, v.pipe(v.array(messageKey), v.minLength(1))])),
  role: v.optional(v.picklist(CONTROL_ROLES)),
  closest: v.optional(text),
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** The front matter of `<lang>.md`. */
export const FrontMatterFields = v.object({
  title: text,
  summary: text,
  keywords: v.pipe(v.array(text), v.minLength(1)),
  // Read by hints.ts.
  hints: v.optional(v.unknown()),
  pictureWords: v.optional(v.record(v.string(), text), {}),
  source: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
});

const questionsByLanguage = v.partial(
  v.object(
    Object.fromEntries(
      UI_LANGUAGES.map((lang) => [lang, v.pipe(v.array(text), v.minLength(1))] as const),
    ),
  ),
);

/** `questions.yaml`: questions that the entry answers, and similar ones that no entry answers. */
export const QuestionsFields = v.object({
  ...questionsByLanguage.entries,
  unlike: v.optional(questionsByLanguage),
});

/** The former keys of `anchors.yaml`, with their present names. */
export const RENAMED_KEYS: ReadonlyMap<string, string> = new Map([
  ['called', 'labelKey'],
  ['ways', 'locators'],
  ['around', 'closest'],
  ['first', 'nth'],
]);

/** How to write the value of a key. */
export interface KeyHelp {
  readonly suggestion: string;
  readonly choices?: readonly string[];
}

const oneOf = (choices: readonly string[]): KeyHelp => ({
  suggestion: `Use one of: ${choices.join(', ')}`,
  choices,
});

/** The keys of all files but those of questions by language. Each needs help. */
type Key = keyof (typeof EntryFields.entries &
  typeof PageRuleFields.entries &
  typeof HintFields.entries &
  typeof HintTextFields.entries &
  typeof AnchorFields.entries &
  typeof LocatorFields.entries &
  typeof FrontMatterFields.entries &
  Pick<typeof QuestionsFields.entries, 'unlike'>);

/** The help for each key, for values that are missing or invalid. */
export const HELP_BY_KEY: Readonly<Record<Key, KeyHelp>> = {
  audience: oneOf(AUDIENCES),
  kind: oneOf(KINDS),
  moment: oneOf(MOMENTS),
  pages: { suggestion: 'Write "everywhere", or a list of menu keys such as [session, data]' },
  platforms: {
    suggestion: `Write a list of: ${PLATFORMS.join(', ')}; or remove the key, which means all`,
    choices: PLATFORMS,
  },
  versions: { suggestion: RANGE_HELP },
  replaces: { suggestion: 'Write the id of one shipped entry, or remove the key' },
  related: { suggestion: 'Write a list of entry ids, as in [my-entry], or remove the key' },
  checks: {
    suggestion: `Write a list of: ${CHECK_NAMES.join(', ')}; or remove the key`,
    choices: CHECK_NAMES,
  },
  hints: { suggestion: 'Write a list of hints, or [] for none' },
  id: { suggestion: 'Use lower-case letters, digits and single hyphens' },
  anchors: { suggestion: 'Write a list of names from anchors.yaml, in order of preference' },
  tone: oneOf(HINT_TONES),
  placement: oneOf(PLACEMENTS),
  text: { suggestion: 'Write the text of the hint, in a sentence or two' },
  warning: { suggestion: 'Write the warning, or remove the key' },
  labelKey: { suggestion: 'Write the Web-UI translation key of the label, as in button.Delete' },
  locators: { suggestion: 'Write a list of locators, in order of preference' },
  testid: { suggestion: 'Write the data-testid of the control, or of its container' },
  selector: { suggestion: 'Write a CSS selector' },
  key: { suggestion: 'Write a Web-UI translation key such as button.Delete, or a list of keys' },
  role: oneOf(CONTROL_ROLES),
  closest: { suggestion: 'Write a CSS selector of the ancestor to use instead' },
  nth: { suggestion: 'Write the number of the match to use, counted from 1, or remove the key' },
  sources: { suggestion: 'Write a list of the sources of the facts' },
  reviewed: { suggestion: 'Write the date of the last review, as in 2026-01-31' },
  page: { suggestion: 'Write the menu key of the page, as in page: session' },
  tab: { suggestion: 'Write the name of a tab of the page, as in tab: registry' },
  scope: oneOf(SCOPES),
  platform: oneOf(PLATFORMS),
  weight: { suggestion: 'Write a number above 0 and up to 3, or remove the key, which means 1' },
  title: { suggestion: 'Write the problem or the question in a few words, as users say it' },
  summary: { suggestion: 'Write one line that describes the problem' },
  keywords: { suggestion: 'Write a list of search terms, as in [sudo, apt-get]' },
  pictureWords: { suggestion: 'Write each English word of the picture and its translation' },
  source: { suggestion: 'Remove the key, and run backend-ai-help stamp to write it' },
  unlike: { suggestion: 'Write a list of questions by language, or remove the key' },
};

const QUESTIONS_HELP: KeyHelp = {
  suggestion: 'Write a list of questions, each as a user asks it, or remove the key',
};

/** The help for the keys of all files, by name. */
export const KEY_HELP: ReadonlyMap<string, KeyHelp> = new Map([
  ...Object.entries(HELP_BY_KEY),
  ...UI_LANGUAGES.map((lang) => [lang, QUESTIONS_HELP] as const),
]);
