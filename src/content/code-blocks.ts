/**
 * Puts each block of code into an element that can copy it. Code runs from left to right, also on
 * pages that do not.
 */
export function frameCode(content: DocumentFragment): void {
  for (const code of content.querySelectorAll('pre')) {
    code.dir = 'ltr';
    const frame = document.createElement('bai-help-code');
    code.replaceWith(frame);
    frame.append(code);
  }
}
