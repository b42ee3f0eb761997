import { buildText } from '../../src/content/build-text.js';
import type { MarkupNode } from '../../src/model/markup.js';

/** Turns any HTML into the text of an entry, as a browser parses it. Keeps every element. */
export const markupOf = (html: string): readonly MarkupNode[] =>
  nodesOf(bodyOf(new DOMParser().parseFromString(html, 'text/html')));

/** Builds the text of an entry from any HTML. */
export const builtFrom = (html: string): DocumentFragment => buildText(markupOf(html));

/** Parses any HTML, and keeps everything. */
export function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const nodesOf = (parent: Node): readonly MarkupNode[] =>
  [...childrenOf(parent)].flatMap((node): readonly MarkupNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const content = node instanceof HTMLTemplateElement ? node.content : node;
    return [[nameOf(node), attributesOf(node), nodesOf(content)]];
  });

// Named elements may hide these properties, but not those of the prototypes.
const bodyOf = (parsed: Document) => Reflect.get(Document.prototype, 'body', parsed);
const childrenOf = (node: Node) =>
  Reflect.get(Node.prototype, 'childNodes', node) as Iterable<Node>;
const nameOf = (node: Element) => Reflect.get(Element.prototype, 'localName', node);
const attributesOf = (node: Element) => {
  const attributes = Reflect.get(Element.prototype, 'attributes', node) as Iterable<Attr>;
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
};
