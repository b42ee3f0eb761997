import { expect, nextFrame } from '@open-wc/testing';

/** Has axe find nothing in an element that is drawn, and whose parts know what sizes they have. */
export async function expectAccessible(element: Element): Promise<void> {
  await nextFrame();
  await nextFrame();
  await expect(element).to.be.accessible();
}
