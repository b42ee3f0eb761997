/**
 * Where a key leads in a list of results, from end to start and on again; undefined for a key that
 * leads nowhere.
 */
export function moveBy(key: string, active: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active >= last ? 0 : active + 1;
    case 'ArrowUp':
      return active <= 0 ? last : active - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
