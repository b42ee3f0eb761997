/** Defines an element unless the document has one of that name, as of another copy of the help. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
