import { distributionOf, type Distribution } from './statistics.js';

/** A measurement that alternates with others, so that the machine slows all of them alike. */
export type Contender = (round: number) => unknown;

const MIN_ROUNDS = 3;

/**
 * Measures functions in alternation, in milliseconds.
 *
 * @param rounds the most rounds
 * @param budgetMs ends the measurement early, but not before three rounds
 */
export function measure<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
  budgetMs: number,
): Readonly<Record<Name, Distribution>> {
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
    [...times].map(([name, measured]) => [name, distributionOf(measured)]),
  ) as Record<Name, Distribution>;
}
