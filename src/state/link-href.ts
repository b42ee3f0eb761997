import { hashOf } from '../host/deep-link.js';
import type { Host } from '../host/host.js';
import { canAccess, canOpen, hasControl } from '../model/anchor.js';
import type { EntryBody } from '../model/entry.js';
import type { Link } from '../model/link.js';
import { manualUrl } from '../model/manual.js';
import type { HelpState } from './help-state.js';

/** Returns the URL of an entry's link; undefined if the reader has no such target. */
export function hrefOfLink(
  link: Link,
  { id, anchors = [] }: EntryBody,
  { role, language, index, version }: HelpState,
  host: Host,
): string | undefined {
  switch (link.to) {
    case 'entry':
      return index.byId(link.id) ? hashOf(link) : undefined;
    case 'heading':
      return hashOf({ id, heading: link.heading });
    case 'page':
      return canOpen(role, link.page) ? host.pathOf(link) : undefined;
    case 'control': {
      const anchor = anchors.find(({ name }) => name === link.anchor);
      const isThere = anchor && canAccess(role, anchor) && hasControl(version, anchor);
      return isThere ? host.pathOf(anchor) : undefined;
    }
    case 'manual': {
      const { manual } = host.state;
      return manualUrl(link.page, link.anchor, { version, manual, language });
    }
    case 'web':
      return link.url;
  }
}
