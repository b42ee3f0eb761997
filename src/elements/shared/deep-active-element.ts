/** Returns the focused element, in any open shadow root; undefined for the body. */
export function deepActiveElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

/** Whether an element is in the shadow root of an element of the help. */
export function isInHelp(element: Element): boolean {
  const { host }: Partial<ShadowRoot> = element.getRootNode();
  return host?.localName.startsWith('bai-help-') === true;
}
