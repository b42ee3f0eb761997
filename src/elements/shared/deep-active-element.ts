/** Returns the focused element, in any open shadow root; undefined for the body. */
export function deepActiveElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

/** Whether an element is in a shadow root of the help. */
export function isInHelp(element: Element): boolean {
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    if (root.host.localName.startsWith('bai-help-')) return true;
    root = root.host.getRootNode();
  }
  return false;
}
