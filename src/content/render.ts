import type { Config, DOMPurify } from 'dompurify';

/** Attributes that hold no address, so that theirs is not checked as one. */
const PLAIN_ATTRIBUTES = [
  ...['class', 'start', 'align', 'tabindex'],
  ...['data-heading', 'data-language', 'data-platform', 'data-tone'],
];

/** All that an entry's text may be made of. What is not named here does not reach the page. */
const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    ...['h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'div'],
    ...['pre', 'code', 'kbd', 'strong', 'em', 'del', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', ...PLAIN_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|entry:|page:|show:|manual:|#)/i,
  RETURN_DOM_FRAGMENT: true,
};

let purifier: Promise<DOMPurify> | undefined;

/** Turns the HTML of an entry into DOM that can do nothing but be read. Loads DOMPurify first. */
export async function renderHtml(html: string): Promise<DocumentFragment> {
  purifier ??= import('dompurify').then((module) => module.default);
  const purify = await purifier.catch((error: unknown) => {
    purifier = undefined;
    throw error;
  });
  return purify.sanitize(html, ALLOWED);
}
