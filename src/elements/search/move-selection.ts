/** Moves the selection in a list by a key, and wraps around. Returns undefined for other keys. */
export function moveSelection(key: string, selected: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return selected >= last ? 0 : selected + 1;
    case 'ArrowUp':
      return selected <= 0 ? last : selected - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
