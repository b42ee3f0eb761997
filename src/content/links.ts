import { parseLink, type Link } from '../model/link.js';

/** The attribute that stores the original link of the content. */
const SOURCE = 'data-link';

/** The attribute that stores the label of the control of a `show:` link. */
const CONTROL = 'data-control';

/** The targets of links, for one reader. */
export interface LinkTargets {
  /** Returns the URL of a link; undefined if the reader has no such target. */
  readonly hrefOf: (link: Link) => string | undefined;
  /** Returns the label of a control; undefined if it is unknown. */
  readonly labelOf: (anchor: string) => string | undefined;
}

/**
 * Gives each link a URL that also works in a new tab. Turns each `show:` link into a button. A link
 * without a target for this reader becomes plain text; a button without words is removed.
 */
export function resolveLinks(content: DocumentFragment, { hrefOf, labelOf }: LinkTargets): void {
  for (const anchor of content.querySelectorAll('a')) {
    const source = anchor.getAttribute('href') ?? '';
    const link = parseLink(source);
    const href = link.to === 'nowhere' ? undefined : hrefOf(link);
    if (link.to === 'control') {
      const isAside = removeParentheses(anchor) || anchor.textContent.trim() === '';
      if (isAside) anchor.textContent = '';
      if (href !== undefined) anchor.replaceWith(buttonFor(anchor, source, labelOf(link.anchor)));
      else anchor.replaceWith(...anchor.childNodes);
      continue;
    }
    if (href === undefined) {
      anchor.replaceWith(...anchor.childNodes);
      continue;
    }
    anchor.setAttribute(SOURCE, source);
    anchor.setAttribute('href', href);
    if (link.to === 'web' || link.to === 'manual') {
      anchor.target = '_blank';
      anchor.rel = 'noopener noreferrer';
    }
  }
}

/** Removes the parentheses around a link, as in "Click Start (show me)". */
function removeParentheses(anchor: Element): boolean {
  const { previousSibling: before, nextSibling: after } = anchor;
  if (!(before instanceof Text && after instanceof Text)) return false;
  if (!/[(（]$/.test(before.data) || !/^[)）]/.test(after.data)) return false;
  before.data = before.data.replace(/\s*[(（]$/, '');
  after.deleteData(0, 1);
  return true;
}

/** Creates the button of a `show:` link. An empty button gets its text where it is shown. */
function buttonFor(anchor: Element, source: string, label: string | undefined): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute(SOURCE, source);
  if (label !== undefined) button.setAttribute(CONTROL, label);
  button.append(...anchor.childNodes);
  return button;
}

/** Returns the original link of an element that `resolveLinks` has resolved. */
export function linkOf(element: Element): Link | undefined {
  const link = parseLink(element.getAttribute(SOURCE) ?? '');
  return link.to === 'nowhere' ? undefined : link;
}
