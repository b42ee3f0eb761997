import type { Link } from '../model/link.js';
import type { Platform } from '../model/page.js';
import { labelCallouts } from './callouts.js';
import { frameCode } from './code-blocks.js';
import { resolveLinks } from './links.js';
import { markNewTabs } from './new-tabs.js';
import { keepPlatform } from './platforms.js';
import { addTicks } from './steps.js';
import { frameTables } from './tables.js';

/** What the text of an entry depends on besides the entry. */
export interface Reading {
  readonly platform: Platform;
  /** The drawer's words for the two tones of a callout. */
  readonly labels: { readonly note: string; readonly warning: string };
  /** Where a link leads for this reader; undefined for one that leads nowhere. */
  readonly hrefOf: (link: Link) => string | undefined;
}

/** Makes of the safe text of an entry what a reader can use: links that lead somewhere, code to copy. */
export function completeArticle(
  article: DocumentFragment,
  entry: string,
  { platform, labels, hrefOf }: Reading,
): void {
  keepPlatform(article, platform);
  resolveLinks(article, hrefOf);
  markNewTabs(article);
  labelCallouts(article, labels);
  frameCode(article);
  frameTables(article);
  addTicks(article, entry);
}
