import { parseLink, type Link } from '../model/link.js';

/** The attribute that stores the original link of the content. */
const SOURCE = 'data-link';

/**
 * Gives each link a URL that also works in a new tab. A link without a target for this reader
 * becomes plain text. A "show me" in parentheses is removed instead.
 */
export function resolveLinks(
  content: DocumentFragment,
  hrefOf: (link: Link) => string | undefined,
): void {
  for (const anchor of content.querySelectorAll('a')) {
    const source = anchor.getAttribute('href') ?? '';
    const link = parseLink(source);
    const href = link.to === 'nowhere' ? undefined : hrefOf(link);
    if (href === undefined) {
      if (link.to !== 'control' || !removeAside(anchor)) anchor.replaceWith(...anchor.childNodes);
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

/** Removes a link in parentheses with them, as in "Click Start (show me)". */
function removeAside(anchor: Element): boolean {
  const { previousSibling: before, nextSibling: after } = anchor;
  if (!(before instanceof Text && after instanceof Text)) return false;
  if (!/[(（]$/.test(before.data) || !/^[)）]/.test(after.data)) return false;
  before.data = before.data.replace(/\s*[(（]$/, '');
  after.deleteData(0, 1);
  anchor.remove();
  return true;
}

/** Returns the original link of an anchor element that `resolveLinks` has resolved. */
export function linkOf(anchor: Element): Link | undefined {
  const link = parseLink(anchor.getAttribute(SOURCE) ?? '');
  return link.to === 'nowhere' ? undefined : link;
}
