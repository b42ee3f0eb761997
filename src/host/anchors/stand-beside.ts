import type { Placement } from '../../model/hint.js';
import { isOurs } from './roots.js';

/** What may hold certain elements only, or lays its children out as the cells of something. */
const STRICT =
  'table, thead, tbody, tfoot, tr, colgroup, ul, ol, dl, select, [role=tablist], [role=row], [role=rowgroup], [role=grid], [role=toolbar]';

/** How far up from the control room is looked for. */
const STEPS = 5;

/** The least room that a text can be read in, in CSS pixels. */
const READABLE = 180;

/** How much narrower a control may get by what is put beside it. */
const SQUEEZE = 0.9;

/** Whether an element already stands where it belongs; others of ours may stand in between. */
export function standsBeside(element: Element, at: Element, placement: Placement): boolean {
  let next: Element | null = element;
  do {
    next = placement === 'after' ? next.previousElementSibling : next.nextElementSibling;
  } while (next && isOurs(next));
  return next === at;
}

/**
 * Puts an element into the flow of the page, right before or after a control, or after the nearest
 * thing around it that leaves room. No node of the host is moved or changed.
 *
 * @returns what it stands beside, undefined where there is no room for it
 */
export function standBeside(
  element: HTMLElement,
  control: Element,
  placement: Placement,
): Element | undefined {
  let at: Element | null = placement === 'before' ? outermost(control) : control;
  for (let step = 0; at?.parentNode && step < STEPS; step++, at = at.parentElement) {
    if (at.parentElement?.matches(STRICT)) continue;
    const { width } = control.getBoundingClientRect();
    if (placement === 'after') at.after(element);
    else at.before(element);
    if (hasRoom(element) && control.getBoundingClientRect().width >= width * SQUEEZE) return at;
    element.remove();
  }
  return undefined;
}

/** A block that fills its frame is announced above the frame: inside, it could scroll away. */
function outermost(control: Element): Element {
  let at = control;
  while (at.parentElement && at.parentElement.childElementCount === 1 && isFilled(at)) {
    at = at.parentElement;
  }
  return at;
}

const isFilled = (element: Element): boolean =>
  !element.parentElement?.matches('body, main, [role=main], [role=tabpanel]');

/** It may not have drawn itself yet: its height says nothing, and put away it has no width either. */
function hasRoom(element: HTMLElement): boolean {
  const own = element.getBoundingClientRect();
  const within = element.parentElement?.getBoundingClientRect();
  const inside = !within || (own.left >= within.left - 1 && own.right <= within.right + 1);
  return inside && (element.hasAttribute('collapsed') || own.width >= READABLE);
}
