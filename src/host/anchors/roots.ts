/** What the help itself puts into the document; nothing in it is a control of Web-UI. */
const OURS = /^(bai-help-|backend-ai-help-drawer$)/;

export const isOurs = (node: Node): boolean => node instanceof Element && OURS.test(node.localName);

/** The document and every open shadow root in it, each before those inside it, without our own. */
export function openRoots(): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // Grows while it is walked through: a root is looked into after the one that it is in.
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
      isOurs(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  return roots;
}

/** Every element that a selector finds in these roots; none for what is no selector. */
export function queryAll(
  roots: readonly (Document | ShadowRoot)[],
  selector: string,
): readonly Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}

/** What an element stands in: its parent, or where its shadow root ends, the element of that. */
export function parentAcrossRoots(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** The nearest of an element and all that it stands in for which something holds. */
export function closestAcrossRoots(
  element: Element,
  holds: (element: Element) => boolean,
): Element | undefined {
  let at: Element | undefined = element;
  while (at && !holds(at)) at = parentAcrossRoots(at);
  return at;
}
