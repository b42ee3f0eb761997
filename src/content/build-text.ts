import type { MarkupElement, MarkupNode } from '../model/markup.js';
import { SVG_NAMESPACE } from '../model/picture.js';
import { allows, attributesOf } from './allow-list.js';

/**
 * Builds the text of an entry as DOM. Leaves out each element that is not allowed, with its content,
 * and each attribute that its element may not have.
 *
 * @throws TypeError if nothing is left, since the page would be blank
 */
export function buildText(nodes: readonly MarkupNode[]): DocumentFragment {
  const content = document.createDocumentFragment();
  append(content, nodes, false);
  if (content.textContent.trim() === '') throw new TypeError('The entry has no text.');
  return content;
}

/** @param isDrawn whether the parent is a part of a picture */
function append(parent: Node, nodes: readonly MarkupNode[], isDrawn: boolean): void {
  for (const node of nodes) {
    const child = typeof node === 'string' ? document.createTextNode(node) : build(node, isDrawn);
    if (child) parent.appendChild(child);
  }
}

function build(
  [name, attributes, children]: MarkupElement,
  isInPicture: boolean,
): Element | undefined {
  const isDrawn = isInPicture || name === 'svg';
  const allowed = attributesOf(name, isDrawn);
  if (!allowed) return undefined;
  const element = isDrawn
    ? document.createElementNS(SVG_NAMESPACE, name)
    : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (allows(allowed, attribute, value)) element.setAttribute(attribute, value);
  }
  append(element, children, isDrawn);
  return element;
}
