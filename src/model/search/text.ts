import { INLINE_ELEMENTS, type MarkupElement, type MarkupNode } from '../markup.js';

/**
 * Extracts the text of an entry, for the index and for excerpts. Leaves out pictures, whose words are
 * no sentence, and links without words, such as "show me" buttons.
 */
export function textOf(nodes: readonly MarkupNode[]): string {
  let text = '';
  const read = (node: MarkupNode): void => {
    if (typeof node === 'string') {
      text += node;
    } else if (isEmptyLink(node)) {
      text = text.trimEnd();
    } else if (node[0] !== 'svg') {
      const [name, , children] = node;
      // A word goes on behind an inline element, as in `<strong>목록</strong>에서`.
      const space = INLINE_ELEMENTS.has(name) ? '' : ' ';
      text += space;
      for (const child of children) read(child);
      text += space;
    }
  };
  for (const node of nodes) read(node);
  return text.replace(/\s+/g, ' ').trim();
}

const isEmptyLink = ([name, , children]: MarkupElement): boolean =>
  name === 'a' && children.length === 0;
