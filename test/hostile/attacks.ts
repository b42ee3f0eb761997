import { readMarkdown } from '../../tools/content/markdown.js';
import { htmlOf } from '../support/html.js';
import type { Vectors } from './vectors/vectors.js';

/** An attack and the HTML of it that reaches the drawer. */
export interface Attack {
  readonly name: string;
  readonly text: string;
  readonly html: string;
}

export const attacksOf = ({ html = {}, markdown = {} }: Vectors): readonly Attack[] => [
  ...Object.entries(html).map(([name, text]) => ({ name, text, html: text })),
  ...Object.entries(markdown).map(([name, text]) => ({
    name: `${name}, in markdown`,
    text,
    // Most of these texts do not compile. The test uses the HTML that would result.
    html: htmlOf(readMarkdown(text, 1).markup),
  })),
];

/** Dispatches the events of a pointer and a keyboard on all visible elements. */
export function touch(article: ParentNode): void {
  for (const element of article.querySelectorAll('*')) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'focusin', 'keydown']) {
      element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    // Clicks on links would leave the page, and checkboxes of steps may be clicked.
    if (!element.closest('a, label')) element.dispatchEvent(new Event('click', { bubbles: true }));
  }
}
