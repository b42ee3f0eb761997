/** Defines an element, unless another copy of the help has defined it. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Defines elements by tag. */
export function defineAll(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
}

/** The instances of elements by tag. */
export type TagNamesOf<Elements extends Record<string, abstract new () => unknown>> = {
  [Tag in keyof Elements]: InstanceType<Elements[Tag]>;
};
