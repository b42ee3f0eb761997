import { escapeHtml } from '../../src/model/escape-html.js';
import type { MarkupNode } from '../../src/model/markup.js';

const VOID = ['br', 'hr', 'img', 'input'];

/** Writes the text of an entry as HTML, for expectations. */
export const htmlOf = (nodes: readonly MarkupNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const [name, attributes, children] = node;
      const written = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
      );
      const start = `<${name}${written.join('')}>`;
      return VOID.includes(name) ? start : `${start}${htmlOf(children)}</${name}>`;
    })
    .join('');
