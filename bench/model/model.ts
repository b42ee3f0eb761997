import { EntryIndex } from '../../src/model/entry-index.js';
import { MENU_KEYS } from '../../src/model/menu.js';
import { parsePage } from '../../src/model/page.js';
import { measure, type Contender } from '../measure.js';
import type { Results } from '../results.js';
import type { Sample } from './content.js';
import { ENGINES, type EngineName } from './engines.js';
import { PASTED_LOG, TYPED } from './queries.js';

const MAX_ROUNDS = 200;

const ALL = Object.keys(ENGINES) as EngineName[];

/**
 * Measures the model in Node, without rendering.
 *
 * @param budgetMs how long one measurement at one number of entries may take
 */
export function measureModel(
  samples: ReadonlyMap<number, Sample>,
  results: Results,
  budgetMs: number,
): void {
  for (const [entries, sample] of samples) {
    const subject = (measurement: string) => ({ measurement, unit: 'ms', entries }) as const;
    const engines = ALL.map((name): [EngineName, Contender] => [name, () => ENGINES[name](sample)]);
    const search = (names: readonly EngineName[], queries: readonly string[]) =>
      measureSearch(sample, names, queries, budgetMs);
    results.addAll(subject('model: page change'), measurePageChange(sample, budgetMs));
    results.addAll(
      subject('model: index ready'),
      measure(Object.fromEntries(engines), 20, budgetMs),
    );
    results.addAll(subject('model: keystroke'), search(ALL, TYPED));
    // Fuse compares a long text with each entry for minutes.
    const others = ALL.filter((name) => name !== 'Fuse');
    results.addAll(subject('model: pasted log'), search(others, [PASTED_LOG]));
  }
}

function measurePageChange({ entries }: Sample, budgetMs: number) {
  const index = new EntryIndex(entries);
  const drawer = (round: number) => {
    const url = `/${MENU_KEYS[round % MENU_KEYS.length] ?? ''}?round=${round}`;
    return index.rank(parsePage(url, { role: 'superadmin', platform: 'web' }));
  };
  return measure({ drawer }, MAX_ROUNDS, budgetMs);
}

function measureSearch(
  sample: Sample,
  names: readonly EngineName[],
  queries: readonly string[],
  budgetMs: number,
) {
  const contenders = names.map((name): [EngineName, Contender] => {
    const search = ENGINES[name](sample);
    return [name, (round) => search(queries[round % queries.length] ?? '')];
  });
  return measure(Object.fromEntries(contenders), MAX_ROUNDS, budgetMs);
}
