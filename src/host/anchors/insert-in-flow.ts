import type { Placement } from '../../model/hint.js';
import { ROLE_SELECTORS } from './accessible-name.js';
import { isVisible } from '../visibility.js';
import { alignInFlow } from './align-in-flow.js';
import { isOurs } from './roots.js';

/** Parents that restrict their children, or lay them out as cells. */
const STRICT_PARENTS =
  'table, thead, tbody, tfoot, tr, colgroup, ul, ol, dl, select, [role=tablist], [role=row], [role=rowgroup], [role=grid], [role=toolbar]';

/** The regions of a page, which are never the frame of a control. */
const PAGE_REGIONS = 'body, main, [role=main], [role=tabpanel]';

/** The number of ancestors of a control that are checked for room. */
export const MAX_ANCESTORS = 5;

/** The minimum readable width of a text. */
const MIN_READABLE_PX = 180;

/** The share of its width that a control must not lose. */
const MIN_CONTROL_SHARE = 0.9;

/** The tolerance for rounding when sizes are compared. */
const ROUNDING_PX = 1;

/** Whether an element is beside a neighbor, with only our elements in between. */
export function isInFlowBeside(element: Element, neighbor: Element, placement: Placement): boolean {
  let next: Element | null = element;
  do {
    next = placement === 'after' ? next.previousElementSibling : next.nextElementSibling;
  } while (next && isOurs(next));
  return next === neighbor;
}

/**
 * Inserts an element before or after a control, or its nearest ancestor with room. Never moves or
 * changes a node of the host.
 *
 * @returns the neighbor; undefined without room; "other control" if another control is nearer
 */
export function insertInFlow(
  element: HTMLElement,
  control: Element,
  placement: Placement,
): Element | 'other control' | undefined {
  let at: Element | null = placement === 'before' ? frameOf(control) : control;
  for (let step = 0; at?.parentNode && step < MAX_ANCESTORS; step++, at = at.parentElement) {
    if (at.parentElement?.matches(STRICT_PARENTS)) continue;
    const { width } = control.getBoundingClientRect();
    if (placement === 'after') at.after(element);
    else at.before(element);
    const isSqueezed = control.getBoundingClientRect().width < width * MIN_CONTROL_SHARE;
    const fits = hasRoom(element) && !isSqueezed;
    const isNear = isNearest(element, control);
    if (fits && isNear) {
      alignInFlow(element, control, placement);
      return at;
    }
    element.remove();
    if (fits) return 'other control';
  }
  return undefined;
}

/** Whether an element in the flow is still wide enough. Ignores a hidden element. */
export function isReadable(element: HTMLElement): boolean {
  const { width } = element.getBoundingClientRect();
  return width === 0 || element.hasAttribute('collapsed') || width >= MIN_READABLE_PX;
}

/** Whether no other control is nearer to an element than its own. */
function isNearest(element: HTMLElement, control: Element): boolean {
  const distance = distanceBetween(element, control);
  return ![...(element.parentElement?.querySelectorAll(ROLE_SELECTORS.control) ?? [])].some(
    (other) =>
      !other.contains(control) &&
      !control.contains(other) &&
      isVisible(other) &&
      distanceBetween(element, other) < distance - ROUNDING_PX,
  );
}

/** Returns the vertical distance between two elements. */
function distanceBetween(one: Element, other: Element): number {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return Math.max(0, a.top - b.bottom, b.top - a.bottom);
}

/** Returns the outermost element around only the control, where a hint cannot scroll away. */
function frameOf(control: Element): Element {
  let frame = control;
  let parent = frame.parentElement;
  while (parent?.childElementCount === 1 && !parent.matches(PAGE_REGIONS)) {
    frame = parent;
    parent = frame.parentElement;
  }
  return frame;
}

/** Whether an element has room. Ignores its height, and the width of a collapsed element. */
function hasRoom(element: HTMLElement): boolean {
  const own = element.getBoundingClientRect();
  const { parentElement } = element;
  const parent = parentElement?.getBoundingClientRect();
  const isInside =
    !parent || (own.left >= parent.left - ROUNDING_PX && own.right <= parent.right + ROUNDING_PX);
  // An element without content yet has no width in a column that does not stretch its items.
  const width = own.width === 0 && parent && isColumn(parentElement) ? parent.width : own.width;
  return isInside && (element.hasAttribute('collapsed') || width >= MIN_READABLE_PX);
}

function isColumn(element: Element | null): boolean {
  if (!element) return false;
  const { display, flexDirection } = getComputedStyle(element);
  return display.endsWith('flex') && flexDirection.startsWith('column');
}
