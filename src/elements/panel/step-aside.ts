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
  // Where it is once it has been scrolled into view: no further out than at the window's edge.
  const from = Math.max(0, Math.min(control.left, innerWidth - control.width));
  const to = from + control.width;
  if (to <= left || from >= right) return undefined;
  const room = left > 0 ? from : innerWidth - to;
  return room >= width ? 'other-side' : 'down';
}
