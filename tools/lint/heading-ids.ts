import type { Report } from '../content/diagnostic.js';
import type { Outline } from './outline.js';

/**
 * Reports headings of the English text without an id. Their id is their text, so links to them break
 * with the next change of the text, and no translation has them.
 */
export function checkHeadingIds({ headings }: Outline, report: Report): void {
  for (const { id, text, isNamed, line } of headings) {
    if (isNamed) continue;
    report(
      line,
      `heading "${text}" has no id`,
      `Add an id that stays when the text changes, as in "## ${text} {#${id}}"`,
    );
  }
}
