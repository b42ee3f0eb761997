import type { EntryBody, Heading } from './entry.js';
import { inSentence, labelOf, type LabelLookup } from './labels.js';
import {
  attributeOf,
  BEFORE_ATTRIBUTE,
  elementsOf,
  FROM_ATTRIBUTE,
  INLINE_ELEMENTS,
  LABEL_ATTRIBUTE,
  type MarkupElement,
  type MarkupNode,
} from './markup.js';
import { isInRange, type VersionRange } from './versions.js';

/** The properties of a reader that the text of an entry depends on. */
export interface Reader {
  /** The version of Web-UI; the newest if undefined. */
  readonly version?: string | undefined;
  /** The messages of Web-UI. Without them, labels have the text of the newest release. */
  readonly labels?: LabelLookup | undefined;
  /** The language of the messages. */
  readonly labelLanguage?: string | undefined;
}

/** A body for one reader. */
export interface TailoredBody extends EntryBody {
  /** The labels that the body names, as the reader sees them and as compiled. */
  readonly labels: readonly string[];
}

/**
 * Tailors a body to the reader's version and labels.
 *
 * @param lang the language of the text
 */
export function tailor(body: EntryBody, lang: string, reader: Reader): TailoredBody {
  const selected = hasVersions(body) ? selectVersions(body.markup, reader.version) : body.markup;
  const labels = new Set<string>();
  const markup = namesLabels(body) ? fill(selected, true) : selected;
  const headings = selected === body.markup ? body.headings : headingsIn(markup, body.headings);
  return { ...body, markup, headings, labels: [...labels] };

  /** @param isEnd whether nothing of the block is behind the nodes */
  function fill(nodes: readonly MarkupNode[], isEnd: boolean): readonly MarkupNode[] {
    return nodes.map((node, index) => {
      if (typeof node === 'string') return node;
      const [name, attributes, children] = node;
      const ends = endsBlock(nodes, index, isEnd);
      const keys = attributeOf(node, LABEL_ATTRIBUTE);
      if (keys !== undefined) return label(node, keys, ends);
      return [name, attributes, fill(children, INLINE_ELEMENTS.has(name) ? ends : true)];
    });
  }

  /** Fills the label of the reader's Web-UI into an element. */
  function label([name, , children]: MarkupElement, keys: string, isEnd: boolean): MarkupElement {
    const compiled = children.filter((child) => typeof child === 'string').join('');
    const text = labelOf(keys, reader.labels);
    labels.add(compiled);
    if (text !== undefined) labels.add(text);
    const { labelLanguage = lang } = reader;
    const isForeign = text !== undefined && labelLanguage !== lang;
    return [name, isForeign ? { lang: labelLanguage } : {}, [inSentence(text ?? compiled, isEnd)]];
  }
}

/** Returns the headings that are left in a text. */
function headingsIn(nodes: readonly MarkupNode[], headings: readonly Heading[]) {
  const ids = new Set([...elementsOf(nodes)].map((each) => attributeOf(each, 'data-heading')));
  return headings.filter(({ id }) => ids.has(id));
}

/** Whether a body names labels of Web-UI. */
export const namesLabels = (body: EntryBody): boolean => hasAttribute(body, LABEL_ATTRIBUTE);

/** Whether a body has parts for some versions only. */
export const hasVersions = (body: EntryBody): boolean =>
  hasAttribute(body, FROM_ATTRIBUTE) || hasAttribute(body, BEFORE_ATTRIBUTE);

const hasAttribute = ({ markup }: EntryBody, name: string): boolean => {
  for (const element of elementsOf(markup)) {
    if (attributeOf(element, name) !== undefined) return true;
  }
  return false;
};

/** Whether only the end of a block follows a node, or another block. */
function endsBlock(nodes: readonly MarkupNode[], index: number, isEnd: boolean): boolean {
  const next = nodes
    .slice(index + 1)
    .find((node) => typeof node !== 'string' || node.trim() !== '');
  if (next === undefined) return isEnd;
  return typeof next !== 'string' && !INLINE_ELEMENTS.has(next[0]);
}

/** Removes the parts for other versions, and unwraps the blocks for this version. */
function selectVersions(
  nodes: readonly MarkupNode[],
  version: string | undefined,
): readonly MarkupNode[] {
  return joinLists(
    nodes.flatMap((node): readonly MarkupNode[] => {
      if (typeof node === 'string') return [node];
      const [name, attributes, children] = node;
      const range = rangeOf(node);
      if (range && !isInRange(version, range)) return [];
      const selected = selectVersions(children, version);
      if (range && name === 'div') return selected;
      return [[name, range ? {} : attributes, selected]];
    }),
  );
}

function rangeOf(element: MarkupElement): VersionRange | undefined {
  const [from, before] = [
    attributeOf(element, FROM_ATTRIBUTE),
    attributeOf(element, BEFORE_ATTRIBUTE),
  ];
  return from === undefined && before === undefined ? undefined : { from, before };
}

/** Joins the lists that a block has split, and removes lists without items. */
function joinLists(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const joined: MarkupNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (isList(node) && !node[2].some((child) => typeof child !== 'string')) continue;
    if (isList(node) && last !== undefined && isList(last) && last[0] === node[0]) {
      joined[joined.length - 1] = [last[0], last[1], [...last[2], ...node[2]]];
    } else {
      joined.push(node);
    }
  }
  return joined;
}

const isList = (node: MarkupNode): node is MarkupElement =>
  typeof node !== 'string' && (node[0] === 'ol' || node[0] === 'ul');
