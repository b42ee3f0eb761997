import { groupBy } from './group-by.js';
import { growthExponent } from './growth.js';
import type { Result } from './results.js';

/** `indexOf` finds no misspelled word, so that the ratio leaves it out. */
const INCOMPARABLE = 'indexOf';

/**
 * Formats results as tables of markdown. Measurements with the same contenders share a table. A row
 * has the median and the 95th percentile of each contender, and the ratio of the drawer to the fastest
 * other one.
 */
export function formatResults(results: readonly Result[]): string {
  const tables = groupBy(rowsOf(results), (row) => row.map(({ contender }) => contender).join());
  return [...tables.values()].map(formatTable).join('\n\n');
}

/** Formats the exponent of the growth of each measurement by contender. */
export function formatGrowth(results: readonly Result[]): string {
  const series = groupBy(
    results.filter(({ entries }) => entries !== undefined),
    ({ measurement, contender }) => `| ${measurement} | ${contender} |`,
  );
  const rows = [...series].flatMap(([name, points]) => {
    const exponent = growthExponent(
      points.map(({ entries = 0, median }) => ({ entries, value: median })),
    );
    return exponent === undefined ? [] : `${name} ${exponent.toFixed(2)} |`;
  });
  return ['| measurement | contender | exponent |', '| --- | --- | ---: |', ...rows].join('\n');
}

/** Returns the results of each measurement and number of entries. */
const rowsOf = (results: readonly Result[]): readonly (readonly Result[])[] => [
  ...groupBy(results, ({ measurement, entries = 0 }) => `${measurement} ${entries}`).values(),
];

function formatTable(rows: readonly (readonly Result[])[]): string {
  const contenders = rows[0]?.map(({ contender }) => contender) ?? [];
  const isCompared = contenders.length > 1;
  const lines = rows.map((row) => [
    nameOf(row),
    ...row.map(formatResult),
    ...(isCompared ? [ratioOf(row)?.toFixed(2) ?? ''] : []),
  ]);
  const head = ['measurement', ...contenders, ...(isCompared ? ['ratio'] : [])];
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function nameOf([first]: readonly Result[]): string {
  const entries = first?.entries === undefined ? '' : `, ${first.entries} entries`;
  const unit = first?.unit ? `, ${first.unit}` : '';
  return `${first?.measurement ?? ''}${entries}${unit}`;
}

const formatResult = ({ median, p95, samples }: Result): string =>
  samples === 1 ? format(median) : `${format(median)} / ${format(p95)}`;

function format(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
}

/** Returns the median of the drawer, divided by the lowest one of the others. */
export function ratioOf(row: readonly Result[]): number | undefined {
  const drawer = row.find(({ contender }) => contender === 'drawer');
  const others = row.filter(({ contender }) => !['drawer', INCOMPARABLE].includes(contender));
  const fastest = Math.min(...others.map(({ median }) => median));
  return drawer && fastest > 0 && Number.isFinite(fastest) ? drawer.median / fastest : undefined;
}
