import { expect, nextFrame } from '@open-wc/testing';

/**
 * Expects axe to report no problem in an element. Two frames pass first, so that the parts of the
 * element know their sizes.
 */
export async function expectAccessible(element: Element): Promise<void> {
  await nextFrame();
  await nextFrame();
  await expect(element).to.be.accessible();
}
