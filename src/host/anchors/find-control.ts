import type { Anchor, Locator } from '../../model/anchor.js';
import { attempt } from '../../model/attempt.js';
import { labelOf, type LabelLookup } from '../../model/labels.js';
import { ROLE_SELECTORS, accessibleName, hasName, normalizeName } from './accessible-name.js';
import { closestAcrossRoots, isOurs, openRoots, queryAll, type Roots } from './roots.js';
import { isVisible } from '../visibility.js';

/** A control in the page, with its label. */
export interface Control {
  readonly element: Element;
  readonly name: string;
}

/** Overlays, which may repeat the name of a control of the page. */
const OVERLAYS =
  '[role=dialog], [role=alertdialog], [role=alert], [role=status], [role=tooltip], [role=menu], dialog';

/** How much larger a component can be than the button that fills it. */
const MAX_RIM_PX = 16;

/**
 * Finds a control by the first locator that matches exactly one element. An ambiguous locator finds
 * nothing: a hint at the wrong control is worse than none.
 *
 * @param messages Web-UI's own; locators by name find nothing without them
 */
export function findControl(
  anchor: Anchor,
  messages: LabelLookup | undefined,
  roots = openRoots(),
): Control | undefined {
  for (const locator of anchor.locators) {
    const matches = [...new Set(query(locator, roots, messages).map(outermostComponent))];
    const element = locator.nth === undefined ? only(matches) : matches[locator.nth - 1];
    if (!element) continue;
    return {
      element,
      name: labelOf(anchor.labelKey, messages) ?? (accessibleName(element) || anchor.name),
    };
  }
  return undefined;
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

function query(
  { testId, selector, keys, role = 'control', closest }: Locator,
  roots: Roots,
  messages: LabelLookup | undefined,
): readonly Element[] {
  const marked =
    testId === undefined ? undefined : queryAll(roots, `[data-testid="${CSS.escape(testId)}"]`);
  const candidates = selector ?? (keys && ROLE_SELECTORS[role]);
  const names = keys?.map((key) => normalizeName(messages?.(key) ?? '')).filter(Boolean);
  if (names?.length === 0) return [];
  return (candidates === undefined ? (marked ?? []) : queryAll(roots, candidates))
    .filter((element) => !marked || closestAcrossRoots(element, (at) => marked.includes(at)))
    .filter((element) => !names || hasName(element, names))
    .filter(isShown)
    .flatMap((element) =>
      // An invalid selector finds nothing, as in content of another version.
      closest === undefined ? element : (attempt(() => element.closest(closest)) ?? []),
    );
}

const isShown = (element: Element): boolean =>
  isVisible(element, { visibilityProperty: true }) &&
  !closestAcrossRoots(element, (at) => at.matches(OVERLAYS) || isOurs(at));

/** The components of libraries, in which nothing of ours has a place. */
const FOREIGN_COMPONENTS = /^(vaadin|mwc|wl)-/;

/** Returns the component that a button fills, or that is of a library. Hints do not fit inside. */
function outermostComponent(element: Element): Element {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return element;
  if (FOREIGN_COMPONENTS.test(root.host.localName)) return outermostComponent(root.host);
  const [inner, outer] = [element.getBoundingClientRect(), root.host.getBoundingClientRect()];
  const fills =
    inner.width > 0 &&
    outer.width - inner.width <= MAX_RIM_PX &&
    outer.height - inner.height <= MAX_RIM_PX;
  return fills ? outermostComponent(root.host) : element;
}
