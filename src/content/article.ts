import type { Link } from '../model/link.js';
import type { Platform } from '../model/page.js';
import { resolveLinks } from './links.js';
import { selectPlatform } from './platforms.js';
import { renderHtml } from './render.js';

/** The context that an article depends on. */
export interface ArticleContext {
  readonly platform: Platform;
  /** Returns the URL of a link; undefined if the reader has no such target. */
  readonly hrefOf: (link: Link) => string | undefined;
}

/**
 * Renders the HTML of an entry as safe DOM for one reader.
 *
 * @throws if the sanitizer fails to load, or leaves nothing of the HTML
 */
export async function renderArticle(
  html: string,
  { platform, hrefOf }: ArticleContext,
): Promise<DocumentFragment> {
  const content = await renderHtml(html);
  selectPlatform(content, platform);
  resolveLinks(content, hrefOf);
  return content;
}
