import type { Role } from '../../src/model/audience.js';
import { labelOf } from '../../src/model/labels.js';
import { attributeOf, elementsOf, LABEL_ATTRIBUTE } from '../../src/model/markup.js';
import { isInRange } from '../../src/model/versions.js';
import { visibleEntries } from '../../src/model/visible.js';
import { searchFor } from '../../tools/commands/ask.js';
import type { Compiled } from '../../tools/content/compile.js';
import { bodyIn, entriesIn } from '../../tools/content/content.js';
import { lookupOf, textIn } from '../../tools/content/label-table.js';
import { outlineOf } from '../../tools/lint/outline.js';

/** The compiled content with its labels. */
type Compilation = Extract<Compiled, { readonly ok: true }>;

/** The months whose last release the tables show. */
export const MONTHS = ['24.03', '24.09', '25.3', '25.11', '25.19', '26.4', '26.8'] as const;

/** The number of results that a reader sees at a glance. */
const TOP = 3;

/** Returns the last release of a month. */
export function releaseOf({ labels }: Compilation, month: string): string {
  const release = labels.releases.findLast((name) => name.startsWith(`${month}.`));
  if (release === undefined) throw new Error(`no release of ${month}`);
  return release;
}

/** Returns the labels of the entries in a language that a release does not show. */
export const missingLabels = (
  { content, labels: table }: Compilation,
  lang: string,
  release: string,
): readonly string[] =>
  content.flatMap((entry) => {
    const text = entry.texts.get(lang);
    if (!text) return [];
    return outlineOf(text).namedLabels.flatMap(({ keys, ranges, line }) => {
      const isShown = [...ranges, entry.metadata.versions].every((range) =>
        isInRange(release, range),
      );
      const isKnown = keys.some(
        (key) => textIn(table, key, lang, release) ?? textIn(table, key, 'en', release),
      );
      return isShown && !isKnown ? [`${entry.id}/${lang}.md:${line} ${keys.join('|')}`] : [];
    });
  });

/** A reader who types labels into the search. */
export interface LabelReader {
  readonly lang: string;
  readonly role: Role;
  readonly release: string;
}

/** Types each label that a reader sees into the search. Returns the labels whose entry is lower. */
export function missedLabels(
  { content, labels: table, messages }: Compilation,
  { lang, role, release }: LabelReader,
): { readonly total: number; readonly missed: readonly string[] } {
  const lookup = lookupOf(table, lang, release);
  const readable = new Set(visibleEntries(entriesIn(content, lang), role).map(({ id }) => id));
  const shown = content.filter(
    ({ id, metadata }) => readable.has(id) && isInRange(release, metadata.versions),
  );
  const namedBy = new Map<string, Set<string>>();
  for (const entry of shown) {
    const { markup } = bodyIn(entry, lang);
    const named = new Set(
      [...elementsOf(markup)].map((each) => attributeOf(each, LABEL_ATTRIBUTE)),
    );
    for (const { keys, ranges } of outlineOf(entry.texts.get(lang) ?? entry.english).namedLabels) {
      const isInText = named.has(keys.join('|'));
      if (!isInText || !ranges.every((range) => isInRange(release, range))) continue;
      const label = labelOf(keys.join('|'), lookup);
      if (label) namedBy.set(label, (namedBy.get(label) ?? new Set()).add(entry.id));
    }
  }
  const search = searchFor(shown, { lang, role, release }, table, messages);
  const missed = [...namedBy].flatMap(([label, ids]) => {
    const found = search
      .search(label)
      .hits.slice(0, TOP)
      .map(({ entry }) => entry.id);
    return found.some((id) => ids.has(id))
      ? []
      : [`${label} ← ${[...ids].join()}: ${found.join()}`];
  });
  return { total: namedBy.size, missed };
}
