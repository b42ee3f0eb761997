/** Where random inputs begin: the same at every run, unless FUZZ_SEED asks for others. */
export const SEED = Number(process.env.FUZZ_SEED || 20_260);

const LONG = process.env.FUZZ_RUNS || undefined;

/** How often a property is tried where that takes a while; as often as FUZZ_RUNS says in its place. */
export function fuzz(runs: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns: Number(LONG ?? runs) };
}
