import type { RendererObject, Tokens } from 'marked';
import { escapeHtml as escape } from '../../src/model/escape-html.js';
import { parseLink } from '../../src/model/link.js';
import type { ParsedHeading } from './headings.js';
import type { TextParts } from './markdown.js';
import { renderPicture } from './picture.js';
import { markOfItem } from './version-mark.js';
import { rangeAttributes } from './version-range.js';

/** The drawer shows the title as h2, so that `##` is an h3. */
const LEVELS_ABOVE = 1;

/** Returns marked's renderer for the HTML that the drawer expects. */
export function rendererFor(
  headings: ReadonlyMap<Tokens.Heading, ParsedHeading>,
  { pictures, words, textOf }: TextParts,
): RendererObject {
  return {
    heading(token) {
      const heading = headings.get(token);
      if (!heading) throw new Error('the headings belong to another text');
      const tag = `h${Math.min(heading.level + LEVELS_ABOVE, 6)}`;
      const inner = this.parser.parseInline(heading.tokens);
      // Focusable, since links to the heading move focus to it.
      return `<${tag} data-heading="${escape(heading.id)}" tabindex="-1">${inner}</${tag}>\n`;
    },
    listitem(item) {
      const range = markOfItem(item)?.range;
      const attributes = range ? rangeAttributes(range) : '';
      return `<li${attributes}>${this.parser.parse(item.tokens)}</li>\n`;
    },
    code({ text, lang }) {
      const language = /^\S+/.exec(lang ?? '')?.[0];
      const attribute = language === undefined ? '' : ` data-language="${escape(language)}"`;
      return `<pre><code${attribute}>${escape(text)}\n</code></pre>\n`;
    },
    link({ href, title, tokens }) {
      // marked percent-encodes addresses, which breaks heading ids such as `#제목`.
      if (parseLink(href).to === 'web') return false;
      const attribute = title ? ` title="${escape(title)}"` : '';
      return `<a href="${escape(href)}"${attribute}>${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text: alt }) {
      const picture = pictures.get(href);
      return picture ? renderPicture(picture, { alt, words, textOf }) : escape(alt);
    },
    // HTML does not compile, so this is a second line of defense.
    html: ({ raw }) => escape(raw),
  };
}
