import { buildText } from '../../src/content/build-text.js';
import type { MarkupNode } from '../../src/model/markup.js';

/** Turns any HTML into the text of an entry, as a browser parses it. Keeps every element. */
export const markupOf = (html: string): readonly MarkupNode[] =>
  nodesOf(new DOMParser().parseFromString(html, 'text/html').body);

/** Builds the text of an entry from any HTML. */
export const builtFrom = (html: string): DocumentFragment => buildText(markupOf(html));

/** Parses any HTML, and keeps everything. */
export function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const nodesOf = (parent: Node): readonly MarkupNode[] =>
  [...own<Iterable<Node>>(parent, Node, 'childNodes')].flatMap((node): readonly MarkupNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = [...own<Iterable<Attr>>(node, Element, 'attributes')];
    const children = node instanceof HTMLTemplateElement ? node.content : node;
    return [
      [
        own<string>(node, Element, 'localName'),
        Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
        nodesOf(children),
      ],
    ];
  });

/** Reads a property that the children of a form may hide. */
const own = <T>(node: Node, { prototype }: { prototype: Node }, name: string): T =>
  Reflect.get(prototype, name, node) as T;
