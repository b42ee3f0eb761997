import { EntryIndex } from '../src/model/entry-index.js';
import type { Entry } from '../src/model/entry.js';
import { MENU_KEYS } from '../src/model/menu.js';
import { parsePage } from '../src/model/page.js';

/** Measures how long the model needs for a page change: parsing the URL and ranking all entries. */
const COUNTS = [50, 500, 5000];
const LIMIT_MS = 8;
const ROUNDS = 200;

const KINDS = ['problem', 'question', 'guide'] as const;

/** Entries as careful authors write them: on one or two pages each, some everywhere. */
const makeEntries = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, n): Entry => {
    const page = (offset: number) => MENU_KEYS[(n + offset) % MENU_KEYS.length] ?? 'session';
    return {
      id: `entry-${n}`,
      audience: 'user',
      kind: KINDS[n % KINDS.length] ?? 'guide',
      pages:
        n % 20 === 0
          ? 'everywhere'
          : [
              { page: page(0), weight: 1 },
              { page: page(7), weight: 2 },
            ],
      related: [],
      lang: 'en',
      title: `Title ${n}`,
      summary: `Summary ${n}`,
    };
  });

function measure(count: number): { readonly median: number; readonly p95: number } {
  const index = new EntryIndex(makeEntries(count));
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const url = `/${MENU_KEYS[round % MENU_KEYS.length] ?? ''}?round=${round}`;
    const start = performance.now();
    index.rank(parsePage(url, { role: 'superadmin', platform: 'web' }));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

console.log('page change, model only: entries, median ms, 95th percentile ms');
for (const count of COUNTS) {
  const { median, p95 } = measure(count);
  console.log(`${count}\t${median.toFixed(2)}\t${p95.toFixed(2)}\tlimit ${LIMIT_MS}`);
}
