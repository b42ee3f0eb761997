import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Timing } from './measure.js';

/** The time of one contender at one number of entries. */
export interface Result extends Timing {
  readonly measurement: string;
  readonly contender: string;
  readonly entries: number;
}

const FILE = new URL('results.json', import.meta.url);

/** Writes all results to `bench/results.json`. */
export function writeResults(results: readonly Result[]): void {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}`;
  const report = { date: new Date().toISOString().slice(0, 10), machine, results };
  writeFileSync(FILE, `${JSON.stringify(report, undefined, 2)}\n`);
}

/** Formats results as a table of markdown: one row per measurement and contender. */
export function formatResults(results: readonly Result[]): string {
  const counts = [...new Set(results.map(({ entries }) => entries))].sort((a, b) => a - b);
  const rows = new Map<string, Map<number, Result>>();
  for (const result of results) {
    const name = `${result.measurement} | ${result.contender}`;
    rows.set(name, (rows.get(name) ?? new Map<number, Result>()).set(result.entries, result));
  }
  const cell = (result: Result | undefined) =>
    result ? `${milliseconds(result.median)} / ${milliseconds(result.p95)}` : '';
  return [
    `| measurement | contender | ${counts.join(' | ')} |`,
    `| --- | --- | ${counts.map(() => '---').join(' | ')} |`,
    ...[...rows].map(
      ([name, row]) => `| ${name} | ${counts.map((count) => cell(row.get(count))).join(' | ')} |`,
    ),
  ].join('\n');
}

const milliseconds = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
