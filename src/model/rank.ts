import { KINDS, type Entry, type PageRule } from './entry.js';
import type { Page } from './page.js';

/** Why an entry is shown on a page: it fits every page, or one of its rules fits this one. */
export type Reason =
  { readonly because: 'everywhere' } | { readonly because: 'page'; readonly rule: PageRule };

export interface RankedEntry {
  readonly entry: Entry;
  /** Higher is more fitting. Only the order means anything. */
  readonly score: number;
  readonly reason: Reason;
}

/** A page outweighs anything that fits everywhere; each further thing a rule asks for adds to it. */
const SCORE = { everywhere: 1, page: 10, tab: 4, scope: 2, platform: 2 } as const;

/** The entries that fit a page, the most fitting first, each with the strongest reason for it. */
export function rank(entries: readonly Entry[], page: Page): readonly RankedEntry[] {
  return entries
    .flatMap((entry) => fit(entry, page) ?? [])
    .sort((a, b) => b.score - a.score || byKindAndId(a.entry, b.entry));
}

function fit(entry: Entry, page: Page): RankedEntry | undefined {
  if (entry.platforms && !entry.platforms.includes(page.platform)) return undefined;
  if (entry.pages === 'everywhere') {
    return { entry, score: SCORE.everywhere, reason: { because: 'everywhere' } };
  }
  return entry.pages
    .filter((rule) => applies(rule, page))
    .map((rule): RankedEntry => ({ entry, score: score(rule), reason: { because: 'page', rule } }))
    .reduce<RankedEntry | undefined>(
      (best, next) => (best && best.score >= next.score ? best : next),
      undefined,
    );
}

const applies = (rule: PageRule, page: Page): boolean =>
  rule.page === page.key &&
  (rule.tab === undefined || rule.tab === page.tab) &&
  (rule.scope === undefined || rule.scope === page.scope) &&
  (rule.platform === undefined || rule.platform === page.platform);

const score = (rule: PageRule): number =>
  rule.weight *
  (SCORE.page +
    (rule.tab === undefined ? 0 : SCORE.tab) +
    (rule.scope === undefined ? 0 : SCORE.scope) +
    (rule.platform === undefined ? 0 : SCORE.platform));

/** A fixed order among equals, the same in every browser and language. */
export function byKindAndId(a: Entry, b: Entry): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
