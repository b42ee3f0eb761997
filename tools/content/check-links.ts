import { mayReach } from '../../src/model/anchor.js';
import { AUDIENCES, lowestRole, type Audience } from '../../src/model/audience.js';
import type { Heading } from '../../src/model/entry.js';
import { parseLink } from '../../src/model/link.js';
import type { Anchors } from './anchors.js';
import { noAnchor } from './hints.js';
import { MANUAL_PAGES } from './manual-pages.js';
import type { FoundLink } from './markdown.js';
import { didYouMean } from './nearest.js';
import { adviceForPage } from './page-rules.js';
import type { Flaw, Problem } from './problem.js';

/** What has to be known of an entry to check the links from it and to it. */
export interface Linked {
  readonly id: string;
  /** Unknown where entry.yaml is wrong, which is reported there. */
  readonly audience: Audience | undefined;
  readonly factsFile: string;
  readonly related: readonly { readonly id: string; readonly line: number }[];
  /** By language. */
  readonly texts: ReadonlyMap<string, LinkedText>;
}

interface LinkedText {
  readonly file: string;
  readonly headings: readonly Heading[];
  readonly links: readonly FoundLink[];
}

type Wrong = Omit<Flaw, 'line'>;

/** Follows every link and `related` of every entry, and reports those that must not be. */
export function checkLinks(entries: readonly Linked[], anchors: Anchors): readonly Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => [
    ...relatedProblems(entry, byId),
    ...linkProblems(entry, byId, anchors),
  ]);
}

type Entries = ReadonlyMap<string, Linked>;

function relatedProblems(entry: Linked, byId: Entries): readonly Problem[] {
  return entry.related.flatMap(({ id, line }, index) => {
    const before = entry.related.findIndex((other) => other.id === id) < index;
    const wrong = before ? twice(id) : id === entry.id ? ITSELF : entryWrong(entry, id, byId);
    return wrong ? { file: entry.factsFile, line, ...wrong } : [];
  });
}

function linkProblems(entry: Linked, byId: Entries, anchors: Anchors): readonly Problem[] {
  return [...entry.texts].flatMap(([lang, { file, links }]) =>
    links.flatMap(({ href, line }) => {
      const wrong = linkWrong(href, lang, entry, { byId, anchors });
      return wrong ? { file, line, ...wrong } : [];
    }),
  );
}

function linkWrong(
  href: string,
  lang: string,
  from: Linked,
  { byId, anchors }: { readonly byId: Entries; readonly anchors: Anchors },
): Wrong | undefined {
  const link = parseLink(href);
  switch (link.to) {
    case 'nowhere':
      return { problem: link.problem, fix: adviceFor(href) };
    case 'web':
      return /^https:\/\/[^/\s]/i.test(href) && URL.canParse(href) ? undefined : badAddress(href);
    case 'page':
      return link.page === 'help' ? drawersOwnPage(href) : undefined;
    case 'control':
      return controlWrong(from, link.anchor, anchors);
    case 'manual':
      return MANUAL_PAGES.includes(link.page) ? undefined : noManualPage(link.page);
    case 'heading':
      return headingWrong(from, link.heading, lang);
    case 'entry':
      return (
        entryWrong(from, link.id, byId) ??
        (link.heading === undefined
          ? undefined
          : headingWrong(byId.get(link.id), link.heading, lang))
      );
  }
}

/** Whether the entry exists and everyone who sees the link may see what it leads to. */
function entryWrong(from: Linked, id: string, byId: Entries): Wrong | undefined {
  const target = byId.get(id);
  if (!target) {
    const fix = `${didYouMean(id, [...byId.keys()])}Link to an entry by the name of its folder`;
    return { problem: `there is no entry "${id}"`, fix };
  }
  const upward =
    from.audience !== undefined &&
    target.audience !== undefined &&
    AUDIENCES.indexOf(target.audience) > AUDIENCES.indexOf(from.audience);
  if (!upward) return undefined;
  return {
    problem: `"${id}" is for ${target.audience}, and this entry for ${from.audience}: the link would leak the other's title to people who may not know that it exists`,
    fix: 'Remove the link; say "ask your administrator", without naming the entry',
  };
}

/** Whether the control exists and everyone who sees the link gets to it. */
function controlWrong(from: Linked, name: string, anchors: Anchors): Wrong | undefined {
  const anchor = anchors.get(name);
  if (!anchor) return noAnchor(name, anchors);
  if (from.audience === undefined || mayReach(lowestRole(from.audience), anchor)) return undefined;
  return {
    problem: `"show:${name}" is a control for ${anchor.audience}, and this entry is for ${from.audience}`,
    fix: 'Say "ask your administrator", or give the entry the audience of the control',
  };
}

/** A reader of a language without translation is led to the English text. */
function headingWrong(
  target: Linked | undefined,
  heading: string,
  lang: string,
): Wrong | undefined {
  const text = target?.texts.get(lang) ?? target?.texts.get('en');
  // A missing English text is reported as such.
  if (!text || text.headings.some(({ id }) => id === heading)) return undefined;
  const ids = text.headings.map(({ id }) => id);
  return {
    problem: `there is no heading "#${heading}" in ${text.file}`,
    fix: `${didYouMean(heading, ids)}${ids.length === 0 ? 'It has no headings' : `Its headings are: ${ids.join(', ')}`}`,
  };
}

function adviceFor(href: string): string {
  const [, page] = /^page:([^?]*)/i.exec(href) ?? [];
  if (page !== undefined) return adviceForPage(page);
  if (/^(http:|www\.)/i.test(href)) return 'Write the address with https://';
  return 'Correct it; if it is no link, put it in `backticks`';
}

const twice = (id: string): Wrong => ({
  problem: `"${id}" is related twice`,
  fix: 'Remove one of them',
});

const ITSELF: Wrong = { problem: 'the entry is related to itself', fix: 'Remove its own id' };

const badAddress = (href: string): Wrong => ({
  problem: `"${href}" is not a web address`,
  fix: 'Write the whole address, as in https://example.org/page',
});

const drawersOwnPage = (href: string): Wrong => ({
  problem: `"${href}" is the help itself`,
  fix: 'Link to an entry with entry:<id>',
});

const noManualPage = (page: string): Wrong => ({
  problem: `the manual has no page "${page}"`,
  fix: `${didYouMean(page, MANUAL_PAGES)}Its pages are: ${MANUAL_PAGES.join(', ')}`,
});
