/** The seed of all random inputs. Every run has the same seed unless FUZZ_SEED sets another. */
export const SEED = Number(process.env.FUZZ_SEED || 20_260);

const LONG = process.env.FUZZ_RUNS || undefined;

/** Returns the parameters of a slow property. FUZZ_RUNS overrides the number of runs. */
export function fuzz(runs: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns: Number(LONG ?? runs) };
}
