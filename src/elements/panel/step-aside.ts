import type { Pointing } from '../../context/pointer.js';

/** Where the panel goes so that it does not cover what is pointed at: to the other side, or down. */
export type Aside = 'other-side' | 'down';

/** @returns undefined where the panel is not in the way */
export function asideFor(
  pointing: Pointing | undefined,
  panel: HTMLElement | null,
): Aside | undefined {
  if (pointing?.at !== 'control' || !panel || panel.hidden) return undefined;
  const control = pointing.control.getBoundingClientRect();
  const { left, right, width } = panel.getBoundingClientRect();
  // Up and down the control is about to be scrolled; from side to side it stays.
  if (control.right <= left || control.left >= right) return undefined;
  const room = left > 0 ? control.left : innerWidth - control.right;
  return room >= width ? 'other-side' : 'down';
}
