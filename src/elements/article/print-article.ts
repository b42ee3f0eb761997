import { badgeStyles } from '../list/badges.js';
import { base } from '../shared/base-styles.js';
import { article as articleStyles } from './article-styles.js';
import { picture } from './picture-styles.js';
import { printedArticle, printedDocument } from './print-styles.js';

/** Our elements that wrap a part of the text. The copy to print has no wrappers. */
const FRAMES = 'bai-help-code, bai-help-steps';

/**
 * Prints a copy of an article instead of the document.
 *
 * @returns a function that removes the copy, if it still exists
 */
export function printArticle(article: Element): () => void {
  const copy = article.cloneNode(true) as Element;
  for (const frame of copy.querySelectorAll(FRAMES)) frame.replaceWith(...frame.childNodes);
  const paper = document.createElement('bai-help-print');
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheetsOf(base, badgeStyles, articleStyles, picture, printedArticle);
  root.append(copy);
  document.body.append(paper);
  const around = sheetsOf(printedDocument);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...around];
  const printing = new AbortController();
  const remove = () => {
    printing.abort();
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => !around.includes(sheet),
    );
  };
  addEventListener('afterprint', remove, { signal: printing.signal });
  // Some browsers fire no afterprint; the next click ends printing there.
  addEventListener('pointerdown', remove, { signal: printing.signal, capture: true });
  print();
  return remove;
}

const sheetsOf = (...styles: readonly { readonly styleSheet?: CSSStyleSheet | undefined }[]) =>
  styles.flatMap(({ styleSheet }) => styleSheet ?? []);
