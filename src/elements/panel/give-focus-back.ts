/** Moves the focus to what had it before, or to what stands in for it when that is gone. */
export function giveFocusBack(
  before: HTMLElement | undefined,
  instead: { focus(): void } | undefined,
): void {
  const there = before?.isConnected && before.checkVisibility() && !before.matches(':disabled');
  if (there) before.focus();
  else instead?.focus();
}
