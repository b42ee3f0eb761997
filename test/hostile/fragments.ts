import * as fc from 'fast-check';

/** Elements and attributes, allowed and not allowed, that are hard to parse. */
const OURS = ['p', 'div', 'a', 'ol', 'ul', 'li', 'h3', 'h6', 'pre', 'code', 'em', 'strong', 'del'];
const TABLES = ['table', 'thead', 'tbody', 'tr', 'td', 'th', 'blockquote', 'br', 'hr'];
const THEIRS = [
  ...['script', 'style', 'template', 'noscript', 'title', 'textarea', 'xmp', 'plaintext', 'form'],
  ...['button', 'select', 'option', 'iframe', 'img', 'svg', 'math', 'mtext', 'mglyph', 'desc'],
  ...['foreignObject', 'annotation-xml', 'caption', 'colgroup', 'body', 'html', 'head', 'b', 'i'],
  ...['span', 'marquee', 'object', 'x-y', 'bai-help-code', 'noembed', 'frameset', 'meta', 'base'],
];

const tag = fc.oneof(
  { arbitrary: fc.constantFrom(...OURS, ...TABLES), weight: 2 },
  fc.constantFrom(...THEIRS),
);

const name = fc.constantFrom(
  ...['href', 'class', 'id', 'name', 'style', 'onclick', 'onerror', 'src', 'srcdoc', 'tabindex'],
  ...['data-heading', 'data-tone', 'data-platform', 'data-language', 'data-link', 'start', 'align'],
  ...['is', 'slot', 'part', 'autofocus', 'xlink:href', 'xmlns', 'shadowrootmode', 'aria-label'],
);

const value = fc.oneof(
  fc.constantFrom(
    ...['javascript:trapped()', 'https://a.invalid/', 'entry:a#b', '#a', 'page:data', '//a', ''],
    ...['callout', 'platform', 'note', 'web', 'left', '-1', '0', '7', 'a b', 'open', 'trapped()'],
    ...['</style><img src onerror=trapped()>', '-->', ']]>', '</p>', '&lt;img&gt;'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const quoted = fc
  .tuple(name, value, fc.constantFrom('"', "'", '', '`'))
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);

const opening = fc
  .tuple(tag, fc.array(quoted, { maxLength: 3 }), fc.constantFrom('>', '/>', ' ', ''))
  .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`);

const closing = tag.map((tag) => `</${tag}>`);

const text = fc.oneof(
  fc.constantFrom('x', ' ', '\n', '&amp;', '&lt;script&gt;', '<', '>', '\u0000', '&#0;', 'ﬀ'),
  fc.constantFrom('<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?x', '?>', '<!doctype html>'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const element = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(tag, fc.array(quoted, { maxLength: 3 }), tie('content'))
    .map(([tag, attributes, content]) => `<${tag}${attributes.join('')}>${content}</${tag}>`),
  content: fc
    .array(fc.oneof({ maxDepth: 4 }, text, tie('element')), { maxLength: 3 })
    .map((parts) => parts.join('')),
})).element;

/** Strings of HTML, from nearly valid to broken ones. */
export const fragments: fc.Arbitrary<string> = fc
  .array(fc.oneof(element, element, opening, closing, text), { maxLength: 12 })
  .map((parts) => parts.join(''));
