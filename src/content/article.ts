import type { MarkupNode } from '../model/markup.js';
import type { Platform } from '../model/page.js';
import { buildText } from './build-text.js';
import { resolveLinks, type LinkTargets } from './links.js';
import { selectPlatform } from './platforms.js';

/** The context that an article depends on. */
export interface ArticleContext extends LinkTargets {
  readonly platform: Platform;
  /** Whether an installation has written the text, not this project. */
  readonly isOwn: boolean;
}

/**
 * Renders the text of an entry as safe DOM for one reader.
 *
 * @throws if nothing of the text is allowed, or the sanitizer for own entries fails to load
 */
export async function renderArticle(
  markup: readonly MarkupNode[],
  { platform, isOwn, ...targets }: ArticleContext,
): Promise<DocumentFragment> {
  const built = buildText(markup);
  const content = isOwn ? (await import('./purify.js')).purify(built) : built;
  selectPlatform(content, platform);
  resolveLinks(content, targets);
  return content;
}
