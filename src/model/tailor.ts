import type { EntryBody } from './entry.js';
import { escapeHtml } from './escape-html.js';
import { inSentence, labelOf, type LabelLookup } from './labels.js';
import { isInRange, type VersionRange } from './versions.js';

/** The properties of a reader that the text of an entry depends on. */
export interface Reader {
  /** The version of Web-UI; the newest if undefined. */
  readonly version?: string | undefined;
  /** The messages of Web-UI. Without them, labels have the text of the newest release. */
  readonly labels?: LabelLookup | undefined;
  /** The language of the messages. */
  readonly labelLanguage?: string | undefined;
}

/** A body for one reader. */
export interface TailoredBody extends EntryBody {
  /** The labels that the body names, as the reader sees them and as compiled. */
  readonly labels: readonly string[];
}

/**
 * Tailors a body to the reader's version and labels. The HTML is still not sanitized.
 *
 * @param lang the language of the text
 */
export function tailor(body: EntryBody, lang: string, reader: Reader): TailoredBody {
  const selected = selectVersions(body.html, reader.version);
  const labels = new Set<string>();
  const html = selected.replace(
    LABEL,
    (match: string, tag: string, keys: string, compiled: string, index: number) => {
      const rest = selected.slice(index + match.length);
      const text = labelOf(keys.replaceAll('&amp;', '&'), reader.labels);
      labels.add(compiled);
      if (text === undefined) return `<${tag}>${inSentence(compiled, rest)}</${tag}>`;
      labels.add(escapeHtml(text));
      const shown = escapeHtml(inSentence(text, rest));
      const { labelLanguage = lang } = reader;
      return labelLanguage === lang
        ? `<${tag}>${shown}</${tag}>`
        : `<${tag} lang="${escapeHtml(labelLanguage)}">${shown}</${tag}>`;
    },
  );
  const headings =
    selected === body.html
      ? body.headings
      : body.headings.filter(({ id }) => html.includes(`data-heading="${id}"`));
  return { ...body, html, headings, labels: [...labels] };
}

/** Whether a body names labels of Web-UI. */
export const namesLabels = ({ html }: EntryBody): boolean => html.includes(' data-label=');

/** Whether a body has parts for some versions only. */
export const hasVersions = ({ html }: EntryBody): boolean => VERSIONED.test(html);

/** A label in a text, or in a picture. */
const LABEL = /<(strong|tspan) data-label="([^"<>]*)">([^<>]*)<\/\1>/g;
const VERSIONED = / data-(?:from|before)="/;
const BLOCK = /<(\/?)(div|li)\b([^<>]*)>/g;

/** Removes the parts for other versions, and unwraps the blocks for this version. */
function selectVersions(html: string, version: string | undefined): string {
  if (!VERSIONED.test(html)) return html;
  const open: ('shown' | 'unwrapped' | 'removed')[] = [];
  let [selected, end, removed] = ['', 0, 0];
  for (const { 0: tag, 1: slash, 2: name, 3: attributes = '', index } of html.matchAll(BLOCK)) {
    if (removed === 0) selected += html.slice(end, index);
    end = index + tag.length;
    const range = rangeOf(attributes);
    const block = slash ? (open.pop() ?? 'shown') : blockOf(name, range, version);
    if (!slash) open.push(block);
    if (block === 'removed') removed += slash ? -1 : 1;
    else if (removed === 0 && block === 'shown') selected += range ? '<li>' : tag;
  }
  if (removed === 0) selected += html.slice(end);
  return joinLists(selected);
}

const blockOf = (name: string | undefined, range: VersionRange | undefined, version?: string) => {
  if (!isInRange(version, range)) return 'removed';
  return range && name === 'div' ? 'unwrapped' : 'shown';
};

function rangeOf(attributes: string): VersionRange | undefined {
  if (!VERSIONED.test(attributes)) return undefined;
  const [, from] = / data-from="([\d.]+)"/.exec(attributes) ?? [];
  const [, before] = / data-before="([\d.]+)"/.exec(attributes) ?? [];
  return { from, before };
}

/** Joins the lists that a block has split, and removes lists without items. */
const joinLists = (html: string): string =>
  html.replace(/<(ol|ul)\b[^<>]*>\s*<\/\1>\n?/g, '').replace(/<\/(ol|ul)>\s*<\1\b[^<>]*>\n?/g, '');
