/** Returns the first match of a selector, or its ancestor, that stays in place while the page scrolls. */
export function stickyAround(selector: string): Element | null {
  let element = document.querySelector(selector);
  while (element && !/^(?:sticky|fixed)$/.test(getComputedStyle(element).position))
    element = element.parentElement;
  return element;
}
