import type { Anchor, Way } from '../../model/anchor.js';
import { attempt } from '../globals.js';
import { CANDIDATES, fold, isCalled, nameOf } from './names.js';
import { closestAcrossRoots, isOurs, openRoots, queryAll } from './roots.js';
import type { Texts } from './texts.js';

/** A control that was found, and what it is called. */
export interface Control {
  readonly element: Element;
  readonly name: string;
}

/** What comes and goes over the pages: something in there only speaks of a control. */
const PASSING =
  '[role=dialog], [role=alertdialog], [role=alert], [role=status], [role=tooltip], [role=menu], dialog';

/** How much larger than the button in it an element is that is nothing but that button, in px. */
const RIM = 16;

/**
 * Finds a control on the page by the first of its ways that leads to exactly one: where two could
 * be meant, none is, since a hint on the wrong control is worse than none.
 *
 * @param texts Web-UI's own; without them, ways by name lead nowhere
 */
export function findControl(
  anchor: Anchor,
  texts: Texts | undefined,
  roots = openRoots(),
): Control | undefined {
  for (const way of anchor.ways) {
    const found = [...new Set(candidates(way, roots, texts).map(wholeOf))];
    const [element, ...others] = found;
    if (!element || (others.length > 0 && way.first !== true)) continue;
    return { element, name: texts?.(anchor.called) ?? (nameOf(element) || anchor.name) };
  }
  return undefined;
}

type Roots = ReturnType<typeof openRoots>;

function candidates(way: Way, roots: Roots, texts: Texts | undefined): readonly Element[] {
  const { testId, selector, keys, role = 'control', around } = way;
  const marked = testId === undefined ? undefined : byTestId(roots, testId);
  const searched = selector ?? (keys && CANDIDATES[role]);
  const names = keys?.flatMap((key) => texts?.(key) ?? []).map(fold);
  return (searched === undefined ? (marked ?? []) : queryAll(roots, searched))
    .filter((element) => !marked || closestAcrossRoots(element, (at) => marked.includes(at)))
    .filter((element) => isShown(element) && !names?.every((name) => name === ''))
    .filter((element) => !names || isCalled(element, names))
    .flatMap((element) => (around === undefined ? element : closest(element, around)));
}

/** Nothing where the selector is none, as in content of another version. */
const closest = (element: Element, around: string): Element | readonly Element[] =>
  attempt(() => element.closest(around)) ?? [];

const byTestId = (roots: Roots, testId: string): readonly Element[] =>
  queryAll(roots, `[data-testid="${CSS.escape(testId)}"]`);

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !closestAcrossRoots(element, (at) => at.matches(PASSING) || isOurs(at));

/** The button of a component is inside that component's shadow root, where nothing can be added. */
function wholeOf(element: Element): Element {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return element;
  const [inner, outer] = [element.getBoundingClientRect(), root.host.getBoundingClientRect()];
  const same =
    outer.width - inner.width <= RIM && outer.height - inner.height <= RIM && inner.width > 0;
  return same ? wholeOf(root.host) : element;
}
