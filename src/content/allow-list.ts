import { CALLOUT_TONES } from '../model/callouts.js';
import { UI_LANGUAGES } from '../model/languages.js';
import { PLATFORMS } from '../model/page.js';
import { PICTURE_ELEMENTS } from '../model/picture.js';

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

/** The allowed addresses of links. links.ts resolves them. */
export const ADDRESS = /^(?:https?:|mailto:|entry:|page:|show:|manual:|#)\P{Cc}*$/iu;

const plain = (name: string): [string, Attributes] => [name, {}];

/** The elements of HTML that the compiler writes. No other element reaches the page. */
export const ELEMENTS: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
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

/**
 * Returns the allowed attributes of an element; undefined for an element that is not allowed.
 *
 * @param isDrawn whether the element is a part of a picture
 */
export const attributesOf = (name: string, isDrawn: boolean): Attributes | undefined =>
  (isDrawn ? PICTURE_ELEMENTS : ELEMENTS).get(name);

/** Whether an element may have a value of an attribute. */
export const allows = (attributes: Attributes, name: string, value: string): boolean =>
  Object.hasOwn(attributes, name) && attributes[name]?.test(value) === true;
