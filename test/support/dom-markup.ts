/** Serializes DOM, within a `<div>`. */
export function markupIn(content: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(content.cloneNode(true));
  return box.outerHTML;
}
