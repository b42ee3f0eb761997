/** Keeps a sign on the same line as the word before it. */
const WORD_JOINER = '\u2060';

/** Marks the links that open in a new tab, so that nobody is surprised by it. */
export function markNewTabs(content: DocumentFragment): void {
  for (const anchor of content.querySelectorAll('a[target="_blank"]')) {
    anchor.append(WORD_JOINER, document.createElement('bai-help-new-tab'));
  }
}
