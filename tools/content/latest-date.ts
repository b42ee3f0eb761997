/** Returns the date in the time zone that is furthest ahead. */
export function latestDate(now: Date): string {
  const EASTERNMOST_OFFSET_MS = 14 * 60 * 60 * 1000;
  return new Date(now.valueOf() + EASTERNMOST_OFFSET_MS).toISOString().slice(0, 10);
}
