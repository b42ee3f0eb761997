/** The times of one measurement, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

/** A measurement that alternates with others, so that the machine slows all of them alike. */
export type Contender = (round: number) => unknown;

const MIN_ROUNDS = 3;

/**
 * Measures functions in alternation.
 *
 * @param rounds the most rounds
 * @param budgetMs ends the measurement early, but not before three rounds
 */
export function measure<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
  budgetMs: number,
): Readonly<Record<Name, Timing>> {
  const entries = Object.entries<Contender>(contenders) as [Name, Contender][];
  const times = new Map(entries.map(([name]): [Name, number[]] => [name, []]));
  const end = performance.now() + budgetMs;
  for (let round = 0; round < rounds && (round < MIN_ROUNDS || performance.now() < end); round++) {
    for (const [name, run] of entries) {
      const start = performance.now();
      run(round);
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, measured]) => [name, timingOf(measured)]),
  ) as Record<Name, Timing>;
}

function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95), samples: sorted.length };
}
