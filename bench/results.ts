import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { distributionOf, type Distribution } from './statistics.js';

/** The unit of a value, as printed. */
export type Unit = 'ms' | 'kB' | 'MB' | '';

/** The measured values of one contender, at a number of entries if that matters. */
export interface Result extends Distribution {
  readonly measurement: string;
  readonly contender: string;
  readonly unit: Unit;
  readonly entries?: number | undefined;
}

/** What is measured. */
export type Subject = Pick<Result, 'measurement' | 'unit' | 'entries'>;

/** Collects results, and reports each one on stderr. */
export class Results {
  readonly all: Result[] = [];

  add(subject: Subject, contender: string, distribution: Distribution): void {
    this.all.push({ ...subject, contender, ...distribution });
    const entries = subject.entries === undefined ? '' : `, ${subject.entries} entries`;
    const value = `${distribution.median.toFixed(3)} ${subject.unit}`.trim();
    console.error(`${subject.measurement}${entries}, ${contender}: ${value}`);
  }

  /** Adds the distribution of the values of each contender. */
  addValues(subject: Subject, values: Readonly<Record<string, readonly number[]>>): void {
    for (const [contender, measured] of Object.entries(values)) {
      if (measured.length > 0) this.add(subject, contender, distributionOf(measured));
    }
  }

  addAll(subject: Subject, measured: Readonly<Record<string, Distribution>>): void {
    for (const [contender, each] of Object.entries(measured)) this.add(subject, contender, each);
  }
}

const FILE = new URL('results.json', import.meta.url);

/** Writes all results to `bench/results.json`, with the machine and its load. */
export function writeResults(results: readonly Result[]): void {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  const report = { date, machine, load: loadavg(), results };
  writeFileSync(FILE, `${JSON.stringify(report, undefined, 2)}\n`);
}
