/** The bar is no part of Web-UI. */
const BAR = '#stand-in-bar';

/**
 * Makes every other branch of the document inert, as Lit dialogs do. Branches that are added
 * meanwhile become inert too. The returned function restores them.
 */
export function blockOthers(dialog: Element): () => void {
  const blocked = new Set<Element>();
  const block = (branch: Element, parent: ParentNode): void => {
    for (const sibling of parent.children) {
      if (sibling === branch || sibling.matches(BAR) || sibling.hasAttribute('inert')) continue;
      sibling.toggleAttribute('inert', true);
      blocked.add(sibling);
    }
  };
  const observers = branches(dialog).map(([branch, parent]) => {
    block(branch, parent);
    const observer = new MutationObserver(() => block(branch, parent));
    observer.observe(parent, { childList: true });
    return observer;
  });
  return () => {
    for (const observer of observers) observer.disconnect();
    for (const sibling of blocked) sibling.removeAttribute('inert');
  };
}

/** The ancestors of a dialog below the body, each with its parent. */
function branches(dialog: Element): readonly (readonly [Element, ParentNode])[] {
  const found: (readonly [Element, ParentNode])[] = [];
  let branch = dialog;
  while (branch !== document.body) {
    const parent = branch.parentNode;
    if (!(parent instanceof Element || parent instanceof ShadowRoot)) break;
    found.push([branch, parent]);
    branch = parent instanceof ShadowRoot ? parent.host : parent;
  }
  return found;
}
