import type { Platform } from '../model/page.js';

/**
 * Leaves of what is written for one platform only that of this one, in the place of the frame that
 * it was written in. What is for another does not reach the page.
 */
export function keepPlatform(content: DocumentFragment, platform: Platform): void {
  for (const frame of content.querySelectorAll<HTMLElement>('.platform')) {
    if (frame.dataset['platform'] === platform) frame.replaceWith(...frame.childNodes);
    else frame.remove();
  }
}
