import { PLATFORMS } from '../model/page.js';

/** The attributes that an element may have, and what each may say. */
type Attributes = Readonly<Record<string, RegExp>>;

const oneOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

const HEADING = { 'data-heading': /^[\p{L}\p{M}\p{N}_-]+$/u, tabindex: /^-1$/ };
const CELL = { align: oneOf(['left', 'center', 'right']) };
const FRAME = {
  class: oneOf(['callout', 'platform']),
  'data-tone': oneOf(['note', 'warning']),
  'data-platform': oneOf(PLATFORMS),
};

/** Of what an address may begin with, only some lead anywhere for a reader: see links.ts. */
const ADDRESS = /^(?:https?:|mailto:|entry:|page:|show:|manual:|#)\P{Cc}*$/iu;

/** All that the compiler writes, element by element. What is not here does not reach the page. */
const ELEMENTS: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'strong', 'em', 'del'].map(plain),
  ...['ul', 'li', 'table', 'thead', 'tbody', 'tr'].map(plain),
  ...['h3', 'h4', 'h5', 'h6'].map((name): [string, Attributes] => [name, HEADING]),
  ['ol', { start: /^\d{1,9}$/ }],
  ['div', FRAME],
  ['code', { 'data-language': /^\S+$/ }],
  ['a', { href: ADDRESS }],
  ['th', CELL],
  ['td', CELL],
]);

function plain(name: string): [string, Attributes] {
  return [name, {}];
}

const attributeNames = [...ELEMENTS.values()].flatMap((attributes) => Object.keys(attributes));

/** The same as a sanitiser is told it. */
export const ALLOWED = {
  // The body is the one that it parses into, which stays behind; parsers make no other.
  ALLOWED_TAGS: ['#text', 'body', ...ELEMENTS.keys()],
  ALLOWED_ATTR: attributeNames,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: ADDRESS,
  // None of the others holds an address, so theirs are not checked as one.
  ADD_URI_SAFE_ATTR: attributeNames.filter((name) => name !== 'href'),
};

/** Takes away what a sanitiser cannot: known attributes on another element, or with other values. */
export function keepKnownAttributes(content: DocumentFragment): void {
  for (const element of content.querySelectorAll('*')) {
    const known = new Map(Object.entries(ELEMENTS.get(element.localName) ?? {}));
    for (const { name, value } of [...element.attributes]) {
      if (!known.get(name)?.test(value)) element.removeAttribute(name);
    }
  }
}
