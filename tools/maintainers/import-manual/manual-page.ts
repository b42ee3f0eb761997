import { Marked, type MarkedToken } from 'marked';

/** A section of a troubleshooting page, below a heading of level 3. */
export interface ManualSection {
  readonly title: string;
  readonly line: number;
  /** The ids of its heading. */
  readonly anchors: readonly string[];
  /** The heading of level 2 above it, else ''. */
  readonly part: string;
  readonly markdown: string;
}

const HEADING_ID = /\s*\{#([\w-]+)\}$/;
const ANCHOR = /<a\s+(?:id|name)=["']([^"']*)["']\s*(?:\/>|>\s*<\/a>)/gi;

/** Splits a page of the manual into its sections. */
export function sectionsOf(page: string): readonly ManualSection[] {
  const sections: { -readonly [K in keyof ManualSection]: ManualSection[K] }[] = [];
  let section: (typeof sections)[number] | undefined;
  let part = '';
  let anchors: string[] = [];
  let line = 1;
  for (const token of new Marked().lexer(page) as MarkedToken[]) {
    const { raw } = token;
    if (token.type === 'heading' && token.depth <= 3) {
      const title = token.text.replace(ANCHOR, '').replace(HEADING_ID, '').trim();
      const ids = [...anchors, ...anchorsIn(raw), ...(HEADING_ID.exec(token.text)?.slice(1) ?? [])];
      section = token.depth === 3 ? { title, line, anchors: ids, part, markdown: '' } : undefined;
      if (section) sections.push(section);
      else part = title;
      anchors = [];
    } else if (raw.trim() !== '' && raw.replace(ANCHOR, '').trim() === '') {
      anchors.push(...anchorsIn(raw));
    } else {
      if (raw.trim() !== '') anchors = [];
      if (section) section.markdown += raw;
    }
    line += raw.split('\n').length - 1;
  }
  return sections.map((found) => ({
    ...found,
    // Older pages fence code with two backticks.
    markdown: found.markdown.replace(/^``(?=\w*\s*$)/gm, '```').trim(),
  }));
}

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(ANCHOR)].map(([, id = '']) => id);
