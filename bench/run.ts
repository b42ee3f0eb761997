import { parseArgs } from 'node:util';
import { EntryIndex } from '../src/model/entry-index.js';
import { MENU_KEYS } from '../src/model/menu.js';
import { parsePage } from '../src/model/page.js';
import { contentSamples, type Sample } from './content.js';
import { ENGINES, type EngineName } from './engines.js';
import { measure, type Contender, type Timing } from './measure.js';
import { PASTED_LOG, TYPED } from './queries.js';
import { formatResults, writeResults, type Result } from './results.js';

/**
 * Measures the model in Node: no browser, no rendering. Prints the median and the 95th percentile in
 * milliseconds, and writes `bench/results.json`.
 */
const COUNTS = [50, 500, 5000];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
/** How long one measurement at one number of entries may take. */
const BUDGET_MS = values.quick ? 2_000 : 30_000;

const MAX_ROUNDS = 200;

const results: Result[] = [];

function record(measurement: string, entries: number, timings: Readonly<Record<string, Timing>>) {
  for (const [contender, timing] of Object.entries(timings)) {
    results.push({ measurement, contender, entries, ...timing });
    console.error(
      `${entries} entries, ${measurement}, ${contender}: ${timing.median.toFixed(2)} ms`,
    );
  }
}

function measurePageChange({ entries }: Sample): Readonly<Record<string, Timing>> {
  const index = new EntryIndex(entries);
  const drawer = (round: number) => {
    const url = `/${MENU_KEYS[round % MENU_KEYS.length] ?? ''}?round=${round}`;
    return index.rank(parsePage(url, { role: 'superadmin', platform: 'web' }));
  };
  return measure({ drawer }, MAX_ROUNDS, BUDGET_MS);
}

function measureSearch(sample: Sample, names: readonly EngineName[], queries: readonly string[]) {
  const contenders = names.map((name): [EngineName, Contender] => {
    const search = ENGINES[name](sample);
    return [name, (round) => search(queries[round % queries.length] ?? '')];
  });
  return measure(Object.fromEntries(contenders), MAX_ROUNDS, BUDGET_MS);
}

const ALL = Object.keys(ENGINES) as EngineName[];

for (const [count, sample] of contentSamples(COUNTS)) {
  const engines = ALL.map((name): [EngineName, Contender] => [name, () => ENGINES[name](sample)]);
  record('page change', count, measurePageChange(sample));
  record('index ready', count, measure(Object.fromEntries(engines), 20, BUDGET_MS));
  record('keystroke', count, measureSearch(sample, ALL, TYPED));
  // Fuse compares a long text with each entry for minutes.
  const others = ALL.filter((name) => name !== 'Fuse');
  record('pasted log', count, measureSearch(sample, others, [PASTED_LOG]));
}
console.log(formatResults(results));
writeResults(results);
