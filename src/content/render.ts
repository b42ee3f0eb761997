import type { Config, DOMPurify } from 'dompurify';
import { LONGEST_HTML } from '../model/entry.js';
import { ALLOWED, keepKnownAttributes } from './allowed.js';

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ...ALLOWED,
  // Unwrapped, what stood in a strange element would stand where no parser puts it, and thousands
  // of them, each in the one before, would be unwrapped for minutes.
  KEEP_CONTENT: false,
  RETURN_DOM_FRAGMENT: true,
};

let purifier: Promise<DOMPurify> | undefined;

/**
 * Turns the HTML of an entry into DOM that can do nothing but be read. Loads DOMPurify first.
 *
 * @throws where it cannot be loaded, or nothing of the HTML can be shown
 */
export async function renderHtml(html: string): Promise<DocumentFragment> {
  // Browsers parse deep nesting in quadratic time: from some length on, they would for minutes.
  if (html.length > LONGEST_HTML) throw new RangeError('The text of the entry is too long.');
  purifier ??= load();
  const purify = await purifier.catch((error: unknown) => {
    purifier = undefined;
    throw error;
  });
  // It is null, whatever its type says, for what has no body, such as a set of frames; and empty
  // where Trusted Types forbid parsing. To a reader a blank page would say nothing of that.
  const content = purify.sanitize(html, CONFIG) as DocumentFragment | null;
  if (!content || content.textContent.trim() === '') {
    throw new TypeError('The text of the entry says nothing, or cannot be read.');
  }
  keepKnownAttributes(content);
  return content;
}

/** A DOMPurify of our own: another that uses the library can add hooks to the one that it shares. */
async function load(): Promise<DOMPurify> {
  const purify = (await import('dompurify')).default(window);
  if (!purify.isSupported) throw new Error('This browser cannot make HTML safe.');
  return purify;
}
