import { highlight } from '../../model/search/highlight.js';

/** Marks search terms in an element. Replaces former marks. */
export function highlightTerms(content: Element, terms: readonly string[]): void {
  for (const mark of content.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  content.normalize();
  for (const text of textsIn(content)) {
    const segments = highlight(text.data, terms);
    if (!segments.some(({ hit }) => hit)) continue;
    text.replaceWith(
      ...segments.map((segment) => (segment.hit ? markOf(segment.text) : segment.text)),
    );
  }
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function textsIn(content: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    // Pictures cannot contain marks, and the words of a button are not of the entry.
    if (text instanceof Text && !text.parentElement?.closest('svg, button')) texts.push(text);
  }
  return texts;
}
