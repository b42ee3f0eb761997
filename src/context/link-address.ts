import { hrefOf } from '../host/deep-link.js';
import { mayOpen, mayReach } from '../model/anchor.js';
import type { EntryBody } from '../model/entry.js';
import type { Link } from '../model/link.js';
import { manualUrl } from '../model/manual.js';
import type { PageTarget } from '../model/path.js';
import { entryOf, type Help } from './help.js';

/** What knows where the pages of Web-UI are, and of which version it is. */
interface Places {
  readonly version: string | undefined;
  readonly pathOf: (target: PageTarget) => string;
}

/** A real address for a link of an entry, unless it leads to nothing that exists for the reader. */
export function addressOfLink(
  link: Link,
  { id, anchors = [] }: EntryBody,
  help: Help,
  { version, pathOf }: Places,
): string | undefined {
  const { role, language } = help;
  switch (link.to) {
    case 'entry':
      return entryOf(help, link.id) ? hrefOf(link) : undefined;
    case 'heading':
      return hrefOf({ id, heading: link.heading });
    case 'page':
      return mayOpen(role, link.page) ? pathOf(link) : undefined;
    case 'control': {
      const anchor = anchors.find(({ name }) => name === link.anchor);
      return anchor && mayReach(role, anchor) ? pathOf(anchor) : undefined;
    }
    case 'manual':
      return manualUrl(link.page, link.anchor, { version, language });
    case 'web':
      return link.url;
  }
}
