import type { RendererObject, Tokens } from 'marked';
import { parseLink } from '../../src/model/link.js';
import type { ReadHeading } from './headings.js';

/** The reader's title is an h2, so the first level of a text (`##`) is an h3. */
const LEVELS_ABOVE = 1;

/** How tokens become HTML where marked's own way is not ours. */
export function rendererFor(headings: ReadonlyMap<Tokens.Heading, ReadHeading>): RendererObject {
  return {
    heading(token) {
      const heading = headings.get(token);
      if (!heading) throw new Error('a heading was rendered that was not read');
      const tag = `h${Math.min(heading.level + LEVELS_ABOVE, 6)}`;
      const inner = this.parser.parseInline(heading.tokens);
      // Links and the list of contents move the focus here, which a heading does not take by itself.
      return `<${tag} data-heading="${escape(heading.id)}" tabindex="-1">${inner}</${tag}>\n`;
    },
    code({ text, lang }) {
      const language = /^\S+/.exec(lang ?? '')?.[0];
      const attribute = language === undefined ? '' : ` data-language="${escape(language)}"`;
      return `<pre><code${attribute}>${escape(text)}\n</code></pre>\n`;
    },
    link({ href, title, tokens }) {
      // marked percent-encodes addresses, which is right for the web and wrong for `#제목`.
      if (parseLink(href).to === 'web') return false;
      const attribute = title ? ` title="${escape(title)}"` : '';
      return `<a href="${escape(href)}"${attribute}>${this.parser.parseInline(tokens)}</a>`;
    },
    // None of these compiles; should one ever get here, it is text.
    html: ({ raw }) => escape(raw),
    image: ({ text }) => escape(text),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
