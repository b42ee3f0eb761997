/** Every element of a document or tree, those in open shadow roots included, in tree order. */
export function* deepElements(root: ParentNode = document): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    yield* deepElements(element);
  }
}

export const deepAll = (selector: string, root?: ParentNode): Element[] =>
  [...deepElements(root)].filter((element) => element.matches(selector));

/** The only element that matches, or an error that says how many there are. */
export function deepOne(selector: string, root?: ParentNode): HTMLElement {
  const found = deepAll(selector, root);
  const [only] = found;
  if (found.length === 1 && only instanceof HTMLElement) return only;
  throw new Error(`${found.length} elements match ${selector}, not 1.`);
}

/** All that the document holds, as markup, shadow roots included: what must not be in it is not. */
export const deepMarkup = (): string =>
  [...deepElements()]
    .map((element) => `${element.outerHTML}${element.shadowRoot?.innerHTML ?? ''}`)
    .join('\n');
