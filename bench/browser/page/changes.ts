/** Observes an open or closed tree, with the shadow roots that exist now. */
export class Changes {
  #observer: MutationObserver;
  #count = 0;

  constructor(root: Node) {
    this.#observer = new MutationObserver((records) => {
      this.#count += records.length;
    });
    this.#observe(root);
  }

  get count(): number {
    return this.#count + this.#observer.takeRecords().length;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
    });
    const elements = root instanceof Element ? [root, ...root.querySelectorAll('*')] : [];
    const inner = root instanceof ShadowRoot ? [...root.querySelectorAll('*')] : elements;
    for (const { shadowRoot } of inner) if (shadowRoot) this.#observe(shadowRoot);
  }
}
