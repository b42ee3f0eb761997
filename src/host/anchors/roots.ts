/** The names of our own elements. Our elements contain no controls of Web-UI. */
const OUR_ELEMENTS = /^(bai-help-|backend-ai-help-drawer$)/;

export const isOurs = (node: Node): boolean =>
  node instanceof Element && OUR_ELEMENTS.test(node.localName);

/** The document and its open shadow roots, each before those inside. */
export type Roots = readonly (Document | ShadowRoot)[];

/** Collects the document and its open shadow roots, except inside our elements. */
export function openRoots(): Roots {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows during the loop: a shadow root comes after the root around it.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && !isOurs(element)) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** Finds the elements that match a selector; none for an invalid selector. */
export function queryAll(roots: Roots, selector: string): readonly Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}

/** Like `Element.closest`, across the boundaries of shadow roots. */
export function closestAcrossRoots(
  element: Element,
  matches: (element: Element) => boolean,
): Element | undefined {
  let current: Element | undefined = element;
  while (current && !matches(current)) {
    const root = current.getRootNode();
    current = current.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return current;
}

/** Returns the parent of an element as rendered: through slots and shadow roots. */
export function flatParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
