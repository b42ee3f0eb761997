import { nextFrame } from '@open-wc/testing';
import { deepElements } from '../support/dom.js';
import { nextTask } from '../support/wait.js';

/** The public API of Lit that tells when an element is rendered. */
interface Updating {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

const isUpdating = (element: Element): element is Element & Updating =>
  'isUpdatePending' in element && 'updateComplete' in element;

/**
 * Waits until no element has an update left, also of elements in lazily loaded chunks. Content that
 * arrives at once, such as that of fake packs, is then rendered. A test that expects slow content
 * waits for it with `waitUntil`.
 */
export async function settled(): Promise<void> {
  let isQuiet = false;
  while (!isQuiet) {
    await nextTask();
    await nextFrame();
    await nextTask();
    const before = [...deepElements()];
    const elements = before.filter(isUpdating);
    const wasUpdating = elements.some(({ isUpdatePending }) => isUpdatePending);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    // Elements that have just loaded render others.
    isQuiet = !wasUpdating && before.length === [...deepElements()].length;
  }
}
