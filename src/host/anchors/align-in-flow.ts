import type { Placement } from '../../model/hint.js';
import { flatParent } from './roots.js';

/** The distance to the control. */
const GAP_PX = 8;
/** A card of the host insets its contents by more. */
const MIN_INSET_PX = 8;
/** The number of ancestors that are checked for a card. */
const MAX_ANCESTORS = 8;

/** The custom property of the distance to the element above. */
const GAP = '--_gap';

/** Aligns an inserted element: near its control, and inset where a table fills its card. */
export function alignInFlow(element: HTMLElement, control: Element, placement: Placement): void {
  unalign(element);
  if (element.hasAttribute('collapsed')) return;
  element.toggleAttribute('inset', touchesCard(element));
  if (placement === 'after' && isLast(control, element.previousElementSibling))
    moveNear(element, control);
}

/** Removes what `alignInFlow` has set. */
export function unalign(element: HTMLElement): void {
  element.removeAttribute('inset');
  element.style.removeProperty(GAP);
}

/** Makes up for the host's own space below the control. */
function moveNear(element: HTMLElement, control: Element): void {
  element.style.setProperty(GAP, '0px');
  const space = element.getBoundingClientRect().top - control.getBoundingClientRect().bottom;
  if (space > GAP_PX) element.style.setProperty(GAP, `${Math.round(GAP_PX - space)}px`);
  else element.style.removeProperty(GAP);
}

/** Whether the control is the last of a neighbor, with only space below. */
function isLast(control: Element, neighbor: Element | null): boolean {
  let at: Element | null = control;
  while (at && at !== neighbor && !at.nextElementSibling) at = at.parentElement;
  return at !== null && at === neighbor;
}

/** Whether an element is at the inner edge of a card. */
function touchesCard(element: Element): boolean {
  const { left } = element.getBoundingClientRect();
  let at = flatParent(element);
  for (let step = 0; at && step < MAX_ANCESTORS; step++, at = flatParent(at)) {
    const box = at.getBoundingClientRect();
    if (box.width > 0 && left - box.left >= MIN_INSET_PX) return false;
    if (box.width > 0 && isCard(at)) return true;
  }
  return false;
}

/** Whether an element has a border, round corners or a shadow. */
function isCard(element: Element): boolean {
  const { borderInlineStartWidth, borderStartStartRadius, boxShadow } = getComputedStyle(element);
  return (
    borderInlineStartWidth !== '0px' || borderStartStartRadius !== '0px' || boxShadow !== 'none'
  );
}
