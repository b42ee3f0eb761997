import type { Platform } from '../model/page.js';

/** Removes the blocks for other platforms, and unwraps the blocks for this platform. */
export function selectPlatform(content: DocumentFragment, platform: Platform): void {
  for (const block of content.querySelectorAll<HTMLElement>('.platform')) {
    if (block.dataset['platform'] === platform) block.replaceWith(...block.childNodes);
    else block.remove();
  }
}
