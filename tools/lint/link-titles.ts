import { parseLink } from '../../src/model/link.js';
import type { Content, EntryText } from '../content/content.js';
import type { Report } from '../content/diagnostic.js';
import { quote } from '../content/validate.js';
import type { Outline } from './outline.js';

/** Reports links to entries without the title or the heading of the target. */
export function checkLinkTitles(
  { lang }: EntryText,
  { links }: Outline,
  content: Content,
  report: Report,
): void {
  for (const { href, text, line } of links) {
    const link = parseLink(href);
    if (link.to !== 'entry') continue;
    const entry = content.find(({ id }) => id === link.id);
    const target = entry?.texts.get(lang) ?? entry?.english;
    if (!target) continue;
    const heading = target.headings.find(({ id }) => id === link.heading)?.text;
    if (text === target.title || text === heading) continue;
    report(
      line,
      `link text ${quote(text)} is not the title of ${link.id}`,
      `Write ${[target.title, heading].filter((name) => name !== undefined).join(', or ')}`,
    );
  }
}
