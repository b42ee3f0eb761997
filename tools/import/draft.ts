import { stringify } from 'yaml';
import { isEntryId } from '../../src/model/link.js';
import type { Audience } from '../../src/model/audience.js';
import { compile } from '../content/compile.js';
import { MANUAL_PAGES } from '../content/manual-pages.js';
import { PLACEHOLDER } from '../review/placeholders.js';
import { idOf } from './match.js';
import type { Section } from './page.js';

/** The files of a drafted entry, by their names in its folder. */
export type DraftFiles = ReadonlyMap<string, string>;

export interface Draft {
  readonly id: string;
  readonly files: DraftFiles;
}

export interface DraftOptions {
  readonly lang: string;
  /** Unknown is drafted for superadmins: what nobody has decided yet must not be shown to all. */
  readonly audience: Audience | undefined;
  /** What the page is called in `sources`. */
  readonly page: string;
  /** Ids that exist already. */
  readonly taken: ReadonlySet<string>;
}

/** An entry with what a section says, marked wherever somebody has to decide or to write. */
export function draftOf(section: Section, options: DraftOptions): Draft {
  const id = freeId(section, options.taken);
  const body = bodyOf(section.markdown);
  const files = (text: string): DraftFiles =>
    new Map([
      ['entry.yaml', factsOf(section, options)],
      ['en.md', options.lang === 'en' ? textOf(section, text) : untranslated(options.lang)],
      [`${options.lang}.md`, textOf(section, text)],
    ]);
  const draft = files(body);
  // What cannot be brought into the form of entries is kept as it stands, to be rewritten.
  return { id, files: compiles(id, draft) ? draft : files(asCode(section.markdown)) };
}

function compiles(id: string, files: DraftFiles): boolean {
  const bytes = [...files].map(
    ([name, text]) => [`${id}/${name}`, new TextEncoder().encode(text)] as const,
  );
  return compile(new Map(bytes)).ok;
}

/** By its anchor, else by the Latin words of its title, with a number where that is taken. */
function freeId({ anchors, title, line }: Section, taken: ReadonlySet<string>): string {
  const wanted = [...anchors, title]
    .map((text) => idOf(text.normalize('NFKD').replace(/\p{M}/gu, '')).slice(0, 60))
    .map((id) => id.replace(/-$/, ''))
    .find((id) => isEntryId(id) && /[a-z]{3}/.test(id));
  const base = wanted ?? `imported-line-${line}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const factsOf = ({ title, line }: Section, { audience, page }: DraftOptions): string =>
  [
    `audience: ${audience ?? 'superadmin'}${audience ? '' : ` # ${PLACEHOLDER}: the page does not say`}`,
    `kind: problem # ${PLACEHOLDER}: or question, or guide`,
    `pages: everywhere # ${PLACEHOLDER}: a list of the pages it belongs to`,
    'related: []',
    'hints: []',
    'sources:',
    `  - ${JSON.stringify(`${page}, line ${line}: ${title}`)}`,
    `reviewed: 2000-01-01 # ${PLACEHOLDER}: the day somebody holds it against the facts`,
    '',
  ].join('\n');

const textOf = ({ title, line }: Section, body: string): string =>
  [
    '---',
    stringify({
      title: title === '' ? `${PLACEHOLDER}: a title for line ${line}` : title,
      summary: `${PLACEHOLDER}: one line that tells readers whether this is their trouble`,
      keywords: [title === '' ? PLACEHOLDER : title],
    }).trimEnd(),
    '---',
    '',
    body === '' ? `${PLACEHOLDER}: write the text` : body,
    '',
  ].join('\n');

const untranslated = (lang: string): string =>
  [
    '---',
    `title: "${PLACEHOLDER}: translate ${lang}.md"`,
    `summary: "${PLACEHOLDER}: translate ${lang}.md"`,
    `keywords: [${PLACEHOLDER}]`,
    '---',
    '',
    `${PLACEHOLDER}: translate ${lang}.md, which was imported, into English.`,
    '',
  ].join('\n');

function asCode(markdown: string): string {
  const longest = Math.max(2, ...(markdown.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${PLACEHOLDER}: rewrite this.\n\n${fence}text\n${markdown}\n${fence}`;
}

/** The markdown of the manual in the form that entries have. */
function bodyOf(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  let open = false;
  let level = 1;
  let parts = 0;
  for (const line of markdown.split('\n')) {
    const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (ticks !== undefined) {
      fence = fence === undefined ? ticks : line.trim() === fence ? undefined : fence;
      lines.push(line);
      continue;
    }
    if (fence !== undefined) {
      lines.push(line);
      continue;
    }
    const [, mark] = /^\s{0,3}:{3,}[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (mark !== undefined) {
      if (open) lines.push('', ':::', '');
      open = mark !== '';
      if (open) lines.push('', `:::${toneOf(mark)}`, ...titleOf(mark));
      continue;
    }
    const [, marks = '', heading = ''] = /^ {0,3}(#{4,6})[ \t]+(.*)$/.exec(line) ?? [];
    if (marks !== '') {
      level = Math.min(marks.length - 2, level + 1);
      lines.push(
        `${'#'.repeat(level)} ${plain(heading.replace(/\s*\{#.*\}\s*$/, ''))} {#part-${++parts}}`,
      );
    } else {
      lines.push(plain(line));
    }
  }
  if (open) lines.push('', ':::');
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const toneOf = (mark: string): string =>
  /^\{?(?:warn|danger|caution|important|error)/i.test(mark) ? 'warning' : 'note';

/** `note[Title]`, `note Title` and `note "Title"`: the title is a sentence of the callout. */
function titleOf(mark: string): readonly string[] {
  const title = mark.replace(/^\{?[\w-]*\}?/, '').replace(/^[\s["']+|[\s\]"']+$/g, '');
  return title === '' ? [] : [plain(title), ''];
}

/** Without pictures, HTML, check boxes, and links to where an entry cannot lead. */
const plain = (line: string): string =>
  line
    .replace(
      /!\[([^\]]*)\]\([^)]*\)/g,
      (_, alt: string) => `(${PLACEHOLDER}: say in words: ${alt})`,
    )
    .replace(/<a[ \t]+(?:id|name)=[^>]*>(?:[ \t]*<\/a>)?/gi, '')
    .replace(
      /<\/?(?:a|b|i|u|br|p|div|span|img|kbd|sub|sup|details|summary|table|t[rdh])\b[^>]*>/gi,
      ' ',
    )
    .replace(/(^|[^`\w])<(?!https:)([^<>`]*)>/g, '$1`<$2>`')
    .replace(/(?<!!)\[([^[\]]+)\]\(([^()]*)\)/g, (_, text: string, href: string) =>
      linked(text, href),
    )
    .replace(/^(\s*[-*+][ \t]+)\[[ xX]\][ \t]+/, '$1');

function linked(text: string, href: string): string {
  const [, page = '', anchor = ''] =
    /(?:^|\/)([\w-]+)\.(?:md|html|rst)(#[\w-]+)?$/.exec(href) ?? [];
  if (/^https:\/\/[^\s/]/.test(href)) return `[${text}](${href})`;
  return MANUAL_PAGES.includes(page) ? `[${text}](manual:${page}${anchor})` : text;
}
