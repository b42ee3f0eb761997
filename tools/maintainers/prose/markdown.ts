import { blocksOf, textOf } from './blocks.js';
import type { Document } from './document.js';
import { markdownMarkers } from './markers.js';

/** Reads the prose of a Markdown file. List items of a changelog are changes. */
export function readMarkdown(path: string, source: string): Document {
  const isChangelog = /(?:^|\/)CHANGELOG\.md$/.test(path);
  const passages = blocksOf(source, { indentedCode: true }).map((block) => ({
    kind:
      block.kind !== 'item'
        ? block.kind
        : isChangelog
          ? ('change' as const)
          : ('paragraph' as const),
    start: block.start,
    text: textOf(source, block),
  }));
  return { passages, markers: markdownMarkers(source) };
}
