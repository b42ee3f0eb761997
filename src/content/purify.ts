import createPurify, { type Config } from 'dompurify';
import { PICTURE_ELEMENTS, SVG_NAMESPACE } from '../model/picture.js';
import { ADDRESS, allows, attributesOf, ELEMENTS } from './allow-list.js';

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

const attributeNames = [...ELEMENTS.values(), ...PICTURE_ELEMENTS.values()].flatMap((attributes) =>
  Object.keys(attributes),
);

/** The allow list as options of DOMPurify. */
const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  // DOMPurify copies the nodes into a separate body, which is not part of the result.
  ALLOWED_TAGS: ['#text', 'body', ...ELEMENTS.keys(), ...PICTURE_ELEMENTS.keys()],
  ALLOWED_ATTR: attributeNames,
  ALLOWED_NAMESPACES: [HTML_NAMESPACE, SVG_NAMESPACE],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: ADDRESS,
  // Only href contains a URL.
  ADD_URI_SAFE_ATTR: attributeNames.filter((name) => name !== 'href'),
  // Unwrapping thousands of nested unknown elements would take minutes.
  KEEP_CONTENT: false,
  RETURN_DOM_FRAGMENT: true,
};

/** A separate instance, since the shared instance can have foreign hooks. */
const purifier = createPurify(window);

/**
 * Sanitizes the text of an entry that this project has not compiled. `buildText` lets nothing else
 * through either, so a mistake in one of the two is not enough.
 *
 * @throws if DOMPurify does not support the browser, or leaves nothing
 */
export function purify(text: DocumentFragment): DocumentFragment {
  if (!purifier.isSupported) throw new Error('DOMPurify does not support this browser.');
  const content = purifier.sanitize(text, CONFIG);
  filterAttributes(content);
  if (content.textContent.trim() === '') {
    throw new TypeError('The entry is empty after sanitizing.');
  }
  return content;
}

/**
 * Removes the elements and attributes that DOMPurify allows in the wrong place. These are elements in
 * the wrong namespace, such as links in a picture, and attributes on the wrong element or with a wrong
 * value.
 */
function filterAttributes(content: DocumentFragment): void {
  for (const element of content.querySelectorAll('*')) {
    const allowed = attributesOf(element.localName, element.namespaceURI === SVG_NAMESPACE);
    if (!allowed) element.remove();
    for (const { name, value } of [...element.attributes]) {
      if (!allows(allowed ?? {}, name, value)) element.removeAttribute(name);
    }
  }
}
