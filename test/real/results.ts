import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Check, Outcome } from './checks/check.js';

/** The outcomes of one release, by the name of the check. */
export interface ReleaseResult {
  readonly version: string;
  readonly date: string;
  /** The commit of the plugin. */
  readonly commit: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** Reads results by version; empty without a file. */
export function readResults(file: string | undefined): Map<string, ReleaseResult> {
  if (file === undefined || !existsSync(file)) return new Map();
  const results = JSON.parse(readFileSync(file, 'utf8')) as readonly ReleaseResult[];
  return new Map(results.map((result) => [result.version, result]));
}

export function writeResults(file: string, results: ReadonlyMap<string, ReleaseResult>): void {
  // The file stays complete if the run is stopped during the write.
  writeFileSync(`${file}.new`, `${JSON.stringify(sorted(results), undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export const sorted = (results: ReadonlyMap<string, ReleaseResult>): readonly ReleaseResult[] =>
  [...results.values()].sort((one, other) =>
    one.version.localeCompare(other.version, 'en', { numeric: true }),
  );

const MARKS = { ok: 'ok', no: 'NO', 'not applicable': '–' } as const;

/** Combines results of several files. The later outcome of a check counts. */
export function combine(files: readonly string[]): readonly ReleaseResult[] {
  const combined = new Map<string, ReleaseResult>();
  for (const result of files.flatMap((file) => [...readResults(file).values()])) {
    const outcomes = { ...combined.get(result.version)?.outcomes, ...result.outcomes };
    combined.set(result.version, { ...result, outcomes });
  }
  return sorted(combined);
}

/** Formats a markdown table of release × check, which a terminal also shows well. */
export function formatTable(results: readonly ReleaseResult[], checks: readonly Check[]): string {
  const rows = [
    ['check', ...results.map(({ version }) => version)],
    ...checks.map(({ name }) => [
      name,
      ...results.map(({ outcomes }) => {
        const outcome = outcomes[name];
        return outcome ? MARKS[outcome.result] : '';
      }),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Lists the reasons of one kind of outcome, each with its check and releases. */
export function formatReasons(
  results: readonly ReleaseResult[],
  kind: Outcome['result'],
): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { version, outcomes } of results) {
    for (const [name, outcome] of Object.entries(outcomes)) {
      if (outcome.result !== kind || outcome.reason === undefined) continue;
      const key = `${name}: ${outcome.reason}`;
      lines.set(key, [...(lines.get(key) ?? []), version]);
    }
  }
  return [...lines].map(([reason, versions]) => `${reason} (${versions.join(', ')})`);
}
