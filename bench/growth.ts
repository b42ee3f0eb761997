/** A measured value at a number of entries. */
export interface GrowthPoint {
  readonly entries: number;
  readonly value: number;
}

/**
 * Fits `value = c · entries^exponent` by a linear regression of the logarithms.
 *
 * @returns the exponent: 0 is constant, 1 is linear; undefined with fewer than two numbers of entries
 */
export function growthExponent(points: readonly GrowthPoint[]): number | undefined {
  const logs = points
    .filter(({ entries, value }) => entries > 0 && value > 0)
    .map(({ entries, value }) => ({ x: Math.log(entries), y: Math.log(value) }));
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const spread = sum(logs.map(({ x }) => (x - meanX) ** 2));
  if (logs.length < 2 || spread === 0) return undefined;
  return sum(logs.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
