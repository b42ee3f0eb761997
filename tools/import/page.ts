import { withoutOddities } from './oddities.js';

/** One problem of a troubleshooting page: what stands under a heading of the third level. */
export interface Section {
  readonly title: string;
  /** The line of its heading. */
  readonly line: number;
  /** The ids that links to it may have. */
  readonly anchors: readonly string[];
  /** The heading of the second level that it stands under. */
  readonly part: string | undefined;
  /** What stands between that heading and the first section, and so is said of all of them. */
  readonly partText: string;
  readonly markdown: string;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const HEADING_ID = /[ \t]*\{#([\w-]+)\}$/;
const ANCHOR = /<a[ \t]+(?:id|name)=["']([^"']*)["'][ \t]*(?:\/>|>[ \t]*<\/a>)/gi;
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
const FRONT_MATTER = /^---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)/;

type Open = { -readonly [K in keyof Section]: Section[K] } & { anchors: string[] };

/** Takes a page apart. The text has only `\n` between its lines. */
export function sectionsOf(page: string): readonly Section[] {
  const lines = withoutFrontMatter(page).split('\n');
  const code = linesInCode(lines);
  const sections: Open[] = [];
  let part: string | undefined;
  let partText = '';
  let section: Open | undefined;
  let waiting: string[] = [];

  for (const [index, line] of lines.entries()) {
    const [, marks = '', rest = ''] = code.has(index) ? [] : (HEADING.exec(line) ?? []);
    const anchors = code.has(index) ? [] : [...line.matchAll(ANCHOR)].map(([, id = '']) => id);
    if (marks === '' || marks.length > 3) {
      const onlyAnchors = anchors.length > 0 && line.replace(ANCHOR, '').trim() === '';
      if (onlyAnchors) waiting.push(...anchors);
      else if (line.trim() !== '') waiting = [];
      if (section) section.markdown += onlyAnchors ? '\n' : `${line}\n`;
      else partText += `${line}\n`;
      continue;
    }
    const [, id] = HEADING_ID.exec(rest) ?? [];
    const title = rest.replace(ANCHOR, '').replace(HEADING_ID, '').trim();
    section = undefined;
    if (marks.length < 3) {
      part = marks.length === 2 ? title : undefined;
      partText = '';
    } else {
      const ids = [...waiting, ...anchors, ...(id === undefined ? [] : [id])];
      section = { title, line: index + 1, anchors: ids, part, partText, markdown: '' };
      sections.push(section);
    }
    waiting = [];
  }
  return sections.map((one) => ({ ...one, markdown: withoutOddities(one.markdown).trim() }));
}

/** Blank lines stand in its place, so that all others keep their numbers. */
const withoutFrontMatter = (page: string): string =>
  page.replace(FRONT_MATTER, (front) => front.replace(/[^\n]/g, ''));

/** What looks like a heading in code is none. A fence that nothing closes is not taken for one. */
function linesInCode(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const closings = new Map<string, number>();
  for (const [index, line] of lines.entries()) closings.set(line.trim(), index);
  for (let start = 0; start < lines.length; start++) {
    const [, fence] = FENCE.exec(lines[start] ?? '') ?? [];
    // The last line that could close it tells whether it is worth to look for the first.
    if (fence === undefined || (closings.get(fence) ?? -1) <= start) continue;
    let end = start + 1;
    while (lines[end]?.trim() !== fence) end++;
    for (let index = start; index <= end; index++) inside.add(index);
    start = end;
  }
  return inside;
}
