/** Returns the shadow root of an element of the document. */
export const shadowOf = (selector: string): ShadowRoot | null | undefined =>
  document.querySelector(selector)?.shadowRoot;
