import { UI_LANGUAGES } from './languages.js';

/** The allowed attributes of the elements of a picture, with the allowed values of each. */
type Attributes = Readonly<Record<string, RegExp>>;

/** The namespace of the elements of a picture. */
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** The classes of a picture. The article gives them the colors of the theme. */
const CLASSES = ['box', 'soft', 'mark', 'warn', 'line', 'dash', 'solid'];
const TEXT_CLASSES = ['middle', 'end', 'bold', 'quiet', 'mono', 'mark', 'warn'];

const NUMBER = /^-?\d{1,4}(?:\.\d{1,2})?$/;
const TEXT = { x: NUMBER, y: NUMBER, class: listOf(TEXT_CLASSES) };
const SHAPE = { class: listOf(CLASSES) };

/** The elements that an author may draw with. None loads, links or runs anything. */
export const DRAWN_ELEMENTS: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ['svg', { viewBox: /^0 0 \d{1,3} \d{1,3}$/ }],
  ['g', SHAPE],
  ['path', { ...SHAPE, d: /^[MmLlHhVvCcSsQqTtAaZz\d ,.-]{1,500}$/ }],
  ['rect', { ...SHAPE, x: NUMBER, y: NUMBER, width: NUMBER, height: NUMBER, rx: NUMBER }],
  ['circle', { ...SHAPE, cx: NUMBER, cy: NUMBER, r: NUMBER }],
  ['text', TEXT],
]);

/** The elements of a compiled picture. */
export const PICTURE_ELEMENTS: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ...DRAWN_ELEMENTS,
  [
    'svg',
    {
      ...DRAWN_ELEMENTS.get('svg'),
      class: /^picture$/,
      role: /^img$/,
      'aria-label': /^\P{Cc}{1,400}$/u,
    },
  ],
  // A label of Web-UI, in the language of Web-UI.
  ['tspan', { lang: new RegExp(`^(?:${UI_LANGUAGES.join('|')})$`) }],
]);

function listOf(classes: readonly string[]): RegExp {
  const one = `(?:${classes.join('|')})`;
  return new RegExp(`^${one}(?: ${one})*$`);
}
