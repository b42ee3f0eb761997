import type { Platform } from '../model/page.js';
import { resolveLinks, type LinkTargets } from './links.js';
import { selectPlatform } from './platforms.js';
import { renderHtml } from './render.js';

/** The context that an article depends on. */
export interface ArticleContext extends LinkTargets {
  readonly platform: Platform;
}

/**
 * Renders the HTML of an entry as safe DOM for one reader.
 *
 * @throws if the sanitizer fails to load, or leaves nothing of the HTML
 */
export async function renderArticle(
  html: string,
  { platform, ...targets }: ArticleContext,
): Promise<DocumentFragment> {
  const content = await renderHtml(html);
  selectPlatform(content, platform);
  resolveLinks(content, targets);
  return content;
}
