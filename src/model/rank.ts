import { KINDS, type Entry, type PageRule } from './entry.js';
import type { Page } from './page.js';

/** The reason for an entry on a page. The entry fits all pages, or a rule matches. */
export type Reason =
  { readonly because: 'everywhere' } | { readonly because: 'page'; readonly rule: PageRule };

export interface RankedEntry {
  readonly entry: Entry;
  /** Higher fits better. Only the order of scores has a meaning. */
  readonly score: number;
  readonly reason: Reason;
}

/** The score of each condition. A page outweighs an entry for all pages. */
const SCORE = { everywhere: 1, page: 10, tab: 4, scope: 2, platform: 2 } as const;

/** Lists the entries that fit a page, the best first, with their reasons. */
export const rank = (entries: readonly Entry[], page: Page): readonly RankedEntry[] =>
  entries
    .flatMap((entry) => rankEntry(entry, page) ?? [])
    .sort((a, b) => b.score - a.score || byKindAndId(a.entry, b.entry));

/** Scores one entry on a page; undefined if the entry does not fit. */
export function rankEntry(entry: Entry, page: Page): RankedEntry | undefined {
  if (entry.platforms && !entry.platforms.includes(page.platform)) return undefined;
  if (entry.pages === 'everywhere') {
    return { entry, score: SCORE.everywhere, reason: { because: 'everywhere' } };
  }
  let best: RankedEntry | undefined;
  for (const rule of entry.pages) {
    if (!applies(rule, page)) continue;
    const score = scoreOf(rule);
    if (!best || score > best.score) best = { entry, score, reason: { because: 'page', rule } };
  }
  return best;
}

const applies = (rule: PageRule, page: Page): boolean =>
  rule.page === page.key &&
  (rule.tab === undefined || rule.tab === page.tab) &&
  (rule.scope === undefined || rule.scope === page.scope) &&
  (rule.platform === undefined || rule.platform === page.platform);

const scoreOf = (rule: PageRule): number =>
  rule.weight *
  (SCORE.page +
    (rule.tab === undefined ? 0 : SCORE.tab) +
    (rule.scope === undefined ? 0 : SCORE.scope) +
    (rule.platform === undefined ? 0 : SCORE.platform));

/** Orders entries by kind and id, the same in every browser and language. */
export function byKindAndId(a: Entry, b: Entry): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
