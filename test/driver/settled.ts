import { aTimeout, nextFrame } from '@open-wc/testing';
import { deepElements } from '../support/dom.js';

/** The public API of Lit that tells when an element is rendered. */
interface Updating {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

const isUpdating = (element: Element): element is Element & Updating =>
  'isUpdatePending' in element && element.isUpdatePending === true;

/**
 * Waits until no element has an update left. Content that arrives at once, such as that of fake
 * packs, is then rendered. A test that expects slow content waits for it with `waitUntil`.
 */
export async function settled(): Promise<void> {
  let isQuiet = false;
  while (!isQuiet) {
    await aTimeout(0);
    await nextFrame();
    await aTimeout(0);
    const updating = [...deepElements()].filter(isUpdating);
    await Promise.all(updating.map(({ updateComplete }) => updateComplete));
    isQuiet = updating.length === 0;
  }
}
