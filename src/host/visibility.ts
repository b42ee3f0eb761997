/**
 * Whether an element is rendered. Safari before 17.4 lacks `checkVisibility`.
 *
 * @param options.visibilityProperty whether `visibility: hidden` counts as invisible
 */
export function isVisible(element: Element, { visibilityProperty = false } = {}): boolean {
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty });
  return isRendered(element, visibilityProperty);
}

/** Takes any element, since the type of an element always has `checkVisibility`. */
function isRendered(element: Element, visibilityProperty: boolean): boolean {
  const isShown = element.getClientRects().length > 0;
  return isShown && (!visibilityProperty || getComputedStyle(element).visibility === 'visible');
}
