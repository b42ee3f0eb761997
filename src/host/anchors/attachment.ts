import type { Hint } from '../../model/hint.js';
import { RetryLimit } from '../../model/retry-limit.js';
import { readAccent } from '../accent.js';
import type { Control } from './find-control.js';
import { unalign } from './align-in-flow.js';
import { MAX_ANCESTORS, insertInFlow, isInFlowBeside, isReadable } from './insert-in-flow.js';
import { positionFloating } from './position-floating.js';

/** How long a control can be missing before it is reported as missing. */
export const CONTROL_TIMEOUT_MS = 5_000;

/** The custom property that the styles of the element use for their accent. */
const PLACE_ACCENT = '--_place-primary';

/** How often an element is restored within a time window. */
const MAX_RESTORES = 5;
const RESTORE_WINDOW_MS = 10_000;

/** How often an element follows a change of the room within the time window. */
const MAX_MOVES = 20;

/** Below this width, an element over the page would cover too much of the page. */
const SMALL = '(max-width: 639.98px)';

/** The target of an attachment; a hint is one. */
export type AttachmentTarget = Pick<Hint, 'anchors' | 'placement'>;

/** Places one element beside its control. Gives up if the host keeps removing the element. */
export class Attachment {
  readonly anchors: Hint['anchors'];
  #element: HTMLElement;
  #placement: Hint['placement'];
  #onChange: (control: Control | undefined) => void;
  #found: Control | undefined;
  #reported: Partial<Control> | undefined;
  /** The control beside the element. */
  #control: Element | undefined;
  /** The neighbor in the flow; undefined while the element floats. */
  #neighbor: Element | undefined;
  /** The room around the control when the element was placed. */
  #room = '';
  /** The control without room for the element, and its room at that time. */
  #crowded: { readonly control: Element; readonly room: string } | undefined;
  #stopFloating: (() => void) | undefined;
  #restores = new RetryLimit(MAX_RESTORES, RESTORE_WINDOW_MS);
  #moves = new RetryLimit(MAX_MOVES, RESTORE_WINDOW_MS);
  #hasGivenUp = false;
  #isOverdue = false;
  #timer = setTimeout(() => {
    this.#isOverdue = true;
    this.update(this.#found);
  }, CONTROL_TIMEOUT_MS);

  constructor(
    element: HTMLElement,
    { anchors, placement }: AttachmentTarget,
    onChange: (control: Control | undefined) => void,
  ) {
    this.anchors = anchors;
    this.#element = element;
    this.#placement = placement;
    this.#onChange = onChange;
  }

  /** Places the element again, after each change of the page. */
  update(found: Control | undefined): void {
    this.#found = found;
    if (found && this.#place(found.element)) {
      this.#matchAccent(found.element);
      this.#report(found);
    } else {
      this.#remove();
      if (this.#isOverdue || this.#hasGivenUp) this.#report(undefined);
    }
  }

  /** Tries again after giving up. */
  retry(): void {
    this.#hasGivenUp = false;
    this.#crowded = undefined;
    this.#restores.reset();
  }

  detach(): void {
    clearTimeout(this.#timer);
    this.#remove();
  }

  /** @returns whether the element is beside the control now */
  #place(control: Element): boolean {
    const [element, neighbor, placement] = [this.#element, this.#neighbor, this.#placement];
    if (control === this.#crowded?.control && roomOf(control) === this.#crowded.room) return false;
    const isSame = control === this.#control;
    const isInPlace = !neighbor || isInFlowBeside(element, neighbor, placement);
    if (isSame && element.isConnected && isInPlace) {
      if (this.#suits(control) || !this.#moves.tryAgain()) return true;
    } else {
      this.#hasGivenUp ||= isSame && !this.#restores.tryAgain();
      if (this.#hasGivenUp) return false;
    }
    this.#remove();
    const place = insertInFlow(element, control, placement);
    const room = roomOf(control);
    if (place === 'other control' || (!place && matchMedia(SMALL).matches)) {
      this.#crowded = { control, room };
      return false;
    }
    this.#control = control;
    this.#neighbor = place;
    this.#room = room;
    if (!place) this.#stopFloating = positionFloating(element, control, placement);
    return true;
  }

  /** Whether the element still suits its room. An element over the page may fit in after a change. */
  #suits(control: Element): boolean {
    return this.#neighbor ? isReadable(this.#element) : roomOf(control) === this.#room;
  }

  /** Gives the element the accent of its place. Writes only changes, since the host may observe. */
  #matchAccent(control: Element): void {
    const { style } = this.#element;
    const accent = readAccent(control) ?? '';
    if (style.getPropertyValue(PLACE_ACCENT) !== accent) style.setProperty(PLACE_ACCENT, accent);
  }

  #remove(): void {
    this.#stopFloating?.();
    unalign(this.#element);
    this.#element.remove();
    this.#control = this.#neighbor = this.#stopFloating = undefined;
  }

  #report(control: Control | undefined): void {
    const last = this.#reported;
    if (last && last.element === control?.element && last.name === control?.name) return;
    this.#reported = { ...control };
    this.#onChange(control);
  }
}

/** Describes the widths around a control. Before its page has loaded, a control has less room. */
function roomOf(control: Element): string {
  const widths: number[] = [];
  for (let at = control.parentElement; at && widths.length < MAX_ANCESTORS; at = at.parentElement) {
    widths.push(Math.round(at.getBoundingClientRect().width));
  }
  return widths.join();
}
