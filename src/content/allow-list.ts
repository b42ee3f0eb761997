import { CALLOUT_TONES } from '../model/callouts.js';
import { UI_LANGUAGES } from '../model/languages.js';
import { PLATFORMS } from '../model/page.js';
import { PICTURE_ELEMENTS, SVG_NAMESPACE } from '../model/picture.js';

/** The allowed attributes of an element, with the allowed values of each. */
type Attributes = Readonly<Record<string, RegExp>>;

const oneOf = (values: readonly string[]): RegExp => new RegExp(`^(?:${values.join('|')})$`);

const HEADING = { 'data-heading': /^[\p{L}\p{M}\p{N}_-]+$/u, tabindex: /^-1$/ };
const CELL = { align: oneOf(['left', 'center', 'right']) };
const BLOCK = {
  class: oneOf(['callout', 'platform']),
  'data-tone': oneOf(CALLOUT_TONES),
  'data-platform': oneOf(PLATFORMS),
};

/** The URL schemes that pass the sanitizer. links.ts resolves them. */
const ADDRESS = /^(?:https?:|mailto:|entry:|page:|show:|manual:|#)\P{Cc}*$/iu;

const plain = (name: string): [string, Attributes] => [name, {}];

/** The elements of HTML that the compiler writes. No other element reaches the page. */
const ELEMENTS: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'em', 'del'].map(plain),
  ['strong', { lang: oneOf(UI_LANGUAGES) }],
  ...['ul', 'li', 'table', 'thead', 'tbody', 'tr'].map(plain),
  ...['h3', 'h4', 'h5', 'h6'].map((name): [string, Attributes] => [name, HEADING]),
  ['ol', { start: /^\d{1,9}$/ }],
  ['div', BLOCK],
  ['code', { 'data-language': /^\S+$/ }],
  ['a', { href: ADDRESS }],
  ['th', CELL],
  ['td', CELL],
]);

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

const attributeNames = [...ELEMENTS.values(), ...PICTURE_ELEMENTS.values()].flatMap((attributes) =>
  Object.keys(attributes),
);

/** The allow list as options of DOMPurify. */
export const PURIFY_OPTIONS = {
  // DOMPurify parses into a separate body, which is not part of the result.
  ALLOWED_TAGS: ['#text', 'body', ...ELEMENTS.keys(), ...PICTURE_ELEMENTS.keys()],
  ALLOWED_ATTR: attributeNames,
  ALLOWED_NAMESPACES: [HTML_NAMESPACE, SVG_NAMESPACE],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: ADDRESS,
  // Only href contains a URL.
  ADD_URI_SAFE_ATTR: attributeNames.filter((name) => name !== 'href'),
};

/**
 * Removes the elements and attributes that DOMPurify allows in the wrong place. These are elements in
 * the wrong namespace, such as links in a picture, and attributes on the wrong element or with a wrong
 * value.
 */
export function filterAttributes(content: DocumentFragment): void {
  for (const element of content.querySelectorAll('*')) {
    const elements = element.namespaceURI === SVG_NAMESPACE ? PICTURE_ELEMENTS : ELEMENTS;
    const attributes = elements.get(element.localName);
    if (!attributes) element.remove();
    const known = new Map(Object.entries(attributes ?? {}));
    for (const { name, value } of [...element.attributes]) {
      if (!known.get(name)?.test(value)) element.removeAttribute(name);
    }
  }
}
