import { FALLBACK_LANGUAGE } from '../../src/model/languages.js';
import { shownText, type LabelLookup } from '../../src/model/labels.js';
import { compareVersions } from '../../src/model/versions.js';
import type { Report } from './diagnostic.js';
import { isObject } from './yaml.js';

/** The name of the table in the content folder. */
export const LABELS_FILE = 'labels.json';

/** The texts of a key by their first release. Null marks a release without the key. */
type TextsByRelease = Readonly<Record<string, string | null>>;

/** The labels that entries name, in all supported releases of Web-UI. */
export interface LabelTable {
  /** The oldest first. */
  readonly releases: readonly string[];
  /** By key and language. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string | TextsByRelease>>>>;
}

export const NO_LABELS: LabelTable = { releases: [], labels: {} };

/** Reads a labels.json. */
export function readLabelTable(text: string, report: Report): LabelTable {
  try {
    const table: unknown = JSON.parse(text);
    if (isObject(table) && Array.isArray(table['releases']) && isObject(table['labels'])) {
      return table as unknown as LabelTable;
    }
  } catch {
    // Reported below.
  }
  report(1, 'table of labels is malformed', 'Run npm run maintain:labels to write it again');
  return NO_LABELS;
}

/** Adds the labels of a second table, whose keys replace those of the first. */
export const mergeTables = (first: LabelTable, second: LabelTable): LabelTable => ({
  releases: second.releases.length > 0 ? second.releases : first.releases,
  labels: { ...first.labels, ...second.labels },
});

/** Returns the text of a key in a release; undefined if the release has none. */
export function textIn(
  { labels }: LabelTable,
  key: string,
  lang: string,
  release: string,
): string | undefined {
  const texts = labels[key]?.[lang];
  if (texts === undefined || typeof texts === 'string') return texts;
  let text: string | null = null;
  for (const [from, value] of Object.entries(texts)) {
    if (compareVersions(from, release) <= 0) text = value;
  }
  return text ?? undefined;
}

/** Whether a release has a key, in any language. */
export const hasKey = (table: LabelTable, key: string, release: string): boolean =>
  textIn(table, key, FALLBACK_LANGUAGE, release) !== undefined;

/** Returns the labels of a release in a language, as its Web-UI shows them. */
export const lookupOf =
  (table: LabelTable, lang: string, release: string): LabelLookup =>
  (key) =>
    textIn(table, key, lang, release) ?? textIn(table, key, FALLBACK_LANGUAGE, release);

/** Returns the text of the first known key in the newest release that has one. */
export function newestText(
  table: LabelTable,
  keys: readonly string[],
  lang: string,
): string | undefined {
  for (const release of table.releases.toReversed()) {
    const lookup = lookupOf(table, lang, release);
    for (const key of keys) {
      const text = shownText(lookup(key) ?? '');
      if (text !== '') return text;
    }
  }
  return undefined;
}
