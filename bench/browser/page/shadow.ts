/** Finds an element through nested shadow roots, by one selector for each. */
export function findThrough(selectors: readonly string[]): HTMLElement | undefined {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const selector of selectors) {
    element = root?.querySelector(selector) ?? null;
    root = element?.shadowRoot ?? null;
  }
  return element instanceof HTMLElement && element.checkVisibility() ? element : undefined;
}

/** Returns the element that must be shown. */
export function need(element: HTMLElement | undefined, what: string): HTMLElement {
  if (!element) throw new Error(`The page has no ${what}.`);
  return element;
}
