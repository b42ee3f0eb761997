import { parseLink, type Link } from '../model/link.js';

/** Where a link came from in the content, kept beside the address that a browser understands. */
const SOURCE = 'data-link';

/**
 * Gives every link of rendered content an address that works when it is opened in a new tab. A link
 * without an address leads nowhere for this reader and becomes the plain text that it stood in.
 */
export function resolveLinks(
  content: DocumentFragment,
  hrefOf: (link: Link) => string | undefined,
): void {
  for (const anchor of content.querySelectorAll('a')) {
    const link = parseLink(anchor.getAttribute('href') ?? '');
    const href = link.to === 'nowhere' ? undefined : hrefOf(link);
    if (href === undefined) {
      anchor.replaceWith(...anchor.childNodes);
      continue;
    }
    anchor.setAttribute(SOURCE, anchor.getAttribute('href') ?? '');
    anchor.setAttribute('href', href);
    if (link.to === 'web' || link.to === 'manual') {
      anchor.target = '_blank';
      anchor.rel = 'noopener noreferrer';
    }
  }
}

/** The link that an anchor stands for, if `resolveLinks` made it. */
export function linkOf(anchor: Element): Link | undefined {
  const link = parseLink(anchor.getAttribute(SOURCE) ?? '');
  return link.to === 'nowhere' ? undefined : link;
}
