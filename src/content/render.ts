import type { Config, DOMPurify } from 'dompurify';
import { MAX_HTML_LENGTH } from '../model/entry.js';
import { PURIFY_OPTIONS, filterAttributes } from './allow-list.js';

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ...PURIFY_OPTIONS,
  // Unwrapping thousands of nested unknown elements would take minutes.
  KEEP_CONTENT: false,
  RETURN_DOM_FRAGMENT: true,
};

let purifier: Promise<DOMPurify> | undefined;

/**
 * Turns the HTML of an entry into safe DOM. Loads DOMPurify with the first call.
 *
 * @throws if DOMPurify fails to load, or leaves nothing of the HTML
 */
export async function renderHtml(html: string): Promise<DocumentFragment> {
  // Browsers parse deep nesting in quadratic time.
  if (html.length > MAX_HTML_LENGTH) {
    throw new RangeError(`The entry has more than ${MAX_HTML_LENGTH} characters of HTML.`);
  }
  purifier ??= loadPurifier();
  const purify = await purifier.catch((error: unknown) => {
    purifier = undefined;
    throw error;
  });
  // Despite its type, null for HTML without a body, such as a frameset; empty where Trusted Types
  // forbid parsing. An error prevents a blank page.
  const content = purify.sanitize(html, CONFIG) as DocumentFragment | null;
  if (content) filterAttributes(content);
  if (!content || content.textContent.trim() === '') {
    throw new TypeError('The entry is empty after sanitizing.');
  }
  return content;
}

/** Loads a separate DOMPurify instance, since the shared instance can have foreign hooks. */
async function loadPurifier(): Promise<DOMPurify> {
  const purify = (await import('dompurify')).default(window);
  if (!purify.isSupported) throw new Error('DOMPurify does not support this browser.');
  return purify;
}
