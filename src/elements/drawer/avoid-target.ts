import type { SpotlightState } from '../../state/spotlight-state.js';

/** The panel's position while it avoids the spotlight's target. */
export type Aside = 'other-side' | 'down';

/** @returns undefined if the panel does not cover the control */
export function avoidTarget(
  spotlight: SpotlightState | undefined,
  panel: HTMLElement | null,
): Aside | undefined {
  if (spotlight?.at !== 'control' || !panel || panel.hidden) return undefined;
  const control = spotlight.control.getBoundingClientRect();
  const { left, right, width } = panel.getBoundingClientRect();
  // The control's position once it is scrolled into view.
  const from = Math.max(0, Math.min(control.left, innerWidth - control.width));
  const to = from + control.width;
  if (to <= left || from >= right) return undefined;
  const room = left > 0 ? from : innerWidth - to;
  return room >= width ? 'other-side' : 'down';
}
