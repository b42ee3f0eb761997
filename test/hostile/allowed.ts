import { CALLOUT_TONES } from '../../src/model/callouts.js';

/**
 * The elements and attributes that the text of an entry may contain. This list is separate from the
 * list of the sanitizer, so that a mistake in one of them shows.
 */
type Allowed = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

const TONE = new RegExp(`^(${CALLOUT_TONES.join('|')})$`);
const HEADING = { 'data-heading': /^[\p{L}\p{M}\p{N}_-]+$/u, tabindex: /^-1$/ };
const CELL = { align: /^(left|center|right)$/ };

/** The elements and attributes after sanitizing. */
export const SANITIZED: Allowed = {
  ...{ p: {}, br: {}, hr: {}, blockquote: {}, pre: {}, strong: {}, em: {}, del: {} },
  ...{ ul: {}, li: {}, ol: { start: /^\d+$/ }, h3: HEADING, h4: HEADING, h5: HEADING, h6: HEADING },
  ...{ table: {}, thead: {}, tbody: {}, tr: {}, th: CELL, td: CELL },
  div: {
    class: /^(callout|platform)$/,
    'data-tone': TONE,
    'data-platform': /^(web|app)$/,
  },
  code: { 'data-language': /^\S+$/ },
  a: { href: /^(https?:|mailto:|entry:|page:|show:|manual:|#)/i },
};

const CLASSES = /^(box|soft|mark|warn|line|dash|solid|middle|end|bold|quiet|mono)( [a-z]+)*$/;
const NUMBER = /^-?[\d.]+$/;

/** The elements and attributes of a picture, after sanitizing and after decorating. */
const PICTURE: Allowed = {
  svg: {
    class: /^picture$/,
    role: /^img$/,
    viewBox: /^0 0 \d+ \d+$/,
    'aria-label': /^/,
  },
  g: { class: CLASSES },
  path: { class: CLASSES, d: /^[a-z\d ,.-]+$/i },
  rect: { class: CLASSES, x: NUMBER, y: NUMBER, width: NUMBER, height: NUMBER, rx: NUMBER },
  circle: { class: CLASSES, cx: NUMBER, cy: NUMBER, r: NUMBER },
  text: { class: CLASSES, x: NUMBER, y: NUMBER },
  tspan: { lang: /^[\w-]+$/ },
};

/**
 * The elements and attributes after decorating, with working links, checkboxes and frames for code.
 */
export const RENDERED: Allowed = {
  ...SANITIZED,
  p: { class: /^callout-label$/ },
  li: { 'data-done': /^$/ },
  pre: { dir: /^ltr$/, tabindex: /^0$/, role: /^group$/, 'aria-label': /^/ },
  div: {
    class: /^(callout|table|step)$/,
    'data-tone': TONE,
    tabindex: /^0$/,
    role: /^group$/,
    'aria-label': /^/,
  },
  a: {
    href: /^(https:|#help=|\/)/i,
    'data-link': /^(https:|entry:|page:|manual:|#)/i,
    target: /^_blank$/,
    rel: /^noopener noreferrer$/,
  },
  label: { class: /^tick$/ },
  input: {
    type: /^checkbox$/,
    'data-step': /^\d+$/,
    'data-shown': /^\d+$/,
    'aria-label': /^/,
    lang: /^en$/,
  },
  'bai-help-steps': { entry: /^hostile-\d+$/ },
  'bai-help-callout-icon': { tone: TONE },
  'bai-help-code': {},
  'bai-help-new-tab': {},
};

/** Returns every element, attribute, node and URL below a root that is not allowed. */
export function disallowedIn(root: ParentNode, allowed: Allowed): readonly string[] {
  const disallowed: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const isPicture = element.namespaceURI === 'http://www.w3.org/2000/svg';
    const attributes = (isPicture ? PICTURE : allowed)[element.localName];
    const known = isPicture || element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    if (!attributes || !known)
      disallowed.push(`<${element.nodeName}> ${element.namespaceURI ?? ''}`);
    else {
      for (const { name, value } of element.attributes) {
        if (!attributes[name]?.test(value)) {
          disallowed.push(`${name}="${value}" of <${element.localName}>`);
        }
      }
    }
  }
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_ALL);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!KINDS.includes(node.nodeType)) disallowed.push(`a node of the type ${node.nodeType}`);
  }
  return disallowed;
}

const KINDS: readonly number[] = [Node.ELEMENT_NODE, Node.TEXT_NODE, Node.DOCUMENT_FRAGMENT_NODE];
