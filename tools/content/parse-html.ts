import type { MarkupElement, MarkupNode } from '../../src/model/markup.js';

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: MarkupNode[];
}

/** A tag, or the text between tags. */
const TOKEN = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*\/?>|([^<]+)/iy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Elements without content or an end tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/** Elements that contain blocks only, so that the white space in them is not visible. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'blockquote div g ol svg table tbody thead tr ul'.split(' '),
);

/** The other elements that begin a line. */
const BLOCKS: ReadonlySet<string> = new Set('h3 h4 h5 h6 hr li p pre td th'.split(' '));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Matches an entity, such as `&amp;` and `&#39;`. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w*));/gi;

/** Turns the HTML that the compiler has written into data. Removes invisible white space. */
export function parseHtml(html: string): readonly MarkupNode[] {
  const root: OpenElement = { name: 'div', attributes: {}, children: [] };
  const open = [root];
  let parent = root;
  const close = (): void => {
    open.pop();
    parent = open.at(-1) ?? root;
  };
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < html.length) {
    const { lastIndex } = pattern;
    const [, slash, name, attributes = '', text] =
      pattern.exec(html) ?? unexpected(html, lastIndex);
    if (text !== undefined) {
      parent.children.push(decodeEntities(text));
    } else if (slash) {
      if (parent.name !== name) unexpected(html, lastIndex);
      close();
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push([name, element.attributes, element.children]);
      if (VOID.has(name)) continue;
      open.push(element);
      parent = element;
    }
  }
  if (open.length > 1) unexpected(html, html.length);
  return withoutSpace(root.name, root.children);
}

/** Returns the entities of a text that `parseHtml` does not decode. */
export const unknownEntities = (text: string): readonly string[] =>
  [...text.matchAll(ENTITY)].flatMap(([entity, , , name]) =>
    name === undefined || Object.hasOwn(ENTITIES, name) ? [] : entity,
  );

const decodeEntities = (text: string): string =>
  text.replace(
    ENTITY,
    (entity: string, decimal?: string, hex?: string, name?: string) =>
      (name === undefined
        ? characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
        : ENTITIES[name]) ?? entity,
  );

/** As in HTML, a number without a character is the replacement character. */
const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? '\ufffd'
    : String.fromCodePoint(code);

const readAttributes = (attributes: string): Record<string, string> =>
  Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name,
      decodeEntities(value),
    ]),
  );

function withoutSpace(name: string, nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  if (name === 'pre') return nodes;
  return nodes
    .filter((node, index) => {
      if (typeof node !== 'string' || node.trim() !== '') return true;
      const isBetweenBlocks = [nodes[index - 1], nodes[index + 1]].some(isBlock);
      return !CONTAINERS.has(name) && !isBetweenBlocks;
    })
    .map((node) => (typeof node === 'string' ? node : withoutSpaceIn(node)));
}

const withoutSpaceIn = ([name, attributes, children]: MarkupElement): MarkupElement => [
  name,
  attributes,
  withoutSpace(name, children),
];

const isBlock = (node: MarkupNode | undefined): boolean =>
  typeof node === 'object' && (CONTAINERS.has(node[0]) || BLOCKS.has(node[0]));

function unexpected(html: string, index: number): never {
  throw new Error(`the compiler has written unexpected HTML: ${html.slice(index, index + 40)}`);
}
