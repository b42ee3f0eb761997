import { IS_DEEP } from './depth.js';

/** The seed of all random inputs. Every run has the same seed unless FUZZ_SEED sets another. */
export const SEED = Number(process.env.FUZZ_SEED || 20_260);

const LONG = process.env.FUZZ_RUNS || undefined;

/**
 * Returns the parameters of a property: its number of runs in `npm test` and in `npm run test:deep`.
 * FUZZ_RUNS overrides both.
 */
export function fuzz(
  runs: number,
  deepRuns = runs * 10,
): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns: Number(LONG ?? (IS_DEEP ? deepRuns : runs)) };
}
