/** Yields every element of a document or tree in tree order, with open shadow roots. */
export function* deepElements(root: ParentNode = document): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    yield* deepElements(element);
  }
}

export const deepAll = (selector: string, root?: ParentNode): Element[] =>
  [...deepElements(root)].filter((element) => element.matches(selector));

/** Returns the only element that matches, or throws an error with the number of matches. */
export function deepOne(selector: string, root?: ParentNode): HTMLElement {
  const found = deepAll(selector, root);
  const [only] = found;
  if (found.length === 1 && only instanceof HTMLElement) return only;
  throw new Error(`${found.length} elements match ${selector}, not 1.`);
}

/**
 * Serializes the whole document with its shadow roots. Tests check that secrets are missing from
 * this markup.
 */
export const deepMarkup = (): string =>
  [...deepElements()]
    .map((element) => `${element.outerHTML}${element.shadowRoot?.innerHTML ?? ''}`)
    .join('\n');
