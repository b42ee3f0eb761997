import { AUDIENCES, canRead, minRoleFor } from '../../src/model/audience.js';
import { parseLink } from '../../src/model/link.js';
import { isMenuKey, tabsOf } from '../../src/model/menu.js';
import { unknownAnchor, type Anchors } from './anchors.js';
import { suggestName } from './closest-match.js';
import { MANUAL_PAGES } from './manual-pages.js';
import { pageHelp } from './page-rules.js';
import type { ParsedEntry } from './parsed-entry.js';

type Entries = ReadonlyMap<string, ParsedEntry>;

/** The message and the suggestion for a link; undefined for a valid link. */
type LinkProblem = readonly [message: string, suggestion: string] | undefined;

/** Checks every link and every `related` of all entries. */
export function checkLinks(parsed: readonly ParsedEntry[], anchors: Anchors): void {
  const entries: Entries = new Map(parsed.map((entry) => [entry.id, entry]));
  for (const entry of parsed) {
    checkRelated(entry, entries);
    for (const [lang, { links, report }] of entry.texts) {
      for (const { href, line } of links) {
        const problem = problemOf(href, lang, entry, { entries, anchors });
        if (problem) report(line, ...problem);
      }
    }
  }
}

function checkRelated(entry: ParsedEntry, entries: Entries): void {
  const seen = new Set<string>();
  for (const node of entry.related) {
    const id = String(node.value).trim();
    const problem: LinkProblem = seen.has(id)
      ? [`duplicate related entry "${id}"`, 'Remove one of them']
      : id === entry.id
        ? ['entry is related to itself', 'Remove its id']
        : targetProblem(entry, id, entries);
    if (problem) node.report(...problem);
    seen.add(id);
  }
}

function problemOf(
  href: string,
  lang: string,
  from: ParsedEntry,
  { entries, anchors }: { readonly entries: Entries; readonly anchors: Anchors },
): LinkProblem {
  const link = parseLink(href);
  switch (link.to) {
    case 'nowhere':
      return invalidLink(href);
    case 'web':
      if (/^https:\/\/[^/\s]/i.test(href) && URL.canParse(href)) return undefined;
      return [
        `invalid web address "${href}"`,
        'Write the full address, as in https://example.org/page',
      ];
    case 'page':
      if (link.page !== 'help') return undefined;
      return [`"${href}" is the help itself`, 'Link to an entry with entry:<id>'];
    case 'control':
      return controlProblem(from, link.anchor, anchors);
    case 'manual':
      if (MANUAL_PAGES.includes(link.page)) return undefined;
      return [
        `unknown manual page "${link.page}"`,
        `${suggestName(link.page, MANUAL_PAGES)}Manual pages: ${MANUAL_PAGES.join(', ')}`,
      ];
    case 'heading':
      return headingProblem(from, link.heading, lang);
    case 'entry':
      return (
        targetProblem(from, link.id, entries) ??
        (link.heading === undefined
          ? undefined
          : headingProblem(entries.get(link.id), link.heading, lang))
      );
  }
}

/** Rejects a target for a higher audience, since the link would reveal its title. */
function targetProblem(from: ParsedEntry, id: string, entries: Entries): LinkProblem {
  const target = entries.get(id);
  if (!target) {
    return [
      `unknown entry "${id}"`,
      `${suggestName(id, [...entries.keys()])}Link to an entry by the name of its folder`,
    ];
  }
  const isHigher =
    from.audience !== undefined &&
    target.audience !== undefined &&
    AUDIENCES.indexOf(target.audience) > AUDIENCES.indexOf(from.audience);
  if (!isHigher) return undefined;
  return [
    `"${id}" is for ${target.audience}, but this entry is for ${from.audience}: the link would reveal its title`,
    'Remove the link and write "ask your administrator", without naming the entry',
  ];
}

function controlProblem(from: ParsedEntry, name: string, anchors: Anchors): LinkProblem {
  const anchor = anchors.get(name);
  if (!anchor) return unknownAnchor(name, anchors);
  if (from.audience === undefined || canRead(minRoleFor(from.audience), anchor.audience))
    return undefined;
  return [
    `control "${name}" is for ${anchor.audience}, but this entry is for ${from.audience}`,
    `Write "ask your administrator", or write audience: ${anchor.audience} for this entry`,
  ];
}

/** Without a translation, the link leads to the English text. */
function headingProblem(
  target: ParsedEntry | undefined,
  heading: string,
  lang: string,
): LinkProblem {
  const text = target?.texts.get(lang) ?? target?.texts.get(target.defaultLanguage);
  // A missing English text has its own diagnostic.
  if (!text || text.headings.some(({ id }) => id === heading)) return undefined;
  const ids = text.headings.map(({ id }) => id);
  const known = ids.length === 0 ? 'The text has no headings' : `Headings: ${ids.join(', ')}`;
  return [
    `unknown heading "#${heading}" in ${text.file.path}`,
    `${suggestName(heading, ids)}${known}`,
  ];
}

function invalidLink(href: string): LinkProblem {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/is.exec(href) ?? [];
  const [, page = '', query = ''] = /^([^?]*)(.*)$/s.exec(rest) ?? [];
  const format = LINK_FORMATS.get(scheme.toLowerCase());
  if (scheme.toLowerCase() === 'page') {
    if (!isMenuKey(page)) return [`unknown page "${page}" in "${href}"`, pageHelp(page)];
    const tabs = tabsOf(page).map((tab) => `?tab=${tab}`);
    return [
      `page ${page} has no "${query}"`,
      tabs.length === 0 ? 'Remove it: this page has no tabs' : `Use one of: ${tabs.join(', ')}`,
    ];
  }
  if (format !== undefined) return [`invalid link "${href}"`, `Write ${format}`];
  return [
    `unsupported link "${href}"`,
    /^(http:|www\.)/i.test(href)
      ? 'Write the address with https://'
      : `Write ${[...LINK_FORMATS.values()].join(', ')}, #<heading> or an https address; if it is no link, put it in \`backticks\``,
  ];
}

const LINK_FORMATS: ReadonlyMap<string, string> = new Map([
  ['entry', 'entry:<id>'],
  ['page', 'page:<menu key>'],
  ['show', 'show:<anchor>'],
  ['manual', 'manual:<page>'],
]);
