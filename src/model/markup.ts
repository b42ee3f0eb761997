/** A node of an entry's text: characters, or an element. */
export type MarkupNode = string | MarkupElement;

/** An element of an entry's text. It is data: nothing parses it, and only an allow list builds it. */
export type MarkupElement = readonly [
  name: string,
  attributes: MarkupAttributes,
  children: readonly MarkupNode[],
];

export type MarkupAttributes = Readonly<Record<string, string>>;

/** The elements inside a sentence. They end neither a word nor a block. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(['a', 'code', 'del', 'em', 'strong']);

/**
 * The attributes that `tailor` reads, and that no element of the page has. They are the keys of a label,
 * and the versions of a part.
 */
export const LABEL_ATTRIBUTE = 'data-label';
export const FROM_ATTRIBUTE = 'data-from';
export const BEFORE_ATTRIBUTE = 'data-before';

/** The largest text, in characters and nodes; about a dozen printed pages. */
export const MAX_SIZE = 40_000;

/** The deepest nesting of a text, far above that of any entry. */
const MAX_DEPTH = 40;

/** Whether a value is a text that is small enough to be shown. */
export function isMarkup(value: unknown): value is readonly MarkupNode[] {
  let left = MAX_SIZE;
  const areNodes = (nodes: unknown, depth: number): boolean =>
    Array.isArray(nodes) && depth <= MAX_DEPTH && nodes.every((node) => isNode(node, depth));
  const isNode = (node: unknown, depth: number): boolean => {
    left -= typeof node === 'string' ? 1 + node.length : 1;
    if (left < 0) return false;
    if (typeof node === 'string') return true;
    if (!Array.isArray(node) || node.length !== 3) return false;
    const [name, attributes, children] = node as readonly unknown[];
    return typeof name === 'string' && areTexts(attributes) && areNodes(children, depth + 1);
  };
  const areTexts = (attributes: unknown): boolean =>
    typeof attributes === 'object' &&
    attributes !== null &&
    Object.values(attributes).every((text) => {
      if (typeof text !== 'string') return false;
      left -= 1 + text.length;
      return left >= 0;
    });
  return areNodes(value, 0) && left >= 0;
}

/** Returns every element of a text, outer elements first. */
export function* elementsOf(
  nodes: readonly MarkupNode[],
): Generator<MarkupElement, void, undefined> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elementsOf(node[2]);
  }
}

/** Returns the value of an attribute; undefined without one. */
export const attributeOf = ([, attributes]: MarkupElement, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;
