/** Returns the sticky ancestor of the first match, or the match itself. */
export function stickyAround(selector: string): Element | null {
  let element = document.querySelector(selector);
  while (element && !/^(?:sticky|fixed)$/.test(getComputedStyle(element).position))
    element = element.parentElement;
  return element;
}
