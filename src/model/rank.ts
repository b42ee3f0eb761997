import { KINDS, type Entry, type PageRule } from './entry.js';
import type { Hint } from './hint.js';
import { MOMENTS, momentOf } from './moment.js';
import type { Page } from './page.js';

/** The reason for an entry on a page: its rule, its hint, or all pages. */
export type Reason =
  | { readonly because: 'page'; readonly rule: PageRule }
  | { readonly because: 'hint' }
  | { readonly because: 'everywhere' };

export interface RankedEntry {
  readonly entry: Entry;
  /** Higher fits better. Only the order of scores has a meaning. */
  readonly score: number;
  readonly reason: Reason;
}

/** The number of entries that a page shows first. */
export const BEST_COUNT = 5;

/** Returns the entries that a page shows first. A single further entry is shown too. */
export const bestOf = <T>(ranked: readonly T[]): readonly T[] =>
  ranked.length <= BEST_COUNT + 1 ? ranked : ranked.slice(0, BEST_COUNT);

/** The score of each kind of match, which outweighs any weight of a rule. */
const MATCH = { everywhere: 100, hint: 200, page: 300, tab: 400 } as const;

/** The score of a rule with the weight 1. */
const RULE = { page: 10, scope: 2, platform: 2 } as const;

/** The score of a hint on the page. Less than the smallest step between rules of equal weight. */
const HINTED = 1;

/**
 * Lists the entries that fit a page, the best first, with their reasons. `EntryIndex` does the same for
 * one page after another.
 */
export const rank = (
  entries: readonly Entry[],
  page: Page,
  hints: readonly HintPlace[] = [],
): readonly RankedEntry[] => {
  const hinted = hintedOn(page, hints);
  return entries.flatMap((entry) => rankEntry(entry, page, hinted) ?? []).sort(inRankOrder);
};

/** The page of a hint, and its entry. */
export type HintPlace = Pick<Hint, 'entry' | 'page' | 'tab' | 'scope'>;

/** Returns the ids of the entries that have a hint on a page. */
export const hintedOn = (page: Page, hints: readonly HintPlace[]): ReadonlySet<string> =>
  new Set(hints.filter((hint) => applies(hint, page)).map(({ entry }) => entry));

/**
 * Scores one entry on a page; undefined if the entry does not fit.
 *
 * @param hinted the ids of the entries that have a hint on the page
 */
export function rankEntry(
  entry: Entry,
  page: Page,
  hinted: ReadonlySet<string>,
): RankedEntry | undefined {
  if (entry.platforms && !entry.platforms.includes(page.platform)) return undefined;
  const isHinted = hinted.has(entry.id);
  let best: RankedEntry | undefined;
  for (const rule of entry.pages === 'everywhere' ? [] : entry.pages) {
    if (!applies(rule, page)) continue;
    const score = scoreOf(rule) + (isHinted ? HINTED : 0);
    if (!best || score > best.score) best = { entry, score, reason: { because: 'page', rule } };
  }
  if (best) return best;
  if (isHinted) return { entry, score: MATCH.hint, reason: { because: 'hint' } };
  return entry.pages === 'everywhere'
    ? { entry, score: MATCH.everywhere, reason: { because: 'everywhere' } }
    : undefined;
}

const applies = (rule: Omit<PageRule, 'weight'>, page: Page): boolean =>
  rule.page === page.key &&
  (rule.tab === undefined || rule.tab === page.tab) &&
  (rule.scope === undefined || rule.scope === page.scope) &&
  (rule.platform === undefined || rule.platform === page.platform);

const scoreOf = (rule: PageRule): number =>
  (rule.tab === undefined ? MATCH.page : MATCH.tab) +
  rule.weight *
    (RULE.page +
      (rule.scope === undefined ? 0 : RULE.scope) +
      (rule.platform === undefined ? 0 : RULE.platform));

/** Orders the entries of a page, the best first. */
export const inRankOrder = (a: RankedEntry, b: RankedEntry): number =>
  b.score - a.score || inListOrder(a.entry, b.entry);

/** Orders entries by moment, kind and id, the same in every browser and language. */
export const inListOrder = (a: Entry, b: Entry): number =>
  MOMENTS.indexOf(momentOf(a)) - MOMENTS.indexOf(momentOf(b)) ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
