/**
 * How a property is tried: always on the same inputs, so that a run says the same as the one before,
 * unless FUZZ_RUNS asks for more of them. FUZZ_SEED picks others.
 */
export function fuzz(runs: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: Number(process.env.FUZZ_SEED || 20_260), numRuns: Number(LONG ?? runs) };
}

const LONG = process.env.FUZZ_RUNS || undefined;
